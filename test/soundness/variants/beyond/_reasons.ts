/** Reasons why nothing refutes a false variant, for several topics. */
export const contradicts =
  'it contradicts the statement, and no number of draws tells an equation from an inequality';

export const undecided =
  'it contradicts the statement, and no enclosure tells an equation from an inequality';

/** What exists is given by an instance, to the statement and to the variant alike; what refutes the variant does not do for the statement. */
export const given = 'false: not all do; but an instance gives one that does, as it must for the statement';
