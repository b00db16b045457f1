/**
 * Names under `instances`, and in instances that are written out, that nothing has. What is said of them would be left out without a word,
 * and the claim checked on other instances than its author believes.
 */
import { regimeKey } from '../instance/question.ts';
import { boundIn, headName, plain, wordsIn } from '../instance/specification.ts';
import type { Claim, Explicit, InstanceSpec, Instances, OracleSpec } from '../proof/claim.ts';
import type { Declaration } from '../proof/declare.ts';
import { boundName, limitNames } from '../term/abbreviations.ts';
import { TermError } from '../term/errors.ts';
import { expectForm } from '../term/parse.ts';
import { reserved } from '../term/words.ts';
import { didYouMean } from './near.ts';
import { below, isRecord, type ShapeProblem } from './shape.ts';

/**
 * In the order of the claim: its own instances, those of its parts, those of its controls. Parts share what they say of instances, so a
 * name that one of them has will do.
 */
export function strangersIn(claim: Claim): ShapeProblem[] {
  const names = new Names(claim);
  const problems = strangersOf(claim.instances, 'instances', names);
  for (const owners of ['parts', 'controls'] as const)
    for (const [name, { instances }] of Object.entries(claim[owners]))
      problems.push(...strangersOf(instances, below(below(owners, name), 'instances'), names));
  for (const [name, { at }] of Object.entries(claim.parts))
    problems.push(...strangersAt(at, `${below('parts', name)}.at`, names));
  for (const [name, { counterexample }] of Object.entries(claim.controls))
    problems.push(...strangersAt(counterexample, `${below('controls', name)}.counterexample`, names));
  return problems;
}

/** An instance that is written out may give more than its statement asks for, but nothing that the claim does not know. */
function strangersAt(values: Explicit = {}, field: string, names: Names): ShapeProblem[] {
  return Object.keys(values).flatMap((name) => {
    if (name === regimeKey) return [];
    const problem =
      names.isMissing(name, 'a symbol or an index set') ??
      (names.isDefined(name)
        ? `the claim defines ${name} (\`where\`), and an instance gives no other value; leave it out`
        : undefined);
    return problem === undefined ? [] : [{ field: below(field, name), problem }];
  });
}

function strangersOf({ regimes = {}, ...own }: Instances = {}, field: string, names: Names): ShapeProblem[] {
  const taken = Object.keys(regimes).filter((name) => name === '' || name === plain);
  return [
    ...taken.map((name) => ({
      field: below(below(field, 'regimes'), name),
      problem: `the instances without a regime are called ${plain}; give the regime another name`,
    })),
    ...strangersOfOne(own, field, names),
    ...Object.entries(regimes).flatMap(([name, regime]) =>
      strangersOfOne(regime, below(below(field, 'regimes'), name), names),
    ),
  ];
}

function strangersOfOne(
  { sizes = {}, draw = {}, models = {}, construct = {}, oracle, algorithm }: InstanceSpec,
  field: string,
  names: Names,
): ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  const ask = (
    key: string,
    texts: object,
    problemOf: (name: string, isIndexed: boolean) => string | undefined,
  ): void => {
    for (const text of Object.keys(texts)) {
      const problem = problemOf(headName(text), text.includes('['));
      if (problem !== undefined) problems.push({ field: below(below(field, key), text), problem });
    }
  };
  ask('sizes', sizes, (name) => {
    const wanted = 'an index set or a natural number';
    return (
      names.isMissing(name, wanted) ?? names.isOther(name, hasSize, `${name} has no size; name ${wanted}`)
    );
  });
  ask('draw', draw, (name) => {
    const problem = `${name} is an index set that is no law, so nothing of it is drawn; say under \`sizes\` how large it is`;
    return names.isMissing(name, 'a symbol') ?? names.isOther(name, isDrawn, problem);
  });
  ask('models', models, (name) => names.isMissing(name, 'a symbol'));
  ask('construct', construct, (name, isIndexed) => {
    const problem = `${name} is an index set, of which nothing is constructed; say under \`sizes\` how large it is`;
    const wanted = 'a symbol, or one that other constructions use';
    return (
      names.isMissing(name, wanted) ??
      names.isOther(name, (d) => d.declare === 'symbol' || isIndexed, problem)
    );
  });
  for (const [key, texts] of Object.entries({ construct, models })) {
    for (const [head, text] of Object.entries(texts)) {
      const at = below(below(field, key), head);
      const badHead = unreadable(head);
      if (badHead !== undefined) problems.push({ field: at, problem: badHead });
      for (const [i, one] of [text].flat().entries()) {
        const problem = unreadable(one) ?? names.unknownIn(`${head} ${one}`);
        if (problem !== undefined)
          problems.push({ field: Array.isArray(text) ? `${at}[${i}]` : at, problem });
      }
    }
  }
  for (const [key, proposing] of Object.entries({ oracle, algorithm })) {
    for (const side of ['of', 'gives'] as const) {
      for (const [word, name] of Object.entries(proposing?.[side] ?? {})) {
        const words = oracle && key === 'oracle' ? oracleWords[oracle.ask][side] : [word];
        const problem = !words.includes(word)
          ? `this oracle knows ${words.join(', ')} here`
          : typeof name === 'string'
            ? names.isMissing(name, 'a symbol')
            : undefined;
        if (problem !== undefined)
          problems.push({ field: below(`${below(field, key)}.${side}`, word), problem });
      }
    }
  }
  for (const word of oracle ? oracleWords[oracle.ask].of : [])
    if (!Object.hasOwn(oracle?.of ?? {}, word))
      problems.push({
        field: `${below(field, 'oracle')}.of`,
        problem: `this oracle wants to know ${word}; name its symbol`,
      });
  return problems;
}

/** The problem of a text that has no meaning wherever it is read: most are read only on instances that need them. */
function unreadable(text: string): string | undefined {
  try {
    expectForm(text, { module: '', field: '' });
    return undefined;
  } catch (error) {
    if (error instanceof TermError) return error.detail;
    throw error;
  }
}

/** What each oracle is told, and what it proposes. */
const oracleWords: Readonly<Record<OracleSpec['ask'], Readonly<Record<'of' | 'gives', readonly string[]>>>> =
  {
    transport: { of: ['cost', 'supply', 'demand'], gives: ['plan', 'left', 'right'] },
    'singular values': { of: ['matrix'], gives: ['left', 'right', 'values'] },
    eigenvectors: { of: ['matrix'], gives: ['vectors', 'values'] },
    cholesky: { of: ['matrix'], gives: ['factor'] },
  };

const hasSize = (d: Declaration): boolean => d.declare !== 'symbol' || d.type === 'nat';
const isDrawn = (d: Declaration): boolean => d.declare === 'symbol' || (d.declare === 'set' && d.law);

/** What is no mathematics of the claim, and names that are to be looked for. */
const passedOver = new Set([
  ...['id', 'title', 'sources', 'references', 'because', 'cited', 'deferred', 'slack', 'description'],
  ...['sizes', 'draw', 'gives', 'run'],
]);

/** The words of a text; 1e3 is a number. */
const namesIn = (text: string): string[] =>
  wordsIn(text.replace(/(?<![\p{L}\p{N}_$])[\d.]+(e[+-]?\d+)?/giu, ' '));

/** All that a claim declares, and all words of its texts: quantifiers, sums and steps bind names, too. */
class Names {
  private readonly declared = new Map<string, Declaration[]>();
  private readonly words = new Set<string>();
  private readonly bound = new Set<string>();
  /** All names that a construction or a model may mention: a word that stands in such texts only means nothing. */
  private readonly known = new Set<string>(reserved);
  private readonly defined = new Set<string>();

  constructor(claim: Claim) {
    this.read(claim);
    for (const words of [this.words, this.known])
      for (const word of [...words])
        for (const made of [...limitNames(word), boundName(word)]) words.add(made);
  }

  /** That nothing has this name. */
  isMissing(name: string, wanted: string): string | undefined {
    if (this.words.has(name) || this.isDeclared(name)) return undefined;
    const near = didYouMean(name, this.declared.keys()) || didYouMean(name, this.words);
    return `there is no ${name || 'symbol without a name'} here; name ${wanted}${near}`;
  }

  /** The problem of a construction or a model that nothing can read, because it mentions what nothing has. */
  unknownIn(text: string): string | undefined {
    const name = namesIn(text).find((word) => !this.known.has(word) && !this.isDeclared(word));
    if (name === undefined) return undefined;
    return `there is no ${name} here${didYouMean(name, this.declared.keys()) || didYouMean(name, this.known)}`;
  }

  /** That only definitions give this name a meaning. */
  isDefined(name: string): boolean {
    return this.defined.has(name) && !this.isDeclared(name) && !this.bound.has(name);
  }

  /** By the author, or as a coefficient of what stands for a function by default. */
  private isDeclared(name: string): boolean {
    const [, model = ''] = /^(.*)_\d+$/.exec(name) ?? [];
    return this.declared.has(name) || this.declared.has(model);
  }

  /** The problem where all that is declared under a name is something else. */
  isOther(name: string, isIt: (d: Declaration) => boolean, problem: string): string | undefined {
    const found = this.declared.get(name) ?? [];
    return found.length > 0 && !found.some(isIt) && !this.bound.has(name) ? problem : undefined;
  }

  private read(value: unknown): void {
    if (typeof value === 'string') {
      for (const word of wordsIn(value)) {
        this.words.add(word);
        this.known.add(word);
      }
      for (const name of boundIn(value)) this.bound.add(name);
    } else if (Array.isArray(value)) for (const item of value) this.read(item);
    else if (isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) {
        if (passedOver.has(key)) continue;
        if (key === 'construct' || key === 'models') this.readValues(inner);
        else {
          this.read(inner);
          if (key === 'where' && isRecord(inner)) {
            this.read(Object.keys(inner));
            for (const head of Object.keys(inner)) this.defined.add(headName(head));
          }
          if ((key === 'given' || key === 'raw') && isRecord(inner)) this.declare(inner);
        }
      }
    }
  }

  private declare(given: object): void {
    for (const [name, declaration] of Object.entries(given))
      this.declared.set(name, [...(this.declared.get(name) ?? []), declaration]);
  }

  /** A name is not made known by being given a value. */
  private readValues(values: unknown): void {
    for (const [head, body] of Object.entries(values ?? {})) {
      const own = headName(head);
      this.known.add(own);
      for (const [, next = ''] of head.matchAll(/([\p{L}_$][\p{L}\p{N}_$]*)\s*\+\s*1/gu))
        this.known.add(next);
      for (const text of [head, body].flat()) {
        for (const word of wordsIn(String(text))) if (word !== own) this.words.add(word);
        for (const name of boundIn(String(text))) this.known.add(name);
      }
    }
  }
}
