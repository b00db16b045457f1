import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arithmeticOf, type Backend } from '../../src/compute/arithmetic.ts';
import { allBackends, backendReport, uselessBecause } from '../../src/compute/backends.ts';
import { AlgorithmError } from '../../src/compute/routine.ts';
import { computed } from '../../src/engine/algorithms.ts';
import { routineOf } from '../../src/engine/routines.ts';
import { decide } from '../../src/exact/decide.ts';
import type { Batch } from '../../src/exact/instance.ts';
import { extent } from '../../src/exact/run.ts';
import { type Algorithm, array, type Reference, real } from '../../src/index.ts';
import { drawShape, generate, instanceAt } from '../../src/instance/generate.ts';
import type { Prepared, PreparedProposal } from '../../src/instance/question.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';
import type { Variable } from '../../src/term/term.ts';

interface Kernel {
  readonly default: Algorithm;
  readonly reference: Reference;
}

const folder = new URL('../../kernels/', import.meta.url);
const kernels = await Promise.all(
  readdirSync(folder)
    .filter((file) => !file.startsWith('_'))
    .map(async (file) => ({
      file,
      module: (await import(new URL(file, folder).href)) as Kernel,
    })),
);
const usable = allBackends.filter((b) => uselessBecause(backendReport(b)) === undefined);

/** The certificate as a question about what is given and what comes out. */
function certified(algorithm: Algorithm) {
  const { id, given, certificate, instances = {} } = algorithm;
  const routine = routineOf(algorithm);
  const outputs = routine.gives.map((name) => {
    const steps = routine.steps.filter((s) => s.name === name);
    const sets = steps[0]?.indices.map((i) => i.set) ?? [];
    const over = steps.length === 2 ? ['nat', ...sets] : sets;
    return [name, over.length === 0 ? real() : array(...over)] as const;
  });
  const theory = readTheory(
    id,
    { ...given, ...Object.fromEntries(outputs), unit: real('positive') },
    { 'rounding(operations in R)': 'operations*unit/(1 - operations*unit)' },
    {},
  );
  const symbol = (name: string): Variable =>
    theory.symbols.find((s) => s.name === name) ?? expect.fail(`no symbol ${name}`);
  const id_ = (name: string): number =>
    [...theory.symbols, ...theory.sets].find((s) => s.name === name)?.id ?? -1;
  const byId = <T>(of: Readonly<Record<string, T>>) =>
    new Map(Object.entries(of).map(([name, value]) => [id_(name), value]));
  const prepared: Prepared = {
    constructed: [],
    variant: 'plain',
    promises: [],
    named: new Map(),
    proposals: [],
    question: {
      sets: theory.sets,
      drawn: theory.symbols,
      definitions: theory.definitions,
      conditions: [],
      statement: parseProposition(certificate.replace(/\s+/g, ' ').trim(), theory.scope, {
        module: id,
        field: 'certificate',
      }),
    },
    recipe: {
      sizes: byId({ rounds: [1, 6], ...instances.sizes }),
      draws: byId(instances.draw ?? {}),
    },
  };
  const told = [...routine.inputs.map((i) => i.name), ...routine.naturals];
  const asked: PreparedProposal = {
    by: { algorithm },
    of: new Map(told.map((name) => [name, symbol(name)])),
    gives: new Map(routine.gives.map((name) => [name, symbol(name)])),
    witness: false,
  };
  return { prepared, asked, unit: symbol('unit') };
}

type Certified = ReturnType<typeof certified>;
const shapes = [0, 1, 2, 3];
/** Regimes of the generators take turns from shape to shape. */
const rows = 16;

/** Instances whose inputs the backend holds exactly. */
function drawn({ prepared, unit }: Certified, seed: string, turn: number, backend: Backend): Batch {
  const arithmetic = arithmeticOf(backend);
  const batch = generate(prepared, drawShape(prepared, seed, turn), rows, seed, turn);
  const values = new Map([...batch.values].map(([id, numbers]) => [id, numbers.map(arithmetic.round)]));
  values.set(unit.id, new Float64Array(batch.count).fill(arithmetic.unit));
  return { ...batch, values };
}

/** What the exact decisions of the certificate come to, instance by instance. */
const outcomes = ({ prepared }: Certified, batch: Batch): string[] =>
  Array.from({ length: batch.count }, (_, row) => decide(prepared.question, instanceAt(batch, row)).outcome);

/** Outcomes, shape by shape. */
function* judged(algorithm: Algorithm, backend: Backend): Generator<string[]> {
  const of = certified(algorithm);
  for (const turn of shapes) {
    const batch = drawn(of, `${algorithm.id}/${turn}`, turn, backend);
    yield outcomes(of, computed(of.prepared, of.asked, algorithm, backend, batch));
  }
}

const good = new Set(['satisfied', 'consistent', 'vacuous']);

function referred(algorithm: Algorithm, reference: Reference): string[] {
  const of = certified(algorithm);
  const { prepared, asked } = of;
  return shapes.flatMap((turn) => {
    const batch = drawn(of, `${algorithm.id}/${turn}`, turn, 'cpu');
    const { shape } = batch;
    const sizes: Record<string, number> = {};
    for (const set of prepared.question.sets) sizes[set.name] = shape.sizes.get(set.id) as number;
    for (const [word, v] of asked.of)
      if (typeof v !== 'number' && v.type.kind === 'nat') sizes[word] = shape.naturals.get(v.id) as number;
    const values = new Map(batch.values);
    for (const v of asked.gives.values()) {
      const extents = v.type.kind === 'function' ? v.type.params.map((p) => extent(p, { shape })) : [];
      values.set(v.id, new Float64Array(extents.reduce((a, b) => a * b, 1) * batch.count));
    }
    for (let row = 0; row < batch.count; row++) {
      const numbers: Record<string, readonly number[]> = {};
      for (const [word, v] of asked.of) {
        const all = typeof v === 'number' ? undefined : batch.values.get(v.id);
        const width = (all?.length ?? 0) / batch.count;
        if (all) numbers[word] = [...all.subarray(row * width, (row + 1) * width)];
      }
      // Sequences have members up to the horizon.
      const sequences = reference({ sizes: { ...sizes, rounds: shape.horizon }, numbers });
      const last = reference({ sizes, numbers });
      for (const [word, v] of asked.gives) {
        const sequence = v.type.kind === 'function' && v.type.params[0]?.type.kind === 'nat';
        const found = sequence ? sequences : last;
        const all = values.get(v.id) as Float64Array;
        const width = all.length / batch.count;
        expect(found[word], `${word} of the reference`).toHaveLength(width);
        all.set(found[word] ?? [], row * width);
      }
    }
    return outcomes(of, { ...batch, values });
  });
}

/** The same algorithm with another body for one of the things that it gives. */
function planted(algorithm: Algorithm, given: string, change: (body: string) => string): Algorithm {
  const steps = Object.entries(algorithm.steps).map(([head, body]) => {
    const [name] = /^\w+/.exec(head) ?? [];
    return [head, name === given ? change(body) : body];
  });
  return { ...algorithm, steps: Object.fromEntries(steps) };
}

const bugs: Readonly<Record<string, (input: string) => (body: string) => string>> = {
  zeros: (input) => () => `return 0 * ${input};`,
  'an input': (input) => () => `return ${input};`,
  'a thousandth too much': () => (body) => body.replace(/return ([^;]*);\s*$/, 'return ($1) * 1.001;'),
};

/** The first entry of the first input, and, times zero, those of the others: what a step does not read it is not told. */
function firstEntry(algorithm: Algorithm): string {
  const [first, ...others] = routineOf(algorithm).inputs.map(
    ({ name, over }) => `${name}${over.map(() => '[0]').join('')}`,
  );
  return `(${[first, ...others.map((entry) => `0 * ${entry}`)].join(' + ')})`;
}

/** Violated somewhere, or so wrong that it overflows. */
function isCaught(algorithm: Algorithm, backend: Backend): boolean {
  try {
    for (const found of judged(algorithm, backend)) if (found.includes('violated')) return true;
    return false;
  } catch (error) {
    if (error instanceof AlgorithmError && /comes out as/.test(error.message)) return true;
    throw error;
  }
}

describe.each(kernels)('$file', ({ file, module: { default: algorithm, reference } }) => {
  it('is called like its file and says where it comes from', () => {
    expect(`${algorithm.id}.ts`).toBe(file);
    expect(algorithm.references.length).toBeGreaterThan(0);
  });

  it.each(usable)('keeps its certificate on %s, exactly decided', (backend) => {
    const found = [...judged(algorithm, backend)].flat();
    expect(found.filter((o) => !good.has(o))).toEqual([]);
    expect(found.filter((o) => o !== 'vacuous').length).toBeGreaterThan(found.length / 2);
  });

  it('agrees with its reference: the certificate, which leaves no room but for rounding, holds of it, too', () => {
    expect(referred(algorithm, reference).filter((o) => !good.has(o))).toEqual([]);
  });

  it.each(
    usable,
  )('is caught on %s, whatever of it comes out as zeros, as an input, or off by a thousandth', (backend) => {
    for (const given of algorithm.gives) {
      for (const [name, bug] of Object.entries(bugs)) {
        const wrong = planted(algorithm, given, bug(firstEntry(algorithm)));
        expect(isCaught(wrong, backend), `${given}: ${name}`).toBe(true);
      }
    }
  });

  it.each(usable)('never gives NaN on %s', (backend) => {
    for (const given of algorithm.gives) {
      const nowhere = planted(algorithm, given, () => `return ${firstEntry(algorithm)} * 0 / 0;`);
      expect(() => [...judged(nowhere, backend)]).toThrow(/comes out as NaN/);
    }
  });
});
