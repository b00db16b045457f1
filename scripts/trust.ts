/**
 * Writes into TRUST.md which files and packages are trusted for what, with their line counts: everything that the entry points import,
 * directly or not. `--check` writes nothing and fails when the figures there are out of date. `--measure` writes what the arithmetic of
 * this machine does, too; other machines may measure something else, so nothing compares that.
 *
 *     node --import lemmata/register scripts/trust.ts [--check | --measure]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { arch } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What is trusted for what: the files that the entries import, but for those of earlier roles and those that have a role of their own. */
const roles = {
  'That a derivation proves its statement': ['src/derivation/check.ts', 'src/proof/product-sets.ts'],
  'That a line by `interval` follows': ['src/derivation/enclosure.ts'],
  'That what is shown is what was derived': ['src/term/print.ts', 'src/engine/describe.ts'],
  'That an instance refutes a statement, or satisfies it': [
    'src/exact/decide.ts',
    'src/instance/question.ts',
  ],
  'That a kernel settles an instance': ['src/compute/judge.ts'],
  'That a verdict says what was found': [
    'src/engine/run-part.ts',
    'src/engine/verify-control.ts',
    'src/engine/claim-results.ts',
  ],
};
/** What the first role imports and has a role of its own: one rule, which few derivations use; the words in which things are shown. */
const apart = new Set(['src/derivation/enclosure.ts', 'src/term/print.ts']);

/**
 * What the first role asks and does not believe: an error in these files cannot make a false statement accepted, because the answer is
 * looked at completely, or can only refuse. Each with who asks, and how the answer is looked at; .dependency-cruiser.cjs holds that
 * nobody else of the trusted part asks.
 */
const proposers: Readonly<Record<string, string>> = {
  'src/derivation/follow.ts':
    'figures for the nodes and lines of a derivation, and the terms in them; it orders steps and says in words what is wrong. `goals.ts` looks at the terms, forms the premises of each figure and looks at its conditions; `check.ts` asks the goals, not this file, what is proved',
  'src/derivation/citing.ts':
    'facts that a reason cites, values for universal variables, what stands in the place of the symbols of a lemma, sets whose bound is least. `instances.ts` looks at values, types, promises and conditions, forms the facts and knows which place each belongs to; `supremum.ts` forms the premises for a set and compares them',
  'src/derivation/lemma-sets.ts':
    'domains in the place of the index sets of a lemma. `instances.ts` forms the lemma for them and looks at the domains, and at types that mention them',
  'src/term/parse.ts':
    'terms for texts, to `follow.ts` and `citing.ts`. `well-formed.ts` looks at every symbol, type and binder of them before a rule is applied; what a statement says is read off what is printed, not off the text',
  'src/derivation/sign-search.ts':
    'instances of facts, and combinations of them that show a sign. `sign.ts` looks at types, meaning and conditions of the instances and at the signs of multipliers, forms the combination anew and looks at what is left of each monomial',
  'src/derivation/rewrite-search.ts':
    'instances of equations, and the places at which they rewrite. `rewrite.ts` looks at types, meaning and conditions of the instances, opens the binders around the places, and forms what is added there',
  'src/derivation/walk.ts':
    'figures for a line, and instances of its reasons. `figures.ts` looks at types and meaning of instances, forms the premises of each figure and looks at its conditions',
  'src/derivation/match.ts':
    'values of universal variables, from normal forms. `sign.ts` (by way of the search), `figures.ts` (by way of the walk) and `rewrite.ts` (by way of its search) look at their types, meaning and conditions, and form the instance',
  'src/derivation/syntactic.ts':
    'the same from terms as they are written, to `figures.ts` (by way of the walk) and `integrability.ts`',
  'src/exact/labelling.ts':
    'orders in which bound indices are labelled. `polynomial.ts` looks that each is an order of all of them, an index after those that its domain mentions; whatever the order, a key says what is summed',
  'src/exact/choices.ts':
    'common factors, prime powers, parts of a sum, monomials at which relations are oriented. `normal-form.ts` divides, multiplies again, and looks at what a part of a sum mentions; relations hold wherever they are oriented',
  'src/term/words.ts': 'which names are words of the language: `scope.ts` refuses them',
  'src/exact/modular.ts':
    'whether two sides differ modulo primes; where they do, `goals.ts` refuses what the normal form accepts',
};

/** Paths of all files of this project that a file imports, itself included. Types are erased and not trusted. */
function closure(entries: readonly string[], without: (path: string) => boolean): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path) || (!entries.includes(path) && without(path))) continue;
    seen.add(path);
    const source = readFileSync(join(root, path), 'utf8');
    for (const [, names, from] of source.matchAll(/^import (?!type )([^;]*?) from '(\.[^']+)';/gm)) {
      if (from && !onlyTypes(names ?? '')) open.push(relative(root, join(root, dirname(path), from)));
    }
  }
  return seen;
}

const onlyTypes = (names: string): boolean => {
  const list = names
    .replace(/[{}]/g, '')
    .split(',')
    .map((n) => n.trim());
  return names.includes('{') && list.every((n) => n === '' || n.startsWith('type '));
};

const lines = (path: string): number => readFileSync(join(root, path), 'utf8').split('\n').length - 1;

/** What a file is, by the first sentence of its first comment. */
function purpose(path: string): string {
  const comment = /^\/\*\*[\s*]*([\s\S]*?)\*\//.exec(readFileSync(join(root, path), 'utf8'))?.[1] ?? '';
  const text = comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
  return /^(.*?[.:])(\s|$)/.exec(text)?.[1]?.replace(/:$/, '.') ?? text;
}

/** The files of each role that no role before it has. */
function files(): ReadonlyMap<string, readonly string[]> {
  const counted = new Set<string>();
  const out = new Map<string, readonly string[]>();
  for (const [role, entries] of Object.entries(roles)) {
    const first = out.size === 0;
    const skip = (f: string): boolean =>
      counted.has(f) || apart.has(f) || (first && Object.hasOwn(proposers, f));
    const own = [...closure(entries, skip)].filter((f) => !counted.has(f)).sort();
    for (const f of own) counted.add(f);
    out.set(role, own);
  }
  return out;
}

function table(): string {
  const out: string[] = [];
  for (const [role, own] of files()) {
    out.push(`### ${role}: ${own.length} files, ${total(own)} lines${out.length > 0 ? ' more' : ''}`, '');
    out.push('| file | lines | what it is |', '|---|--:|---|');
    for (const f of own) out.push(`| \`${f}\` | ${lines(f)} | ${purpose(f).replaceAll('|', '\\|')} |`);
    out.push('');
  }
  const asked = Object.keys(proposers);
  out.push(`### Asked by the first, and not believed: ${asked.length} files, ${total(asked)} lines`, '');
  out.push('| file | lines | what it proposes, and how that is looked at |', '|---|--:|---|');
  for (const [f, how] of Object.entries(proposers)) out.push(`| \`${f}\` | ${lines(f)} | ${how} |`);
  out.push('');
  return out.join('\n');
}

const total = (paths: readonly string[]): string =>
  paths.reduce((sum, f) => sum + lines(f), 0).toLocaleString('en');

/** The packages that trusted files import, with the versions that package.json asks for. */
function packages(): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const importers = new Map<string, string[]>();
  for (const entry of new Set([...files().values()].flat())) {
    const source = readFileSync(join(root, entry), 'utf8').replace(/^import type .*/gm, '');
    for (const name of Object.keys(dependencies)) {
      const found = new RegExp(`'${name.replace('.', '\\.')}(?:/[^']*)?'`).test(source);
      if (found) importers.set(name, [...(importers.get(name) ?? []), entry]);
    }
  }
  const rows = [...importers].sort().map(([name, files]) => {
    const where = [...new Set(files)].sort().map((f) => `\`${f}\``);
    return `| ${name} | ${dependencies[name]} | ${where.join(', ')} |`;
  });
  return [
    '### Packages that these files import',
    '',
    '| package | version | in |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

/** What `lemmata doctor` finds here: errors in units in the last place. */
async function measured(): Promise<string> {
  const { measure } = await import('../src/compute/backends.ts');
  const backends = (['cpu', 'webasm'] as const).map((backend) => measure(backend, 2000).measured);
  const [cpu, webasm] = backends;
  if (!cpu || !webasm) throw new Error('a backend that is always there cannot be measured');
  const cell = (
    errors: Readonly<Record<string, { readonly ulps: number; readonly allowed: number }>>,
    name: string,
  ) => {
    const { ulps, allowed } = errors[name] as { readonly ulps: number; readonly allowed: number };
    return `${Number(ulps.toPrecision(3))} (${allowed})`;
  };
  const rows = Object.keys(cpu.errors).map(
    (name) => `| ${name} | ${cell(cpu.errors, name)} | ${cell(webasm.errors, name)} |`,
  );
  const traits = Object.entries(cpu.traits).map(
    ([name, { found }]) =>
      `| ${name} | ${found} | ${webasm.traits[name as keyof typeof webasm.traits]?.found ?? '—'} |`,
  );
  return [
    `Node ${process.versions.node} (V8 ${process.versions.v8}, ${arch()}), ${cpu.points} arguments of each operation; ulps (documented).`,
    '',
    '| | cpu, float64 | webasm, float32 |',
    '|---|---|---|',
    ...rows,
    ...traits,
  ].join('\n');
}

/** `npm run plant-bugs` has one entry for each. */
const planted = (): number =>
  readFileSync(join(root, 'scripts/plant-bugs.ts'), 'utf8').match(/^ {4}name: '/gm)?.length ?? 0;

/** The text between two marks, made anew. */
const between = (text: string, begin: string, end: string, inside: string): string =>
  text.replace(new RegExp(`${begin}[\\s\\S]*?${end}`), () => `${begin}\n\n${inside}\n${end}`);

const file = join(root, 'TRUST.md');
const before = readFileSync(file, 'utf8');
const tables = between(
  before,
  '<!-- generated by scripts/trust.ts -->',
  '<!-- end -->',
  `${table()}\n${packages()}\n`,
);
const after = tables.replace(/(?<=notices: )\S+(?= are in its list)/, () => String(planted()));
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('TRUST.md is out of date: node --import lemmata/register scripts/trust.ts');
    process.exitCode = 1;
  }
} else if (process.argv.includes('--measure')) {
  const marks = ['<!-- measured by scripts/trust.ts -->', '<!-- end of measured -->'] as const;
  writeFileSync(file, between(after, ...marks, `${await measured()}\n`));
} else writeFileSync(file, after);
