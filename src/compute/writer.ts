/**
 * Writes the body of a kernel as single assignments in nested blocks: one block for the instance, one for each open loop.
 *
 * Every expression goes into the outermost block in which all it uses is known, so what does not change in a loop is computed
 * before it, and the same expression is never written twice in the reach of the first.
 */
import { NotCompilable } from './arithmetic.ts';
import { fused, type Line, rendered } from './fuse.ts';

/** A name or a literal in the kernel. Level -1: a constant; 0: per instance; n: inside n loops. */
export interface Atom {
  readonly text: string;
  readonly level: number;
  readonly constant?: number;
}

export interface Block {
  readonly lines: Line[];
  /** How often the loop runs. */
  readonly trips: number;
  /** Number of loops inside. */
  loops: number;
  readonly names: Map<string, Atom>;
  /** Results of terms evaluated here, by key. */
  readonly results: Map<string, unknown>;
}

/** Bigger kernels take longer to compile than they save, and V8 does not optimise them. */
const mostLines = 40_000;

export const constant = (value: number): Atom => ({
  text: literal(value),
  level: -1,
  constant: value,
});

function literal(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (value === Number.POSITIVE_INFINITY) return 'Infinity';
  if (value === Number.NEGATIVE_INFINITY) return '(-Infinity)';
  return value < 0 || Object.is(value, -0) ? `(-${-value})` : `${value}`;
}

const block = (trips: number): Block => ({
  lines: [],
  trips,
  loops: 0,
  names: new Map(),
  results: new Map(),
});

export class Writer {
  private blocks: Block[] = [block(1)];
  private counter = 0;
  private total = 0;

  get level(): number {
    return this.blocks.length - 1;
  }

  get current(): Block {
    return this.blocks[this.level] as Block;
  }

  /** How often a block is entered, counted from inside `outer`. */
  trips(level: number, outer: number): number {
    let product = 1;
    for (let l = outer + 1; l <= level; l++) product *= (this.blocks[l] as Block).trips;
    return product;
  }

  name(prefix = 'x'): string {
    this.counter += 1;
    return `${prefix}${this.counter}`;
  }

  /** The value of an expression of the given atoms, computed once in the outermost block that knows them. */
  emit(expression: string, atoms: readonly Atom[], prefix = 'x'): Atom {
    let level = 0;
    for (const a of atoms) if (a.level > level) level = a.level;
    const home = this.blocks[level] as Block;
    const known = home.names.get(expression);
    if (known) return known;
    const atom: Atom = { text: this.name(prefix), level };
    this.push(home, `const ${atom.text} = ${expression};`);
    home.names.set(expression, atom);
    return atom;
  }

  /** The name of an expression of one atom, if it has been computed. */
  known(expression: string, atom: Atom): Atom | undefined {
    return (this.blocks[Math.max(0, atom.level)] as Block).names.get(expression);
  }

  /** A constant with a name of its own. */
  named(key: string, text: string): Atom {
    const home = this.blocks[0] as Block;
    const known = home.names.get(`:${key}`);
    if (known) return known;
    const atom: Atom = { text: this.name('k'), level: 0 };
    this.push(home, `const ${atom.text} = ${text};`);
    home.names.set(`:${key}`, atom);
    return atom;
  }

  private push(home: Block, line: Line): void {
    this.total += 1;
    if (this.total > mostLines)
      throw new NotCompilable(`the kernel would have more than ${mostLines} statements`);
    home.lines.push(line);
  }

  /** A statement in the current block. */
  statement(line: string): void {
    this.push(this.current, line);
  }

  /** A variable in the current block that later statements assign to. */
  variable(initial: string, prefix = 'v'): Atom {
    const atom: Atom = { text: this.name(prefix), level: this.level };
    this.statement(`let ${atom.text} = ${initial};`);
    return atom;
  }

  /** Acts as if no block deeper than `level` were open. */
  at<T>(level: number, act: () => T): T {
    const saved = this.blocks;
    this.blocks = saved.slice(0, Math.max(0, level) + 1);
    try {
      return act();
    } finally {
      this.blocks = saved;
    }
  }

  /** Evaluates `act` in a new block; the block is returned, and written by `close` or forgotten. */
  inLoop<T>(trips: number, act: () => T): { block: Block; result: T } {
    const saved = this.blocks;
    const inner = block(trips);
    this.blocks = [...saved, inner];
    try {
      return { block: inner, result: act() };
    } finally {
      this.blocks = saved;
    }
  }

  /** Adds to a block that `inLoop` has made and that is not closed yet. */
  within<T>(inner: Block, act: () => T): T {
    const saved = this.blocks;
    this.blocks = [...saved, inner];
    try {
      return act();
    } finally {
      this.blocks = saved;
    }
  }

  /** Writes a loop that `inLoop` has made, with more statements at its end, into the current block. */
  close(index: string, inner: Block, last: readonly string[]): void {
    this.current.loops += 1 + inner.loops;
    this.push(this.current, { index, trips: inner.trips, lines: [...inner.lines, ...last] });
  }

  /** What was evaluated under this key in the reach of the current block. */
  remembered<T>(key: string, make: () => T): T {
    const home = this.current;
    if (home.results.has(key)) return home.results.get(key) as T;
    const made = make();
    home.results.set(key, made);
    return made;
  }

  /** The finished statements. */
  get text(): readonly string[] {
    return rendered(fused((this.blocks[0] as Block).lines));
  }
}
