/** Reasons why nothing refutes a false variant, for several topics. */
export const contradicts =
  'it contradicts the statement, and no number of draws tells an equation from an inequality';

export const undecided =
  'it contradicts the statement, and no enclosure tells an equation from an inequality';
