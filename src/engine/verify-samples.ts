/** Checks by draws: what is said of random quantities, against estimates and the distance that these keep from the truth. */
import { setImmediate as pause } from 'node:timers/promises';
import * as interval from '../exact/interval.ts';
import type { Claim, Sample } from '../proof/claim.ts';
import { readSample } from '../proof/elaborate.ts';
import type { RandomLaw } from '../proof/random.ts';
import { Rational } from '../term/rational.ts';
import type { Context, Finding } from './context.ts';
import { lawInWords, printedProposition } from './describe.ts';
import { drawn } from './draw-means.ts';
import { type Estimated, estimateMeans } from './estimate.ts';
import { estimateFunctions } from './estimate-functions.ts';
import { assumedPointwise, expectPromisesKept, type Laws } from './laws-keep.ts';
import { type Randomness, type ReadySample, readyAt } from './ready-sample.ts';
import type { SampleInstance, SampleResult } from './result.ts';
import { nameOf, type SampledStatement, takeApart } from './sampled-statement.ts';
import { seedOf } from './seed.ts';
import { unprinted } from './unread.ts';

/** A true claim fails a check with at most this probability, all its instances together. */
const falseAlarm = Rational.of(1n, 10n ** 9n);
/** The deviation that is reported is found with at least this probability. */
const power = 0.999;

/** Whose checks. */
export type Owner = { readonly part: string } | { readonly control: string };

export interface VerifiedSamples {
  readonly results: readonly SampleResult[];
  readonly findings: readonly Finding[];
}

/** Makes all checks of a part or of a control. Throws only when the run is interrupted. */
export async function verifySamples(claim: Claim, owner: Owner, context: Context): Promise<VerifiedSamples> {
  const samples = ('part' in owner ? claim.parts[owner.part] : claim.controls[owner.control])?.samples ?? {};
  const results: SampleResult[] = [];
  for (const name of Object.keys(samples)) {
    const path = 'part' in owner ? [owner.part] : ['control', owner.control];
    const seed = seedOf(context.settings.seed, claim.id, ...path, 'samples', name);
    results.push(await verifySample(claim, owner, name, samples[name] as Sample, seed, context.signal));
  }
  return { results, findings: results.flatMap(findingsOf) };
}

function findingsOf({ name, verdict, problem }: SampleResult): Finding[] {
  if (verdict === 'passed') return [];
  if (verdict === 'error') return [{ verdict, problem: `samples.${name}: ${problem}` }];
  return [{ verdict, problem: `samples.${name}: draws refute it` }];
}

async function verifySample(
  claim: Claim,
  owner: Owner,
  name: string,
  sample: Sample,
  seed: string,
  signal: AbortSignal | undefined,
): Promise<SampleResult> {
  let statement = unprinted(sample.states ?? '');
  const known = {
    name,
    laws: Object.fromEntries(Object.entries(sample.laws).map(([symbol, law]) => [symbol, lawInWords(law)])),
    draws: sample.draws,
    by: nameOf(sample.by),
    falseAlarm: falseAlarm.toNumber(),
    power,
  };
  try {
    const read = readSample(claim, owner, name);
    statement = printedProposition(read.statement);
    const apart = takeApart(read, sample);
    const laws: Laws = new Map(apart.random.map((v) => [v, sample.laws[v.name] as RandomLaw]));
    expectPromisesKept(laws);
    const pointwise = assumedPointwise(read.theory, laws);
    const taken = new Set<string>();
    const instances: SampleInstance[] = [];
    for (const [i, at] of sample.at.entries()) {
      await pause();
      signal?.throwIfAborted();
      const randomness = { laws, pointwise, seed: seedOf(seed, `${i + 1}`) };
      const ready = readyAt(read, apart, sample, at, randomness);
      for (const hypothesis of ready.taken) taken.add(hypothesis);
      instances.push({ at, ...checked(apart, ready, sample, randomness) });
    }
    const deviation = Math.max(...instances.map((i) => i.deviation));
    const verdict = instances.some((i) => i.refuted) ? 'refuted' : 'passed';
    // What a check says by itself it says of the laws that it names, whatever the part assumes.
    const assumed = sample.states === undefined ? [...taken] : [];
    return { ...known, statement, assumed, deviation, instances, verdict };
  } catch (error) {
    signal?.throwIfAborted();
    return {
      ...known,
      statement,
      assumed: [],
      instances: [],
      verdict: 'error',
      problem: (error as Error).message,
    };
  }
}

function checked(
  statement: SampledStatement,
  ready: ReadySample,
  sample: Sample,
  { laws, seed }: Randomness,
): Estimated {
  const quantities = drawn(ready.quantities, ready.question, ready.instance, laws, sample.draws, seed);
  const share = Rational.of(BigInt(sample.at.length * quantities.length));
  const chances = {
    falseAlarm: interval.fromRational(falseAlarm.dividedBy(share), 96),
    missed: interval.fromRational(
      Rational.of(1n, 1000n).dividedBy(Rational.of(BigInt(quantities.length))),
      96,
    ),
  };
  const estimate = statement.point ? estimateFunctions : estimateMeans;
  return estimate(statement, ready, quantities, sample.draws, chances);
}
