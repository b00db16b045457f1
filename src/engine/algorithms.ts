/** Has algorithms compute numbers of instances. They are written into a batch as if they had been drawn; what they are worth is decided like anything else. */
import { chooseBackend } from '../compute/backends.ts';
import { AlgorithmError } from '../compute/routine.ts';
import { type CompiledRoutine, compileRoutine, type Wanted } from '../compute/run-routine.ts';
import type { Batch } from '../exact/instance.ts';
import { extent } from '../exact/run.ts';
import { doublesOf } from '../instance/explicit.ts';
import { instanceAt } from '../instance/generate.ts';
import type { Prepared, PreparedProposal } from '../instance/question.ts';
import type { Algorithm } from '../proof/algorithm.ts';
import type { Variable } from '../term/term.ts';
import type { Backend } from './ports.ts';
import { routineOf } from './routines.ts';

/** The batch with what the algorithm gives. Throws AlgorithmError for what it cannot be asked, and where a number overflows. */
export function computed(
  prepared: Prepared,
  asked: PreparedProposal,
  algorithm: Algorithm,
  backend: Backend,
  batch: Batch,
): Batch {
  const routine = routineOf(algorithm);
  const fail = (problem: string): never => {
    throw new AlgorithmError(`${algorithm.id}: ${problem}`);
  };
  const told = (word: string): Variable | number =>
    asked.of.get(word) ?? fail(`nothing says what ${word} is: name a symbol under instances.algorithm.of`);
  const known = new Set([...routine.naturals, ...routine.inputs.map((i) => i.name)]);
  for (const word of asked.of.keys())
    if (!known.has(word)) fail(`of: it is given no ${word}; it is given ${[...known].join(', ')}`);

  const sizes = new Map<string, number>();
  for (const { name, over } of routine.inputs) {
    const v = told(name);
    const extents = typeof v === 'number' ? [] : extentsOf(v, batch);
    const label = typeof v === 'number' ? `${v}` : v.name;
    if (extents.length !== over.length)
      fail(`${name} has ${over.length} indices, ${label} has ${extents.length}`);
    for (const [d, set] of over.entries()) {
      const size = sizes.get(set);
      if (size !== undefined && size !== extents[d])
        fail(`${set} has ${size} elements, and ${label}, which is ${name}, has ${extents[d]} along it`);
      sizes.set(set, extents[d] as number);
    }
  }
  const inputs = new Map(
    routine.inputs.map(({ name }) => [name, numbersOf(prepared, batch, told(name))] as const),
  );
  const taken = [...asked.gives].map(([name, v]) => {
    const steps = routine.steps.filter((s) => s.name === name);
    const [step] = routine.gives.includes(name) ? steps : [];
    if (!step) return fail(`it gives no ${name}; it gives ${routine.gives.join(', ')}`);
    const own = step.indices.map((i) => sizes.get(i.set) as number);
    const extents = extentsOf(v, batch);
    const sequence = v.type.kind === 'function' && v.type.params[0]?.type.kind === 'nat';
    const all = steps.length === 2 && sequence && extents.slice(1).join() === own.join();
    if (!all && extents.join() !== own.join())
      fail(`${name} is ${own.join(' × ') || 'one number'}, ${v.name} takes ${extents.join(' × ') || 'one'}`);
    return { name, v, all };
  });
  const use = chooseBackend(backend);
  const run = (what: 'all' | 'last'): ReadonlyMap<string, Float64Array> => {
    const wanted = new Map(
      taken.filter(({ all }) => all === (what === 'all')).map(({ name }) => [name, what]),
    );
    if (wanted.size === 0) return new Map();
    // As many rounds as the sequences have; what comes behind the last round is asked for by number.
    const naturals = new Map(
      routine.naturals.map((name) => [
        name,
        name === 'rounds' && what === 'all' ? batch.shape.horizon : natural(name, told(name), batch, fail),
      ]),
    );
    return compiledFor(algorithm, { sizes, naturals }, wanted, use).run(inputs, batch.count);
  };
  const results = new Map([...run('all'), ...run('last')]);
  const values = new Map(batch.values);
  for (const { name, v } of taken) values.set(v.id, results.get(name) as Float64Array);
  const own = new Set(taken.map(({ v }) => v.id));
  return { ...batch, values, shared: new Set([...batch.shared].filter((id) => !own.has(id))) };
}

const extentsOf = ({ type }: Variable, { shape }: Batch): number[] =>
  type.kind === 'function' ? type.params.map((p) => extent(p, { shape })) : [];

function natural(
  name: string,
  v: Variable | number,
  { shape }: Batch,
  fail: (problem: string) => never,
): number {
  if (typeof v === 'number') return v;
  return shape.naturals.get(v.id) ?? fail(`${name} is a natural number, ${v.name} is none that is drawn`);
}

/** The numbers of a symbol for all instances. */
function numbersOf(prepared: Prepared, batch: Batch, v: Variable | number): Float64Array {
  if (typeof v === 'number') return new Float64Array(batch.count).fill(v);
  const drawn = batch.values.get(v.id);
  if (drawn && !batch.shared.has(v.id)) return drawn;
  const rows = Array.from({ length: batch.count }, (_, row) =>
    drawn ? [...drawn] : doublesOf(prepared, instanceAt(batch, row), v),
  );
  return Float64Array.from(rows.flat());
}

const kept = new WeakMap<Algorithm, Map<string, CompiledRoutine>>();

function compiledFor(
  algorithm: Algorithm,
  shape: Parameters<typeof compileRoutine>[1],
  wanted: Wanted,
  backend: Parameters<typeof compileRoutine>[3],
): CompiledRoutine {
  const ofAlgorithm = kept.get(algorithm) ?? new Map<string, CompiledRoutine>();
  kept.set(algorithm, ofAlgorithm);
  const key = JSON.stringify([[...shape.sizes], [...shape.naturals], [...wanted], backend]);
  const compiled = ofAlgorithm.get(key) ?? compileRoutine(routineOf(algorithm), shape, wanted, backend);
  ofAlgorithm.set(key, compiled);
  return compiled;
}
