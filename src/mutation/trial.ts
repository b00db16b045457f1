/**
 * The derivation of a part, asked again with one change. The checker looks at what the change touches, up to the first step that fails;
 * what it passes over was accepted before, of the same goal in the same context.
 */
import { checkDerivation } from '../derivation/check.ts';
import { type Calculation, follow, type Repetition, type Trouble } from '../derivation/follow.ts';
import { Goal } from '../derivation/goals.ts';
import type { Derivation, Line } from '../derivation/steps.ts';
import type { PartNode } from '../engine/part-graph.ts';
import type { Lookup } from '../engine/ports.ts';
import type { ReadPart } from '../proof/elaborate.ts';
import type { Proposition } from '../term/term.ts';
import { unchanged } from './unchanged.ts';

/** What the checker says of a change. */
export interface Answer {
  /** The first step that fails, whatever the ends of the calculations. */
  readonly failing?: Trouble;
  /** What is said of ends that do not fit, up to there. */
  readonly ends: readonly Trouble[];
  /** The lines up to there. */
  readonly lines: readonly Goal[];
  /** Nothing was passed over, and all of it is proved. */
  readonly proved: boolean;
}

/** A line of a derivation in its calculation. */
export interface PlacedLine {
  readonly step: string;
  readonly line: Goal;
  readonly calculation: Calculation;
  readonly position: number;
}

/** What a calculation is refused for when only its ends do not fit the goal. */
const aboutEnds = /calculation (ends at|gives)|cannot follow|nothing can follow/;

class Failure extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.problem);
  }
}

/** A part that has a derivation. */
export class Trial {
  /** Whether the derivation is accepted as it stands; else nothing is passed over, and no line is known. */
  readonly holds: boolean;
  /** In the order of `linesOf`. */
  readonly lines: readonly PlacedLine[];
  private readonly formed: Goal[] = [];
  /** The statement and its variants as one: conjuncts share a context, and what was found out about it. */
  private readonly whole: Goal;

  /** `variants` of the statement are those that can be asked about. */
  constructor(
    private readonly node: PartNode,
    readonly derivation: Derivation,
    private readonly read: ReadPart,
    private readonly variants: readonly Proposition[],
    private readonly lookup: Lookup,
  ) {
    const { theory, statement } = read;
    const all: Proposition = { tag: 'and', parts: [statement, ...variants] };
    this.whole = Goal.of(theory, all, this.library, this.formed);
    const [goal] = this.whole.both() as [Goal];
    const { lines, calculations, problems } = follow(goal, this.input(derivation));
    this.holds = goal.proved && problems.length === 0;
    const places = calculations.flatMap((calculation) =>
      calculation.lines.map((_, position) => ({ calculation, position })),
    );
    this.lines = this.holds
      ? places.map((place, i) => {
          const line = this.formed[i] as Goal;
          return { ...place, line, step: lines.get(line)?.step ?? '' };
        })
      : [];
  }

  private get library() {
    return { lookup: this.lookup, uses: new Map<string, { claim: string; part: string }>() };
  }

  private input(derivation: Derivation) {
    return { module: this.node.claim.id, part: this.node.name, derivation };
  }

  /** A variant of the statement with a derivation that somebody might give of it. */
  ofStatement(variant: Proposition, derivation: Derivation): Answer {
    // Goals of their own each time: they keep what was made of them.
    const goal = this.whole.both()[this.variants.indexOf(variant) + 1];
    if (!goal) throw new RangeError('no variant of this statement');
    const same = this.holds ? unchanged(this.derivation, this.read.statement, variant) : new Set();
    return this.ask(goal, derivation, (part) => same.has(part));
  }

  /** The same from beginning to end: what is wrong, if anything is. */
  inFull(statement: Proposition, derivation: Derivation): Trouble | undefined {
    const { theory } = this.read;
    const { lines, problems } = checkDerivation({
      ...this.input(derivation),
      theory,
      statement,
      lookup: this.lookup,
    });
    for (const { step, problem } of lines) if (problem !== undefined) return { step, problem };
    return problems[0];
  }

  /** Another line in the place of one: it is looked at, and the next one, whose left side it is. */
  ofLine({ calculation, position }: PlacedLine, line: Line): Answer {
    const lines = calculation.lines.with(position, line);
    const near = lines.slice(position, position + 2);
    return this.ask(calculation.goal, lines, (part) => !near.includes(part as Line));
  }

  /** The theory with other hypotheses: at first the lines alone that mention one. */
  ofTheory({ theory, statement }: ReadPart, mentioned: string): Answer {
    const quoted = JSON.stringify(mentioned);
    const asked = (accepted: Repetition['accepted']): Answer =>
      this.ask(Goal.of(theory, statement, this.library, this.formed), this.derivation, accepted);
    const first = asked((part) => !JSON.stringify(part).includes(quoted));
    return first.failing ? first : asked(() => false);
  }

  private ask(goal: Goal, derivation: Derivation, accepted: Repetition['accepted']): Answer {
    this.formed.length = 0;
    const ends: Trouble[] = [];
    const troubled = (trouble: Trouble): void => {
      if (!aboutEnds.test(trouble.problem)) throw new Failure(trouble);
      ends.push(trouble);
    };
    let failing: Trouble | undefined;
    try {
      follow(goal, this.input(derivation), { accepted, troubled });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failing = error.trouble;
    }
    return { ...(failing ? { failing } : {}), ends, lines: [...this.formed], proved: goal.proved };
  }
}
