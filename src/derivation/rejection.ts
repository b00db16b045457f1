/** A step that the checker does not accept, and why. */
export class Rejection extends Error {
  override readonly name = 'Rejection';
}

/** Whether something is looked at without being refused. */
export function isAccepted(look: () => void): boolean {
  try {
    look();
    return true;
  } catch (error) {
    if (error instanceof Rejection) return false;
    throw error;
  }
}
