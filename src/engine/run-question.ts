/** One question, instance by instance: what the kernel leaves open goes up to exact arithmetic, and so does a sample of the rest. */
import type { Batch, Instance } from '../exact/instance.ts';
import type { Decision, Outcome, Question } from './ports.ts';
import type { Counterexample, Tally } from './result.ts';
import { count, emptyTally } from './tally.ts';

/** What came out of one question, or of several together. */
export interface Execution {
  readonly tally: Tally;
  readonly counterexample?: Counterexample;
  /** An instance was found on which all hypotheses hold, exactly. */
  readonly witnessed: boolean;
  /** So many instances look violated, in the kernel's arithmetic or any other. */
  readonly violations: number;
  /** Where a term has no value, although the hypotheses hold. */
  readonly undefinedAt?: string;
  /** Where two arithmetics disagree: a fault of the engine. */
  readonly disagreement?: string;
}

export interface RunOptions {
  /** Decide every instance without rounding, where that is possible. */
  readonly exactly?: boolean;
  /** Make the counterexample as small as possible (done unless it is false). */
  readonly shrink?: boolean;
}

/** Of each batch, so many instances are decided exactly besides, whatever the kernel says. */
const sampled = 2;
/** So many are tried before it is said that the hypotheses hold nowhere. */
const witnessAttempts = 64;
/** So many violations that the kernel reports are put to exact arithmetic. */
const confirmAttempts = 32;

export class QuestionRun {
  private tally = emptyTally;
  private witnessed = false;
  private attempts = 0;
  private violations = 0;
  private confirmed: { instance: Instance; decision: Decision } | undefined;
  private unconfirmed = 0;
  private undefinedAt: string | undefined;
  private disagreement: string | undefined;

  constructor(
    private readonly question: Question,
    private readonly options: RunOptions,
  ) {}

  add(batch: Batch, outcomes: readonly Outcome[]): void {
    outcomes.forEach((outcome, row) => {
      this.tally = count(this.tally, this.settle(batch, row, outcome));
    });
  }

  /** The last word on one instance. */
  private settle(batch: Batch, row: number, outcome: Outcome): Outcome {
    const { status } = outcome;
    if (status === 'violated') this.violations += 1;
    if (outcome.by !== 'kernel' && status !== 'violated') {
      if (status !== 'discarded' && status !== 'undecided') this.witnessed = true;
      return outcome;
    }
    if (!this.worthDeciding(row, status))
      return status === 'violated' ? { status: 'undecided', by: 'kernel' } : outcome;
    const instance = this.question.pick(batch, row);
    const decision = this.question.decide(instance);
    if (decision.status === 'undefined') {
      const written = JSON.stringify(this.question.write(instance));
      this.undefinedAt ??= `${decision.reason ?? 'a term has no value'} at ${written}`;
      return decision;
    }
    if (decision.status === 'undecided') return status === 'violated' ? decision : outcome;
    if (decision.status !== 'discarded') this.witnessed = true;
    if (decision.status === 'violated') {
      if (!this.confirmed) this.confirmed = { instance, decision };
      if (status === 'undecided') this.violations += 1;
    }
    this.compare(outcome, decision, instance);
    return decision;
  }

  private worthDeciding(row: number, status: Outcome['status']): boolean {
    if (this.options.exactly || status === 'undecided') return true;
    if (status === 'violated') {
      this.unconfirmed += 1;
      return this.unconfirmed <= confirmAttempts;
    }
    if (row < sampled) return true;
    if (this.witnessed || this.attempts >= witnessAttempts) return false;
    this.attempts += 1;
    return true;
  }

  /** A kernel's bound covers its rounding, so exact arithmetic may settle what it left open but never contradict it. */
  private compare(outcome: Outcome, decision: Decision, instance: Instance): void {
    const claims = outcome.status === 'satisfied' || outcome.status === 'violated';
    if (!claims || decision.status === 'discarded' || this.disagreement !== undefined) return;
    const kernelSaysTrue = outcome.status === 'satisfied';
    if (kernelSaysTrue === (decision.status !== 'violated')) return;
    this.disagreement =
      `the kernel says ${outcome.status}, ${decision.by} arithmetic says ${decision.status} ` +
      `on ${JSON.stringify(this.question.write(instance))}`;
  }

  result(): Execution {
    const found = this.confirmed;
    const smallest = found && this.options.shrink !== false ? this.shrunk(found.instance) : undefined;
    const shown = smallest ?? found;
    return {
      tally: this.tally,
      witnessed: this.witnessed,
      violations: this.violations,
      ...(shown ? { counterexample: counterexampleAt(this.question, shown.instance, shown.decision) } : {}),
      ...(this.undefinedAt ? { undefinedAt: this.undefinedAt } : {}),
      ...(this.disagreement ? { disagreement: this.disagreement } : {}),
    };
  }

  private shrunk(instance: Instance): { instance: Instance; decision: Decision } | undefined {
    const smaller = this.question.shrink(instance, (candidate) => {
      try {
        return this.question.decide(candidate).status === 'violated';
      } catch {
        // A candidate on which the arithmetic breaks down is not a smaller counterexample.
        return false;
      }
    });
    const decision = this.question.decide(smaller);
    return decision.status === 'violated' ? { instance: smaller, decision } : undefined;
  }
}

/** What a report says of an instance on which a statement is false. */
export function counterexampleAt(question: Question, instance: Instance, decision: Decision): Counterexample {
  const { left = '', right = '', relation = '', location, by } = decision;
  return {
    instance: question.write(instance),
    left,
    right,
    relation,
    ...(location ? { location } : {}),
    confirmedBy: by,
  };
}
