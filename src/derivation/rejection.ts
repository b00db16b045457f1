/** A step that the checker does not accept, and why. */
export class Rejection extends Error {
  override readonly name = 'Rejection';
}
