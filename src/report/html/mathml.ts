/** MathML as Temml writes it, with everything left out that a browser assumes anyway: that is half of it. */

interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of a token: its text, as it is written in a document. */
  readonly text: string;
  readonly children: readonly Element[];
}

/** `goesOn`: the formula goes on with this, so that a sign at its beginning stands between two terms. */
export function shortened(mathml: string, goesOn: boolean): string {
  const [math] = read(mathml);
  if (!math) return mathml;
  const [first, ...rest] = row(
    math.children.flatMap(tidied).flatMap((e) => (e.tag === 'mrow' ? e.children : [e])),
  );
  if (!first) return '<math></math>';
  const isSign = goesOn && /^[+−]$/.test(first.text);
  const lead = isSign ? { ...first, attributes: new Map([['form', 'infix']]) } : first;
  return `<math>${written([lead, ...rest]).replace(/<mtext>\u00a0<\/mtext>$/, '')}</math>`;
}

function read(text: string): Element[] {
  const open: { tag: string; attributes: Map<string, string>; text: string; children: Element[] }[] = [
    { tag: '', attributes: new Map(), text: '', children: [] },
  ];
  for (const [, end, tag = '', attributes = '', words] of text.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    const last = open.at(-1) as (typeof open)[number];
    if (words !== undefined) last.text += words;
    else if (end === '')
      open.push({
        tag,
        attributes: new Map(
          [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k = '', v = '']) => [k, v]),
        ),
        text: '',
        children: [],
      });
    else {
      open.pop();
      open.at(-1)?.children.push(last);
    }
  }
  return open[0]?.children ?? [];
}

const token = (tag: string, text: string): Element => ({ tag, text, attributes: new Map(), children: [] });
const plain = (tag: string, children: readonly Element[]): Element => ({ ...token(tag, ''), children });
const isToken = ({ tag, attributes }: Element, wanted: string): boolean =>
  tag === wanted && attributes.size === 0;

/** What the style sheet says of all formulas, what concerns TeX alone, and what dictionaries of operators have. */
const assumed = /^(?:class|style|scriptlevel|movablelimits|fence|separator|stretchy|[lr]space)$/;

const thinSpace = '\u2009';

/** What stands in the place of an element. */
function tidied(e: Element): readonly Element[] {
  const children = e.children.flatMap(tidied);
  switch (e.tag) {
    case 'mspace':
      return e.attributes.has('width') ? [token('mtext', thinSpace)] : [];
    case 'mpadded':
      return children;
    case 'mrow':
      return grouped(children);
    case 'mstyle':
      return [{ ...e, children: row(children) }];
  }
  const attributes = new Map([...e.attributes].filter(([name]) => !assumed.test(name)));
  if (e.tag === 'mo' && e.text === '') return [];
  if (e.attributes.get('mathvariant') === 'normal') return [token('mtext', e.text)];
  if (e.tag === 'msqrt') return [{ ...e, attributes, children: row(children) }];
  const hasIndices = /^m(?:sub|sup|subsup|under)$/.test(e.tag);
  return [
    {
      ...e,
      attributes,
      children: hasIndices ? children.map((c, i) => (i === 0 ? c : asIndices(c))) : children,
    },
  ];
}

function grouped(children: readonly Element[]): readonly Element[] {
  const [first, second, third] = children;
  const isAlone = second === undefined && first?.tag !== 'mo';
  const isFunction = first?.tag === 'mi' && second?.text === '\u2061' && third === undefined;
  return first && (isAlone || isFunction) ? [first] : [plain('mrow', row(children))];
}

/** Without groups that make no difference, and words in one piece. */
function row(children: readonly Element[]): Element[] {
  const found: Element[] = [];
  for (const e of flattened(children.flatMap(opened))) {
    const last = found.at(-1);
    if (last && last.tag !== 'mo' && last.text !== thinSpace && isNamedOperator(e))
      found.push(token('mtext', thinSpace));
    if (last?.text === ':' && e.text === '\u00a0') found.splice(-1, 1, token('mtext', ':\u00a0'));
    else if (last && isToken(last, 'mtext') && isToken(e, 'mtext'))
      found.splice(-1, 1, token('mtext', last.text + e.text));
    else found.push(e);
  }
  return found;
}

/** Temml sets `max` with an index right beside what stands before it. */
const isNamedOperator = ({ tag, children: [base] }: Element): boolean =>
  /^m(?:sub|under)$/.test(tag) && /^(?:max|min)$/.test(base?.text ?? '');

/** A group neither makes the parentheses in it longer nor its signs other signs. */
function opened(e: Element): readonly Element[] {
  if (e.tag !== 'mrow' || e.children.some((c) => c.tag === 'mo' && /^[()[\]{}|]$/.test(c.text))) return [e];
  const [first, last] = [e.children[0], e.children.at(-1)];
  return first?.tag === 'mo' || (last?.tag === 'mo' && last.text !== '\u2061') ? [e] : e.children;
}

/** Parentheses are as high as what stands in their row: they need none of their own where nothing beside them is higher. */
function flattened(children: readonly Element[]): Element[] {
  const heights = children.map(height);
  return children.flatMap((e, i) => {
    const own = heights[i] as number;
    const [base, ...scripts] = e.children;
    if (base && /^m(?:sub|sup|subsup)$/.test(e.tag) && isFenced(base) && height(base) === flat) {
      const inside = unstretched(base);
      return [...inside.slice(0, -1), { ...e, children: [inside.at(-1) as Element, ...scripts] }];
    }
    if (!isFenced(e) || own === tall) return [e];
    if (e.children[0]?.text === '(' && heights.every((h) => h <= own)) return e.children;
    return own === flat ? unstretched(e) : [e];
  });
}

const isFenced = ({ tag, children }: Element): boolean =>
  tag === 'mrow' && /^(?:\(\)|\|\|)$/.test(`${children[0]?.text}${children.at(-1)?.text}`);

/** Letters keep parentheses of their own height, whatever stands beside them: signs that are no operators do not grow. */
const unstretched = ({ children }: Element): Element[] =>
  children.map((c, i) => (i === 0 || i === children.length - 1 ? token('mi', c.text) : c));

const [flat, sum, tall] = [1, 2, 3];

/** How high something is: like letters with indices and exponents, like sums over an index; or more, and nobody knows how much. */
function height(e: Element): number {
  const [base, ...scripts] = e.children;
  if (base === undefined) return /^[∑∏]$/.test(e.text) ? sum : flat;
  if (e.tag === 'mrow') return Math.max(...e.children.map(height));
  const isSimple = scripts.every((s) => s.children.every((c) => c.children.length === 0));
  if (!isSimple || !/^m(?:sub|sup|subsup)$/.test(e.tag)) return tall;
  const below = height(base);
  return e.tag === 'msub' || below === flat ? below : tall;
}

/** Of an entry, `i,k+1`, or of a range, `i∈{0,…,n}`: half of all elements, which are read as well and set as well in one piece of text. */
function asIndices(e: Element): Element {
  // What belongs to a name stays upright: text that is an index itself is italic (style.css).
  if (isToken(e, 'mtext')) return plain('mrow', [e]);
  const parts = e.children.flatMap((c) => (c.tag === 'mrow' ? c.children : [c]));
  const isText = parts.every(
    (c) =>
      (isToken(c, 'mi') && /^.$/u.test(c.text)) ||
      (c.tag === 'mo' && /^[,∈×+−=(){}…]$/.test(c.text)) ||
      isToken(c, 'mn'),
  );
  const isUpright = parts.every((c) => c.tag !== 'mi');
  if (e.tag !== 'mrow' || !isText || isUpright) return e;
  return token('mtext', parts.map((c) => c.text).join(''));
}

function written(children: readonly Element[]): string {
  return children
    .map((e, i) => {
      if (e.tag !== 'mo' || !e.attributes.has('form')) return element(e);
      const usual =
        children.length === 1
          ? 'infix'
          : i === 0
            ? 'prefix'
            : i === children.length - 1
              ? 'postfix'
              : 'infix';
      const isKnown = e.attributes.get('form') === usual || !/^[+−|]$/.test(e.text);
      return element(isKnown ? { ...e, attributes: new Map() } : e);
    })
    .join('');
}

function element({ tag, attributes, text, children }: Element): string {
  const says = [...attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
  const inside = /^m(?:row|sqrt|style)$/.test(tag) ? written(children) : children.map(element).join('');
  return `<${tag}${says}>${text}${inside}</${tag}>`;
}
