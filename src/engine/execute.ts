/**
 * The executed reading of one goal: instances in bulk through the kernel, the doubtful ones up to exact arithmetic, and the
 * smallest counterexample of what is false.
 */
import { setImmediate as pause } from 'node:timers/promises';
import type { Batch, Instance } from '../exact/instance.ts';
import type { Decision, Outcome, Question } from './ports.ts';
import type { Counterexample, Tally } from './result.ts';
import { count, emptyTally } from './tally.ts';

export interface Execution {
  readonly tally: Tally;
  readonly counterexample?: Counterexample;
  /** An instance was found on which all hypotheses hold, exactly. */
  readonly witnessed: boolean;
  /** Of the instances asked, the share on which the kernel or exact arithmetic found a violation. */
  readonly violations: number;
  /** Where two arithmetics disagree: a fault of the engine. */
  readonly disagreement?: string;
}

export interface ExecuteOptions {
  readonly seed: string;
  readonly instances: number;
  /** Decide every instance without rounding, where that is possible. */
  readonly exactly?: boolean;
  /** Make the counterexample as small as possible. */
  readonly shrink?: boolean;
  readonly signal?: AbortSignal;
}

/** Of each batch, so many instances are decided exactly besides, whatever the kernel says. */
const sampled = 2;
/** So many are tried before it is said that the hypotheses hold nowhere. */
const witnessAttempts = 64;
/** So many violations that the kernel reports are looked at before exact arithmetic has the last word on all. */
const confirmAttempts = 32;

export async function execute(
  questions: readonly Question[],
  options: ExecuteOptions,
): Promise<Execution> {
  const runs: Execution[] = [];
  for (const [i, question] of questions.entries()) {
    const seed = questions.length === 1 ? options.seed : `${options.seed}/${i + 1}`;
    runs.push(await executeOne(question, { ...options, seed }));
  }
  return runs.reduce(merged);
}

/** Of a conjunction, each part is a question of its own; a counterexample of one is one of all. */
function merged(a: Execution, b: Execution): Execution {
  const counterexample = a.counterexample ?? b.counterexample;
  const disagreement = a.disagreement ?? b.disagreement;
  return {
    tally: sum(a.tally, b.tally),
    witnessed: a.witnessed && b.witnessed,
    violations: a.violations + b.violations,
    ...(counterexample ? { counterexample } : {}),
    ...(disagreement ? { disagreement } : {}),
  };
}

function sum(a: Tally, b: Tally): Tally {
  return {
    instances: a.instances + b.instances,
    satisfied: a.satisfied + b.satisfied,
    consistent: a.consistent + b.consistent,
    violated: a.violated + b.violated,
    discarded: a.discarded + b.discarded,
    decidedBy: {
      kernel: a.decidedBy.kernel + b.decidedBy.kernel,
      exact: a.decidedBy.exact + b.decidedBy.exact,
      interval: a.decidedBy.interval + b.decidedBy.interval,
    },
    undecided: a.undecided + b.undecided,
  };
}

async function executeOne(question: Question, options: ExecuteOptions): Promise<Execution> {
  const run = new Run(question, options);
  for (const batch of question.batches(options.seed, options.instances)) {
    // Lets a signal (Ctrl-C) through between two batches.
    await pause();
    options.signal?.throwIfAborted();
    run.add(batch, await question.judge(batch));
  }
  return run.result();
}

class Run {
  private tally = emptyTally;
  private witnessed = false;
  private attempts = 0;
  private violations = 0;
  private confirmed: { instance: Instance; decision: Decision } | undefined;
  private unconfirmed = 0;
  private disagreement: string | undefined;

  constructor(
    private readonly question: Question,
    private readonly options: ExecuteOptions,
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
    if (!this.worthDeciding(row, status)) return status === 'violated' ? { status: 'undecided', by: 'kernel' } : outcome;
    const instance = this.question.pick(batch, row);
    const decision = this.question.decide(instance);
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
  return {
    instance: question.write(instance),
    left: decision.left,
    right: decision.right,
    relation: decision.relation,
    confirmedBy: decision.by,
  };
}
