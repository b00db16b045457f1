/** Algorithms read: from what an author writes to what kernels are made of. */
import { AlgorithmError, type Routine, type Step, writeBody } from '../compute/routine.ts';
import type { Algorithm } from '../proof/algorithm.ts';
import type { Declaration } from '../proof/declare.ts';

const read = new WeakMap<Algorithm, Routine>();

/** Reads an algorithm, once. Throws AlgorithmError for what is wrong with it. */
export function routineOf(algorithm: Algorithm): Routine {
  const known = read.get(algorithm) ?? readRoutine(algorithm);
  read.set(algorithm, known);
  return known;
}

function readRoutine({ id, given, steps, gives }: Algorithm): Routine {
  const fail = (field: string, problem: string): never => {
    throw new AlgorithmError(`${id}: ${field}: ${problem}`);
  };
  const named = Object.entries(given);
  const sets = named.filter(([, d]) => d.declare === 'set').map(([name]) => name);
  const naturals = named.filter(([, d]) => isNatural(d)).map(([name]) => name);
  const inputs = named
    .filter(([name, d]) => !sets.includes(name) && !naturals.includes(name) && d.declare === 'symbol')
    .map(([name, d]) => ({
      name,
      over:
        overOf(d, sets) ??
        fail(`given.${name}`, 'an algorithm is given index sets, naturals, reals and arrays over index sets'),
    }));
  const written: Step[] = Object.entries(steps).map(([head, body]) =>
    readStep(head, body, sets, (problem) => fail(`steps[${JSON.stringify(head)}]`, problem)),
  );
  for (const { name } of written) {
    const same = written.filter((s) => s.name === name);
    const over = new Set(same.map((s) => s.indices.map((i) => i.set).join()));
    const kinds = same
      .map((s) => s.member?.at)
      .sort()
      .join();
    if (Object.hasOwn(given, name)) fail('steps', `${name} is given; a step has a name of its own`);
    if (over.size > 1 || !['', 'next', 'first,next'].includes(kinds))
      fail(
        'steps',
        `${name} is given twice; a sequence has one step at 0 and one at k+1, over the same sets`,
      );
    if (name.endsWith('_')) fail('steps', `${name}: names do not end with _`);
  }
  if (written.some((s) => s.member) && !naturals.includes('rounds'))
    fail('given', 'sequences need the number of rounds: declare  rounds: natural()');
  for (const name of gives) {
    const of = written.filter((s) => s.name === name);
    if (of.length === 0) fail('gives', `there is no step ${name}`);
    if (of.some((s) => s.member) && of.length < 2) fail('gives', `${name} has no member at 0`);
  }
  // What no step reads is there for the certificate: kernels are not told, and nobody need tell it.
  const read = new Set(written.flatMap(({ body }) => body.match(/[A-Za-z]\w*/g) ?? []));
  const told = inputs.filter(({ name }) => read.has(name));
  const routine = { id, sets, naturals, inputs: told, steps: written, gives };
  const constants = new Map([...sets, ...naturals].map((name) => [name, 1]));
  for (const step of written) writeBody(routine, step, { constants, entry: () => '0', result: () => '' });
  return routine;
}

const isNatural = (d: Declaration): boolean => d.declare === 'symbol' && d.type === 'nat';

/** The sets of an array; nothing for a real. */
function overOf(d: Declaration, sets: readonly string[]): string[] | undefined {
  if (d.declare !== 'symbol') return undefined;
  if (d.type === 'R') return [];
  const inner = /^R\[(.*)\]$/.exec(d.type)?.[1];
  const over = inner?.split(',').map((s) => s.trim());
  return over?.every((s) => sets.includes(s)) ? over : undefined;
}

const headPattern = /^\s*([A-Za-z]\w*)\s*(?:\[(.*)\])?\s*$/;

function readStep(
  head: string,
  body: string,
  sets: readonly string[],
  fail: (problem: string) => never,
): Step {
  const [, name = '', inner] =
    headPattern.exec(head) ?? fail('expected a head such as  u[i in I]  or  x[k+1, i in I]');
  const parts = inner === undefined ? [] : inner.split(',').map((p) => p.trim());
  const k = /^([A-Za-z]\w*)\s*\+\s*1$/.exec(parts[0] ?? '')?.[1];
  const member =
    parts[0] === '0'
      ? ({ at: 'first' } as const)
      : k === undefined
        ? undefined
        : ({ at: 'next', k } as const);
  const indices = parts.slice(member ? 1 : 0).map((part) => {
    const [, index = '', set = ''] =
      /^([A-Za-z]\w*)\s+in\s+([A-Za-z]\w*)$/.exec(part) ??
      fail(`${JSON.stringify(part)} is no index such as  i in I`);
    if (!sets.includes(set)) fail(`there is no index set ${set}`);
    return { name: index, set };
  });
  return { name, indices, ...(member ? { member } : {}), body };
}
