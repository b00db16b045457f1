/** Backends are measured before they are used, and what a measurement refutes is refused. */
import { describe, expect, test } from 'vitest';
import {
  type Arithmetic,
  arithmeticOf,
  documentedUlps,
  float32,
  float64,
} from '../../src/compute/arithmetic.ts';
import { allBackends, backendReport, measureDevice, uselessBecause } from '../../src/compute/backends.ts';
import { compile } from '../../src/compute/compile.ts';
import { devices } from '../../src/compute/devices.ts';
import { kernelText, type Measurement, type Probe, probesOf } from '../../src/compute/measurement.ts';
import { refusalsOf } from '../../src/compute/refusals.ts';
import { real } from '../../src/proof/declare.ts';
import { ask } from './questions.ts';

test.each(allBackends)('%s keeps what is documented', (backend) => {
  const report = backendReport(backend);
  expect(report.refused).toEqual([]);
  expect(uselessBecause(report)).toBeUndefined();
  const errors = Object.entries(report.measured?.errors ?? {});
  expect(errors.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(documentedUlps)));
  for (const [, { ulps, allowed }] of errors) expect(ulps).toBeLessThanOrEqual(allowed);
});

type Functions = Record<string, (...args: number[]) => number>;

/** An arithmetic as JavaScript has it, with some faults. */
function measuredWith(
  arithmetic: Arithmetic,
  faults: Functions,
  edit = (text: string): string => text,
): Measurement {
  const { probes, result } = probesOf(arithmetic, 200);
  const own = Object.fromEntries(Object.getOwnPropertyNames(Math).map((k) => [k, Math[k as 'exp']]));
  const run = (probe: Probe): number[] => {
    const text = edit(kernelText(probe, false)).replaceAll('this.thread.x', 't.x');
    const t = { x: 0 };
    const scratch = new Float64Array(probe.count);
    const row = new Function('Math', 't', 'w', `return ${text}`)({ ...own, ...faults }, t, scratch);
    const results: number[] = [];
    for (; t.x < probe.count; t.x++) results.push(row(...Object.values(probe.arrays)));
    return results;
  };
  for (const probe of probes) probe.read(run(probe));
  return result();
}

const off = (f: (x: number) => number, ulps: number) => (x: number) => f(x) * (1 + ulps * 2 ** -52);
const flushed = (x: number): number => (Math.abs(x) < 2 ** -1022 ? 0 : x);

describe('what an arithmetic does wrong is found', () => {
  test('nothing, when it does nothing wrong', () => {
    expect(refusalsOf(measuredWith(float64, {}))).toEqual([]);
  });
  test.each(['exp', 'log', 'tanh', 'sin', 'cos', 'sqrt'] as const)('an inaccurate %s', (name) => {
    const refused = refusalsOf(measuredWith(float64, { [name]: off(Math[name], 3) }));
    expect(refused).toEqual([{ bounds: name, reason: expect.stringContaining(`${name}(`) }]);
  });
  test.each<[string, RegExp, Functions, (text: string) => string]>([
    ['a maximum that loses NaN', /NaN/, { max: (a, b) => (a > b ? a : b) as number }, (t) => t],
    ['a minimum that loses NaN', /NaN/, { min: (a, b) => (a < b ? a : b) as number }, (t) => t],
    ['sums that are regrouped', /regrouped/, {}, (t) => t.replaceAll('(p + q) - p', 'q + (p - p)')],
    ['compensation that is dropped', /regrouped/, {}, (t) => t.replace('((p + q) - p) - q', '0')],
    ['loops that are cut short', /cut short.*1000/, {}, (t) => t.replace('n < 5000', 'n < 1000')],
    ['overflow that saturates', /infinit/, {}, (t) => t.replace('p * q', 'Math.min(p * q, 1.7e308)')],
    [
      'subnormals that become zero',
      /subnormal/,
      { flushed },
      (t) => t.replace('= a[i]', '= Math.flushed(a[i])'),
    ],
    [
      'subnormals that are not made',
      /subnormal/,
      { flushed },
      (t) => t.replace('p * q', 'Math.flushed(p * q)'),
    ],
    ['an inexact division', /divide/, { rcp: (x) => 1 / x }, (t) => t.replace('p / q', 'p * Math.rcp(q)')],
    ['an inexact product', /multiply/, {}, (t) => t.replace('p * q', 'p * q * (1 + 2e-16)')],
    ['a logarithm of negative numbers', /NaN/, { log: (x) => Math.log(Math.abs(x)) }, (t) => t],
    ['zero times infinity', /NaN/, {}, (t) => t.replace('p * q', '(p == 0 ? 0 : p * q)')],
  ])('%s', (_, reason, faults, edit) => {
    const refused = refusalsOf(measuredWith(float64, faults, edit));
    expect(refused.some((r) => r.bounds === 'all' && reason.test(r.reason))).toBe(true);
  });
  test('float32 arithmetic does not pass for float64', () => {
    const edit = (t: string): string => t.replace('return r;', 'return Math.fround(r);');
    expect(refusalsOf(measuredWith(float64, {}, edit)).filter((r) => r.bounds === 'all')).not.toEqual([]);
    expect(refusalsOf(measuredWith(float32, {}, edit)).filter((r) => r.bounds !== 'all')).toEqual([]);
  });
});

test('terms with a function that is refused have no kernel there, and no other function stands in', () => {
  const arithmetic = {
    ...arithmeticOf('cpu'),
    refused: new Map([['tanh', 'tanh(1) is 9 ulps off'] as const]),
  };
  const tanh = ask({ x: real() }, 'tanh(x) <= 1');
  const exp = ask({ x: real() }, 'exp(x) >= 0');
  expect(() => compile(tanh.question, tanh.shape({}), 'cpu', { arithmetic })).toThrow(
    /no bound holds on cpu: tanh\(1\) is 9 ulps off/,
  );
  expect(() => compile(exp.question, exp.shape({}), 'cpu', { arithmetic })).not.toThrow();
});

describe.each(devices)('%s', (device) => {
  test('is measured where it is installed, and refused for bounds', async ({ skip }) => {
    const report = await measureDevice(device, 24);
    if (report.absent !== undefined) return skip(`no adapter: ${report.absent}`);
    expect(uselessBecause(report)).toMatch(/WGSL|GLSL/);
    const { errors = {}, traits = {} } = report.measured ?? {};
    expect(errors.add?.ulps).toBeLessThanOrEqual(0.5);
    expect(Object.keys(errors)).toEqual(expect.arrayContaining(Object.keys(documentedUlps)));
    expect(traits.loops?.kept).toBe(true);
    return undefined;
  });
});
