/**
 * Names under `instances` that nothing has. What is said of them would be left out without a word, and the claim checked on other
 * instances than its author believes.
 */
import { boundIn, headName, plain, wordsIn } from '../instance/specification.ts';
import type { Claim, InstanceSpec, Instances, OracleSpec } from '../proof/claim.ts';
import type { Declaration } from '../proof/declare.ts';
import { boundName, limitNames } from '../term/abbreviations.ts';
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
  return problems;
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
  return problems;
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

/** All that a claim declares, and all words of its texts: quantifiers, sums and steps bind names, too. */
class Names {
  private readonly declared = new Map<string, Declaration[]>();
  private readonly words = new Set<string>();
  private readonly bound = new Set<string>();

  constructor(claim: Claim) {
    this.read(claim);
    for (const word of [...this.words])
      for (const made of [...limitNames(word), boundName(word)]) this.words.add(made);
  }

  /** That nothing has this name. */
  isMissing(name: string, wanted: string): string | undefined {
    // Coefficients of what stands for a function by default.
    const [, model = ''] = /^(.*)_\d+$/.exec(name) ?? [];
    if (this.words.has(name) || this.declared.has(name) || this.declared.has(model)) return undefined;
    const near = didYouMean(name, this.declared.keys()) || didYouMean(name, this.words);
    return `there is no ${name || 'symbol without a name'} here; name ${wanted}${near}`;
  }

  /** The problem where all that is declared under a name is something else. */
  isOther(name: string, isIt: (d: Declaration) => boolean, problem: string): string | undefined {
    const found = this.declared.get(name) ?? [];
    return found.length > 0 && !found.some(isIt) && !this.bound.has(name) ? problem : undefined;
  }

  private read(value: unknown): void {
    if (typeof value === 'string') {
      for (const word of wordsIn(value)) this.words.add(word);
      for (const name of boundIn(value)) this.bound.add(name);
    } else if (Array.isArray(value)) for (const item of value) this.read(item);
    else if (isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) {
        if (passedOver.has(key)) continue;
        if (key === 'construct' || key === 'models') this.readValues(inner);
        else {
          this.read(inner);
          if (key === 'where' && isRecord(inner)) this.read(Object.keys(inner));
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
      for (const text of [head, body].flat())
        for (const word of wordsIn(String(text))) if (word !== own) this.words.add(word);
    }
  }
}
