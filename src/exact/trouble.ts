/** Why an evaluation ends without a value. `Undefined` is a fact about the term; the other two are limits of an arithmetic. */

/** Thrown and caught by the thousand while a ladder is climbed: taking a trace of the stack would take longer than the arithmetic. */
abstract class Untraced extends Error {
  constructor(message: string) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = limit;
  }
}

/** The term has no value at this instance: division by zero, the logarithm of zero, a maximum over an empty set, … */
export class Undefined extends Untraced {
  override readonly name: string = 'Undefined';
}

/** A derivative of something that has none at this point. */
export class NotDifferentiable extends Undefined {
  override readonly name = 'NotDifferentiable';
}

/** A member of a sequence or family was asked for that the instance does not give. */
export class BeyondInstance extends Undefined {
  override readonly name = 'BeyondInstance';
}

/** The value is not rational, or its fraction is too long: exact arithmetic gives up. */
export class NotExact extends Untraced {
  override readonly name = 'NotExact';
}

/** Enclosures of this precision cannot tell whether or how to go on (a divisor that may be zero, the sign at a kink). */
export class Imprecise extends Untraced {
  override readonly name = 'Imprecise';
}
