/**
 * Formulas for TeX, from what the printer of terms wrote (src/term/print.ts) and a report holds. A report may have been edited by
 * anyone: whatever the printer cannot have written is refused, so nothing but formulas reaches TeX. What passes may be broken into
 * lines: before relations first, then before the summands and the factors of outer terms, then within parentheses.
 */

/** In quads. */
export const lineWidth = 26;

/** A formula for mathematics mode in a line of so many quads; nothing when it is no formula of the printer. */
export function texMath(latex: string, room = lineWidth): string | undefined {
  try {
    const reader = new Reader(tokens(latex));
    const nodes = reader.list();
    if (!reader.atEnd) return undefined;
    return write(nodes, room, 0);
  } catch (error) {
    if (error instanceof NoFormula) return undefined;
    throw error;
  }
}

class NoFormula extends Error {}

type Kind = 'ordinary' | 'operator' | 'binary' | 'relation' | 'open' | 'close' | 'punctuation' | 'space';

type Node =
  | { readonly tag: 'symbol'; readonly tex: string; readonly kind: Kind; readonly width: number }
  /** `\mathrm{…}` and its like, whose words are no formulas. */
  | { readonly tag: 'word'; readonly tex: string; readonly kind: Kind; readonly width: number }
  | { readonly tag: 'group'; readonly of: readonly Node[] }
  | { readonly tag: 'fenced'; readonly left: string; readonly right: string; readonly of: readonly Node[] }
  | {
      readonly tag: 'fraction';
      readonly command: string;
      readonly over: readonly Node[];
      readonly under: readonly Node[];
    }
  | { readonly tag: 'root'; readonly of: readonly Node[] }
  | {
      readonly tag: 'scripts';
      readonly base: Node;
      readonly primes: string;
      readonly below?: readonly Node[];
      readonly above?: readonly Node[];
    };

const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega';

const symbol = (kind: Kind, width: number, names: string): [string, { kind: Kind; width: number }][] =>
  names.split(' ').map((name) => [name, { kind, width }]);

const known = new Map([
  ...symbol('ordinary', 0.6, `${greek.replace(/(\w+)/g, '\\$1')} \\forall \\exists . | !`),
  ...symbol('ordinary', 0.6, '\\partial'),
  ...symbol('ordinary', 1, '\\infty \\dots'),
  ...symbol('operator', 1.5, '\\sum \\prod'),
  ...symbol('operator', 1.8, '\\max \\min \\lim \\exp \\log \\sin \\cos'),
  ...symbol('operator', 2.2, '\\tanh'),
  ...symbol('binary', 1.2, '+ -'),
  ...symbol('binary', 0.7, '\\cdot \\times /'),
  ...symbol('relation', 1.3, '= < > \\le \\ge \\ne \\in \\to \\mapsto \\Rightarrow :'),
  ...symbol('open', 0.4, '( [ \\{ \\lvert'),
  ...symbol('close', 0.4, ') ] \\} \\rvert'),
  ...symbol('punctuation', 0.5, ', ;'),
  ['\\ ', { kind: 'space' as Kind, width: 0.3 }] as const,
]);

const words: Readonly<Record<string, Kind>> = {
  '\\mathrm': 'ordinary',
  '\\mathbb': 'ordinary',
  '\\mathbf': 'ordinary',
  '\\operatorname': 'operator',
  '\\text': 'ordinary',
};

const fences: Readonly<Record<string, string>> = { '(': ')', '\\lvert': '\\rvert', '.': '|' };

function tokens(latex: string): string[] {
  return latex.match(/\\(?:[A-Za-z]+|[\s\S])|[\s\S]/gu)?.filter((t) => t !== ' ') ?? [];
}

class Reader {
  private at = 0;

  constructor(private readonly all: readonly string[]) {}

  get atEnd(): boolean {
    return this.at === this.all.length;
  }

  private peek(): string | undefined {
    return this.all[this.at];
  }

  private take(): string {
    const token = this.all[this.at++];
    if (token === undefined) throw new NoFormula();
    return token;
  }

  private expect(token: string): void {
    if (this.take() !== token) throw new NoFormula();
  }

  /** Up to what closes the list, which stays. */
  list(depth = 0): Node[] {
    if (depth > 200) throw new NoFormula();
    const nodes: Node[] = [];
    for (let next = this.peek(); next !== undefined; next = this.peek()) {
      if (next === '}' || next === '\\right') break;
      const base = this.node(depth);
      nodes.push(this.scripts(base, depth));
    }
    return nodes;
  }

  private group(depth: number): Node[] {
    this.expect('{');
    const nodes = this.list(depth + 1);
    this.expect('}');
    return nodes;
  }

  private node(depth: number): Node {
    const token = this.take();
    if (token === '{') {
      this.at -= 1;
      return { tag: 'group', of: this.group(depth) };
    }
    if (token === '\\left') return this.fenced(depth);
    if (token === '\\frac' || token === '\\tfrac')
      return { tag: 'fraction', command: token, over: this.group(depth), under: this.group(depth) };
    if (token === '\\sqrt') return { tag: 'root', of: this.group(depth) };
    const kind = Object.hasOwn(words, token) ? words[token] : undefined;
    if (kind !== undefined) return this.word(token, kind);
    if (/^[A-Za-z0-9]$/.test(token)) return { tag: 'symbol', tex: token, kind: 'ordinary', width: 0.55 };
    const found = known.get(token);
    if (!found) throw new NoFormula();
    return { tag: 'symbol', tex: token, ...found };
  }

  private fenced(depth: number): Node {
    const left = this.take();
    const right = Object.hasOwn(fences, left) ? fences[left] : undefined;
    if (right === undefined) throw new NoFormula();
    const of = this.list(depth + 1);
    this.expect('\\right');
    this.expect(right);
    return { tag: 'fenced', left, right, of };
  }

  private word(command: string, kind: Kind): Node {
    this.expect('{');
    let text = '';
    for (let next = this.take(); next !== '}'; next = this.take()) {
      if (!/^(?:[A-Za-z0-9.:-]|\\_)$/.test(next)) throw new NoFormula();
      text += next;
    }
    return {
      tag: 'word',
      tex: `${command}{${text}}`,
      kind,
      width: 0.2 + 0.5 * text.replace(/\\/g, '').length,
    };
  }

  private scripts(base: Node, depth: number): Node {
    let primes = '';
    let below: Node[] | undefined;
    let above: Node[] | undefined;
    for (let next = this.peek(); next === "'" || next === '_' || next === '^'; next = this.peek()) {
      this.take();
      // A second script of the same kind is an error of TeX.
      if (next === "'") {
        if (below || above) throw new NoFormula();
        primes += next;
      } else if (next === '_') {
        if (below) throw new NoFormula();
        below = this.group(depth);
      } else {
        if (above) throw new NoFormula();
        above = this.group(depth);
      }
    }
    if (primes === '' && !below && !above) return base;
    return { tag: 'scripts', base, primes, ...(below && { below }), ...(above && { above }) };
  }
}

const sum = (nodes: readonly Node[], inline = false): number =>
  nodes.reduce((total, node) => total + widthOf(node, inline), 0);

/** In quads, about; inline, as in fractions, ranges of sums stand beside their signs. */
function widthOf(node: Node, inline = false): number {
  switch (node.tag) {
    case 'symbol':
    case 'word':
      return node.width;
    case 'group':
      return sum(node.of, inline);
    case 'fenced':
      return 0.9 + sum(node.of, inline);
    case 'fraction':
      return (
        0.3 + (node.command === '\\tfrac' ? 0.7 : 1) * Math.max(sum(node.over, true), sum(node.under, true))
      );
    case 'root':
      return 1 + sum(node.of, inline);
    case 'scripts': {
      const script = 0.7 * Math.max(sum(node.below ?? [], true), sum(node.above ?? [], true));
      const base = widthOf(node.base, inline) + 0.3 * node.primes.length;
      return hasLimits(node.base) && !inline ? Math.max(base, script + 0.3) : base + script;
    }
  }
}

const hasLimits = (node: Node): boolean =>
  node.tag === 'symbol' && ['\\sum', '\\prod', '\\max', '\\min', '\\lim'].includes(node.tex);

const kindOf = (node: Node | undefined): Kind | undefined => {
  if (node === undefined) return undefined;
  if (node.tag === 'scripts') return kindOf(node.base);
  return node.tag === 'symbol' || node.tag === 'word' ? node.kind : 'ordinary';
};

/** Where a line may end, TeX is told how bad that would be. */
function write(nodes: readonly Node[], room: number, depth: number): string {
  const parts: string[] = [];
  const penalty = (cost: number): void => {
    parts.push(`\\penalty${cost + 150 * depth} `);
  };
  let inner = 0;
  nodes.forEach((node, i) => {
    const kind = kindOf(node);
    const before = kindOf(nodes[i - 1]);
    const joins = before === 'ordinary' || before === 'close';
    if (kind === 'close') inner -= 1;
    if (kind === 'relation' && joins) penalty(50 + 150 * inner);
    if (kind === 'binary' && joins) penalty((isProduct(node) ? 500 : 200) + 150 * inner);
    if (nodes[i - 1] && isProductOf(nodes[i - 1] as Node, node)) penalty(700 + 150 * inner);
    if (before === 'space' && !isText(node)) penalty(20 + 150 * inner);
    if (before === 'punctuation') penalty(400 + 150 * inner);
    if (kind === 'open') inner += 1;
    parts.push(writeNode(node, room, depth + inner));
  });
  return parts.join('');
}

/** Whether what stands side by side is multiplied; a letter before parentheses never is (src/term/juxtaposition.ts), numbers stay with what follows. */
function isProductOf(left: Node, right: Node): boolean {
  const [before, kind] = [kindOf(left), kindOf(right)];
  if ((before !== 'ordinary' && before !== 'close') || (kind !== 'ordinary' && kind !== 'operator'))
    return false;
  if (isText(left) || isText(right) || (left.tag === 'symbol' && /^\d$|^\\(?:forall|exists)$/.test(left.tex)))
    return false;
  if (left.tag === 'fraction') return !isDerivative(left);
  return baseOf(right).tag !== 'fenced' || !/^(?:symbol|word|group)$/.test(baseOf(left).tag);
}

/** `d/dt` and `∂/∂x`, which act on what stands beside them. */
const isDerivative = ({ over: [first] }: Extract<Node, { tag: 'fraction' }>): boolean =>
  first?.tag === 'word' || (first?.tag === 'symbol' && first.tex === '\\partial');

const baseOf = (node: Node): Node => (node.tag === 'scripts' ? node.base : node);

const isProduct = (node: Node): boolean => node.tag === 'symbol' && !/^[+-]$/.test(node.tex);
const isText = (node: Node): boolean => node.tag === 'word' && node.tex.startsWith('\\text');

function writeNode(node: Node, room: number, depth: number): string {
  switch (node.tag) {
    case 'symbol':
      return /[A-Za-z]$/.test(node.tex) && node.tex.length > 1 ? `${node.tex} ` : node.tex;
    case 'word':
      return node.tex;
    case 'group':
      return `{${whole(node.of)}}`;
    case 'fenced': {
      // What stands between \left and \right is never broken.
      if (widthOf(node) <= room / 2) return `\\left${node.left} ${whole(node.of)}\\right${node.right} `;
      const [left, right] = node.left === '.' ? ['[', ']'] : [node.left, node.right];
      return open(left, node.of, right, room, depth);
    }
    case 'fraction': {
      if (widthOf(node) <= 0.7 * room) return `${node.command}{${whole(node.over)}}{${whole(node.under)}}`;
      const over = open('(', node.over, ')', room, depth);
      return `${over}\\penalty${500 + 150 * depth} \\cdot ${open('(', node.under, ')', room, depth)}^{-1}`;
    }
    case 'root':
      if (widthOf(node) <= room / 2) return `\\sqrt{${whole(node.of)}}`;
      return `${open('(', node.of, ')', room, depth)}^{1/2}`;
    case 'scripts': {
      const below = node.below ? writeBelow(node.base, node.below, room, depth) : '';
      const above = node.above ? `^{${whole(node.above)}}` : '';
      const base = writeNode(node.base, room, depth);
      // A wide fraction or root with an exponent has become a power itself.
      const grouped = above !== '' && /\}$/.test(base) && /\^\{(?:-1|1\/2)\}$/.test(base);
      return `${grouped ? `\\bigl(${base}\\bigr)` : base}${node.primes}${below}${above}`;
    }
  }
}

/** Positions that are found by maps of positions take their place in the line: there is no room for them below it. */
function writeBelow(base: Node, below: readonly Node[], room: number, depth: number): string {
  const nested = below.some((node) => node.tag === 'scripts' && node.below !== undefined);
  if (hasLimits(base) || !nested || sum(below, true) <= 3) return `_{${whole(below)}}`;
  return widthOf({ tag: 'group', of: below }) <= room / 4
    ? `[${whole(below)}]`
    : open('[', below, ']', room, depth);
}

/** With delimiters that a line may end between. */
const open = (left: string, of: readonly Node[], right: string, room: number, depth: number): string =>
  `\\bigl${left} \\penalty${900 + 150 * depth} ${write(of, room, depth + 1)}\\bigr${right} `;

/** In one piece. */
const whole = (nodes: readonly Node[]): string =>
  nodes.map((node) => writeNode(node, Number.POSITIVE_INFINITY, 0)).join('');
