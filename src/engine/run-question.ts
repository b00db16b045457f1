/** One question on all its instances: what came out, and the smallest counterexample. */
import { pick } from '../compute/rows.ts';
import type { Sharpness } from '../compute/sharpness.ts';
import type { Batch, Instance } from '../exact/instance.ts';
import { regimes } from '../instance/regime.ts';
import type { Decided, Judgement, Question } from './ports.ts';
import type { Counterexample, Tally } from './result.ts';
import { asked, emptyTally, sumTallies } from './tally.ts';

/** What came out of one question, or of several together. */
export interface Execution {
  readonly tally: Tally;
  /** The same by variant (Question), in order. */
  readonly byVariant: ReadonlyMap<string, Tally>;
  readonly counterexample?: Counterexample;
  /** The same before it was made smaller. */
  readonly asDrawn?: Counterexample;
  /** An instance was found on which all hypotheses hold, exactly (of numbers that are not rational, to many bits); looked for where `witness` asks for it. */
  readonly witnessed: boolean;
  /** Where a term has no value, although the hypotheses hold. */
  readonly undefinedAt?: string;
  /** Error bound and true error, wherever they were measured. */
  readonly sharpness: readonly Sharpness[];
  /** Where two arithmetics contradict each other: a fault of the engine. */
  readonly disagreement?: string;
  /** Where what an oracle proposed does not show what is said to exist. */
  readonly unconfirmed?: string;
  /** Where a value that an author gives breaks what the declaration of its symbol promises. */
  readonly broken?: string;
  /** Where nothing was asked: the condition that is false on the first instance. */
  readonly unmet?: string;
  /** Where nothing was decided: what could not be told on the first instance. */
  readonly open?: string;
}

export interface RunOptions {
  /** Decide every instance without rounding, where that is possible, and each once, however often it is drawn. */
  readonly exactly?: boolean;
  /** Make the counterexample as small as possible (done unless it is false). */
  readonly shrink?: boolean;
  /** Find an instance on which all hypotheses hold, which takes more than that they hold up to rounding. */
  readonly witness?: boolean;
}

/** Of each batch, so many instances are decided exactly whatever the kernel says. */
const sample = 2;
/**
 * So many instances of the first batch, decided exactly, show whether a kernel would settle most of them, before one is made: one
 * of each stretch of the batch, so that no regime decides for the others.
 */
const pilot = 2 * regimes.length;
/** After so many that it did not settle, or a pilot of which it would not settle half, … */
const exactBudget = 48;
/** … each further batch is cut down to so many instances: exact arithmetic takes its time. */
const thinned = 4;
/** So many are tried before it is said that the hypotheses hold nowhere. */
const witnessAttempts = 1024;

export class QuestionRun {
  private tally = emptyTally;
  private slow = false;
  private unsettled = 0;
  private attempts = 0;
  private witnessed = false;
  private violation: Decided | undefined;
  private undefinedAt: Decided | undefined;
  private sharpness: readonly Sharpness[] = [];
  private disagreement: string | undefined;
  private unconfirmed: string | undefined;
  private broken: string | undefined;
  private first: Instance | undefined;
  private readonly seen = new Set<string>();

  constructor(
    private readonly question: Question,
    private readonly options: RunOptions,
  ) {}

  add(drawn: Batch): void {
    const { question } = this;
    if (this.options.exactly) {
      const others = this.unseen(drawn);
      if (others.count > 0) this.judged(others, question.judge(others, others.count, true));
      return;
    }
    if (this.tally.instances === 0 && drawn.count > pilot) {
      const first = question.thin(drawn, pilot);
      const judgement = question.judge(first, sample);
      this.slow = judgement.unsettled > pilot / 2;
      if (this.slow) {
        this.judged(first, judgement);
        return;
      }
    }
    const batch = this.slow ? question.thin(drawn, thinned) : drawn;
    this.judged(batch, question.judge(batch, sample));
    if (this.unsettled > exactBudget) this.slow = true;
  }

  /** The instances of a batch that differ from all before: one that is drawn again shows nothing more. */
  private unseen(batch: Batch): Batch {
    const { sizes, naturals, horizon } = batch.shape;
    const shape = JSON.stringify([[...sizes], [...naturals], horizon]);
    const rows = Array.from({ length: batch.count }, (_, row) => row).filter((row) => {
      const numbers = [...pick(batch, [row]).values].map(([id, values]) => `${id}:${values.join()}`);
      const key = [shape, ...numbers].join(';');
      if (this.seen.has(key)) return false;
      this.seen.add(key);
      return true;
    });
    return rows.length === batch.count ? batch : pick(batch, rows);
  }

  private judged(batch: Batch, judgement: Judgement): void {
    this.take(batch, judgement);
    if (this.options.witness) this.witness(batch, judgement.tally);
  }

  /** What was judged of a batch. */
  take(batch: Batch, judgement: Judgement): void {
    this.tally = sumTallies(this.tally, judgement.tally);
    if (batch.count > 0) this.first ??= this.question.pick(batch, 0);
    this.unsettled += judgement.unsettled;
    this.violation ??= judgement.violation;
    this.undefinedAt ??= judgement.undefinedAt;
    this.sharpness = [...this.sharpness, ...(judgement.sharpness ?? [])];
    this.disagreement ??= judgement.disagreement;
    this.unconfirmed ??= judgement.unconfirmed;
    this.broken ??= judgement.broken;
    if (judgement.witnessed) this.witnessed = true;
  }

  /**
   * The kernel may be content with hypotheses that hold up to rounding, and so are enclosures; somewhere they must hold exactly, or, of
   * numbers that are not rational, to many more bits.
   */
  private witness(batch: Batch, found: Tally): void {
    const { float32, float64 } = found.decidedBy;
    const allExactly = found.instances === batch.count && float32 + float64 === 0;
    if (asked(found) === 0 || (allExactly && found.consistent === 0)) return;
    for (let row = 0; row < batch.count && !this.witnessed && this.attempts < witnessAttempts; row++) {
      this.attempts += 1;
      const { status } = this.question.decide(this.question.pick(batch, row), true);
      this.witnessed = status === 'satisfied' || status === 'consistent' || status === 'violated';
    }
  }

  result(): Execution {
    const { question, tally, witnessed, undefinedAt, sharpness, disagreement, unconfirmed, broken } = this;
    const found = this.violation;
    const unmet = asked(tally) === 0 && this.first ? conditionAgainst(question, this.first) : undefined;
    const isOpen = tally.undecided === tally.instances && undefinedAt === undefined;
    const open = isOpen && this.first ? question.decide(this.first).reason : undefined;
    const shown = found && (this.options.shrink === false ? found : this.shrunk(found));
    return {
      tally,
      byVariant: new Map([[question.variant, tally]]),
      witnessed,
      sharpness,
      ...(shown ? { counterexample: counterexampleAt(question, shown) } : {}),
      ...(found && found !== shown ? { asDrawn: counterexampleAt(question, found) } : {}),
      ...(undefinedAt ? { undefinedAt: undefinedText(question, undefinedAt) } : {}),
      ...(disagreement === undefined ? {} : { disagreement }),
      ...(unconfirmed === undefined ? {} : { unconfirmed }),
      ...(broken === undefined ? {} : { broken }),
      ...(unmet === undefined ? {} : { unmet }),
      ...(open === undefined ? {} : { open }),
    };
  }

  private shrunk(violation: Decided): Decided {
    const { question } = this;
    const instance = question.shrink(violation.instance);
    const decision = question.decide(instance);
    return decision.status === 'violated' ? { instance, decision } : violation;
  }
}

/** What a report says of an instance on which a statement is false. */
export function counterexampleAt(question: Question, { instance, decision }: Decided): Counterexample {
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

/** Which condition is false on an instance that is discarded. */
function conditionAgainst(question: Question, instance: Instance): string | undefined {
  const { status, reason } = question.decide(instance);
  return status === 'discarded' ? reason : undefined;
}

function undefinedText(question: Question, { instance, decision }: Decided): string {
  return `${decision.reason ?? 'no value'} at ${JSON.stringify(question.write(instance))}`;
}
