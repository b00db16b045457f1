/** Algorithms as the kernels know them, and the reading of their bodies: which arrays and members they use, and nothing else. */

/** An algorithm with its declarations and heads read. */
export interface Routine {
  readonly id: string;
  readonly sets: readonly string[];
  readonly naturals: readonly string[];
  /** Arrays, and reals, which are arrays over nothing. */
  readonly inputs: readonly { readonly name: string; readonly over: readonly string[] }[];
  readonly steps: readonly Step[];
  /** Names of steps. */
  readonly gives: readonly string[];
}

export interface Step {
  readonly name: string;
  readonly indices: readonly { readonly name: string; readonly set: string }[];
  /** Of a sequence: its member at 0, or the one after `k`, which the round is called there. */
  readonly member?: { readonly at: 'first' } | { readonly at: 'next'; readonly k: string };
  readonly body: string;
}

/** An algorithm that cannot be read, or that does not fit its input; the message says algorithm, argument and place. */
export class AlgorithmError extends Error {
  override readonly name = 'AlgorithmError';
}

/** A member of a sequence that a body reads. */
export type Member = 'zero' | 'now' | 'next' | 'last';

/** How a body is written for one of the readings. */
export interface Writing {
  /** An entry of an array, at positions that are source texts. */
  readonly entry: (name: string, member: Member | undefined, at: readonly string[]) => string;
  /** Sizes of index sets and values of naturals. */
  readonly constants: ReadonlyMap<string, number>;
  /** Innermost loops of at most this length are written out. */
  readonly unroll?: number;
  /** What stands in the place of `return value;`. */
  readonly result: (value: string) => string;
}

const token =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[A-Za-z_$][\w$]*|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[-+*/%<>=!&|]+|[()[\]{};,.?:]/gy;
const word = /^[A-Za-z_$]/;
const keywords = new Set(['let', 'const', 'for', 'if', 'else', 'return']);
/** What all backends have. */
const functions = new Set(['abs', 'exp', 'log', 'sqrt', 'tanh', 'sin', 'cos', 'max', 'min', 'floor', 'pow']);
const assigns = /^(?:[-+*/%]?=|\+\+|--)$/;

/** The body of one step, written for a reading. Throws AlgorithmError for what a body must not do. */
export function writeBody(routine: Routine, step: Step, writing: Writing): string {
  return new Body(routine, step, writing).text();
}

export const headOf = ({ name, indices, member }: Step): string => {
  const at = member === undefined ? [] : [member.at === 'first' ? '0' : `${member.k}+1`];
  const all = [...at, ...indices.map((i) => `${i.name} in ${i.set}`)];
  return all.length === 0 ? name : `${name}[${all.join(', ')}]`;
};

class Body {
  private readonly tokens: readonly string[];
  private at = 0;
  private readonly locals = new Set<string>();
  private readonly loops = new Set<string>();
  /** Written so far, and what a position sees. */
  private inPosition = false;

  constructor(
    private readonly routine: Routine,
    private readonly step: Step,
    private readonly writing: Writing,
  ) {
    const text = step.body;
    const tokens: string[] = [];
    token.lastIndex = 0;
    for (let end = 0; end < text.length; end = token.lastIndex) {
      const found = token.exec(text)?.[0];
      if (found === undefined) this.fail(`${JSON.stringify(text[end])} has no place in a body`);
      if (!/^\s|^\/[/*]/.test(found)) tokens.push(found);
    }
    this.tokens = tokens;
  }

  private fail(problem: string): never {
    throw new AlgorithmError(`${this.routine.id}: steps[${JSON.stringify(headOf(this.step))}]: ${problem}`);
  }

  text(): string {
    const out: string[] = [];
    let depth = 0;
    while (this.at < this.tokens.length) {
      const t = this.peek();
      if (t === '{') depth += 1;
      if (t === '}') depth -= 1;
      if (t === 'return') {
        if (depth > 0) this.fail('`return` stands at the end of the body, outside of loops and conditions');
        this.at += 1;
        const value = this.until(';');
        this.take(';');
        if (this.at < this.tokens.length) this.fail('something stands behind `return`, which ends the body');
        out.push(this.writing.result(value));
        return out.join(' ');
      }
      out.push(t === 'for' ? this.loop() : this.next());
    }
    return this.fail('the body ends without `return …;`');
  }

  private peek(): string {
    return this.tokens[this.at] ?? '';
  }

  private take(wanted: string): void {
    if (this.peek() !== wanted) this.fail(`expected ${wanted}, found ${this.peek() || 'the end'}`);
    this.at += 1;
  }

  /** Up to a token outside of all parentheses. */
  private until(...ends: readonly string[]): string {
    const out: string[] = [];
    let depth = 0;
    while (depth > 0 || !ends.includes(this.peek())) {
      const t = this.peek();
      if (t === '') this.fail(`expected ${ends.join(' or ')}, found the end`);
      if ('([{'.includes(t)) depth += 1;
      if (')]}'.includes(t)) depth -= 1;
      out.push(this.next());
    }
    return out.join(' ');
  }

  /** One token, or an access with its positions. */
  private next(): string {
    const t = this.peek();
    this.at += 1;
    if (!word.test(t)) return t;
    if (t === 'Math') {
      this.take('.');
      const name = this.peek();
      if (!functions.has(name)) this.fail(`Math.${name} is not there on all backends`);
      this.at += 1;
      return `Math.${name}`;
    }
    if (t === 'let' || t === 'const') {
      const name = this.peek();
      this.declare(name, this.locals);
      return t;
    }
    if (keywords.has(t)) return t;
    return this.name(t);
  }

  private declare(name: string, into: Set<string>): void {
    if (!word.test(name) || name.endsWith('_')) this.fail(`${name || 'the end'} is no name for a variable`);
    const taken =
      this.isArray(name) ||
      this.writing.constants.has(name) ||
      this.isIndex(name) ||
      (into === this.locals ? this.loops : this.locals).has(name);
    if (taken) this.fail(`${name} is a name that means something else already`);
    into.add(name);
  }

  /** `for (let i = 0; i < I; i++)`, from one constant to another. */
  private loop(): string {
    this.at += 1;
    this.take('(');
    this.take('let');
    const name = this.peek();
    this.declare(name, this.loops);
    this.at += 1;
    this.take('=');
    const first = this.constant(';');
    this.take(';');
    if (this.peek() !== name) this.fail(`a loop over ${name} asks whether ${name} < a constant`);
    this.at += 1;
    this.take('<');
    const last = this.constant(';');
    this.take(';');
    if (this.peek() !== name) this.fail(`a loop over ${name} counts it up by ${name}++`);
    this.at += 1;
    this.take('++');
    this.take(')');
    const length = Number(last) - Number(first);
    if (length > 0 && length <= (this.writing.unroll ?? 0) && this.isInnermost())
      return this.unrolled(name, Number(first), length);
    return `for (let ${name} = ${first}; ${name} < ${last}; ${name}++)`;
  }

  /** Whether the block that begins here has no loop inside. */
  private isInnermost(): boolean {
    if (this.peek() !== '{') return false;
    let depth = 0;
    for (let at = this.at; at < this.tokens.length; at++) {
      const t = this.tokens[at];
      if (t === 'for') return false;
      if (t === '{') depth += 1;
      if (t === '}') depth -= 1;
      if (depth === 0) return true;
    }
    return false;
  }

  /** In the same order, so that nothing is summed otherwise; JavaScript engines do not do this by themselves. */
  private unrolled(name: string, first: number, length: number): string {
    const start = this.at;
    const copies = Array.from({ length }, (_, n) => {
      this.at = start;
      this.take('{');
      const body = this.until('}');
      this.take('}');
      return `{ const ${name} = ${first + n}; ${body} }`;
    });
    return copies.join(' ');
  }

  private constant(end: string): string {
    const from = this.at;
    const text = this.until(end);
    const odd = this.tokens
      .slice(from, this.at)
      .find((t) => (word.test(t) ? !this.writing.constants.has(t) : !/^[\d(]|^[-+*)]$/.test(t)));
    if (odd !== undefined)
      this.fail(`${odd} is no constant: loops go from one constant to another, such as 0, I, rounds + 1`);
    return text;
  }

  private name(name: string): string {
    const constant = this.writing.constants.get(name);
    if (constant !== undefined) return `${constant}`;
    if (this.isIndex(name) || this.loops.has(name)) {
      const { member } = this.step;
      if (this.inPosition && member?.at === 'next' && member.k === name)
        this.fail(`the round ${name} stands in a position: these are the same in all rounds`);
      if (assigns.test(this.peek())) this.fail(`${name} counts; it is not assigned to`);
      return name;
    }
    if (this.locals.has(name)) {
      if (this.inPosition)
        this.fail(`the position ${name} is computed: positions are made of indices and constants`);
      return name;
    }
    if (!this.isArray(name))
      this.fail(`${name} is neither given, nor a step, nor declared here: a body closes over nothing`);
    if (this.inPosition) this.fail(`${name} stands in a position: these are made of indices and constants`);
    const text = this.access(name);
    if (assigns.test(this.peek())) this.fail(`${name} is assigned to; a step returns its entry`);
    return text;
  }

  private isIndex(name: string): boolean {
    const { indices, member } = this.step;
    return indices.some((i) => i.name === name) || (member?.at === 'next' && member.k === name);
  }

  private isArray(name: string): boolean {
    return (
      this.routine.inputs.some((i) => i.name === name) || this.routine.steps.some((s) => s.name === name)
    );
  }

  private access(name: string): string {
    const of = this.routine.steps.filter((s) => s.name === name);
    const sequence = of.some((s) => s.member !== undefined);
    const over =
      this.routine.inputs.find((i) => i.name === name)?.over ?? (of[0] as Step).indices.map((i) => i.set);
    const groups: string[] = [];
    let member: Member | undefined;
    while (this.peek() === '[') {
      this.at += 1;
      const from = this.at;
      if (sequence && member === undefined) {
        while (this.peek() !== ']' && this.peek() !== '') this.at += 1;
        member = this.member(name, this.tokens.slice(from, this.at).join(''));
      } else {
        this.inPosition = true;
        groups.push(this.until(']'));
        this.inPosition = false;
      }
      this.take(']');
    }
    const wanted = over.length + (sequence ? 1 : 0);
    const found = groups.length + (member === undefined ? 0 : 1);
    if (found !== wanted) this.fail(`${name} is read at ${found} positions, and it has ${wanted}`);
    if (!sequence && of.length > 0) this.needEarlier(name, () => true);
    return this.writing.entry(name, member, groups);
  }

  /** What of a sequence there is when this step runs. */
  private member(name: string, written: string): Member {
    const { member } = this.step;
    const begins = (): boolean => this.routine.steps.some((s) => s.name === name && s.member?.at === 'first');
    if (member?.at === 'next') {
      if (written === member.k) {
        if (!begins()) this.fail(`${name}[${written}] is not there in the first round: give ${name}[0, …]`);
        return 'now';
      }
      if (written === `${member.k}+1`) {
        this.needEarlier(name, (s) => s.member?.at === 'next');
        return 'next';
      }
      return this.fail(`${name} is read at ${written}, not at ${member.k} or ${member.k}+1`);
    }
    if (member?.at === 'first') {
      if (written !== '0')
        this.fail(`${name} is read at ${written}; at the beginning there is ${name}[0] only`);
      this.needEarlier(name, (s) => s.member?.at === 'first');
      return 'zero';
    }
    if (written !== 'rounds')
      this.fail(`${name} is read at ${written}; behind its last round there is ${name}[rounds] only`);
    this.needEarlier(name, () => true);
    return 'last';
  }

  private needEarlier(name: string, isIt: (s: Step) => boolean): void {
    const { steps } = this.routine;
    const earlier = steps.slice(0, steps.indexOf(this.step)).some((s) => s.name === name && isIt(s));
    if (!earlier) this.fail(`${name} is not computed yet: steps use those before them`);
  }
}
