/**
 * How fast Lemmata is, beside rivals that are measured in the same run: `npm run bench`. Each line says
 * what · ours · rival · ratio · goal. Rounds of ours and of the rival alternate, and the ratio is the median of theirs, since
 * machines have other things to do, too. Needs python3 with numpy, sympy and hypothesis, and cc, for the rivals; without, it says so.
 * `npm run bench -- workloads` runs one section: start, steps, contraction, workloads.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allBackends, backendReport, uselessBecause } from '../src/compute/backends.ts';
import { Library, ownProofs } from '../src/engine/library.ts';
import { lookupIn } from '../src/engine/lookup.ts';
import { partGraph } from '../src/engine/part-graph.ts';
import { measure, measureLadder } from './bench/contraction.ts';
import { Rival } from './bench/rival.ts';
import { timeLines } from './bench/steps.ts';
import { workloads } from './bench/workloads.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Prints one line of the table. */
function row(what: string, ours: string, rival = '', ratio = '', goal = ''): void {
  console.log([what, ours, rival, ratio, goal].map((cell) => cell || '–').join(' · '));
}

const fixed = (x: number, digits = 2): string =>
  x >= 1000 ? Math.round(x).toLocaleString('en-US') : x.toFixed(x >= 100 ? 0 : digits);
const met = (holds: boolean, goal: string): string => `${goal} ${holds ? '✓' : '✗'}`;

function median(xs: readonly number[]): number {
  const sorted = [...xs].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

interface Run {
  readonly seconds: number;
  /** Of the processor, in all threads; absent for a run that was stopped. */
  readonly processor?: number;
}

/** A whole run of the command, start-up included; stopped after `limit` seconds. */
async function command(args: readonly string[], limit: number): Promise<Run> {
  const reports = mkdtempSync(join(tmpdir(), 'lemmata-bench-'));
  const line = `TIMEFORMAT='%U %S'; time "$@" >/dev/null 2>/dev/null`;
  const node = [process.execPath, 'src/cli/lemmata.js', 'verify', ...args, '--report', reports];
  const started = performance.now();
  const child = spawn('bash', ['-c', line, 'bash', ...node], { cwd: root, detached: true });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 1000 * limit);
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  rmSync(reports, { recursive: true, force: true });
  const seconds = (performance.now() - started) / 1000;
  const times = said.trim().split(' ').map(Number);
  return times.length === 2 ? { seconds, processor: (times[0] ?? 0) + (times[1] ?? 0) } : { seconds };
}

const shown = ({ seconds, processor }: Run): string =>
  processor === undefined
    ? `> ${fixed(seconds, 0)} s (stopped)`
    : `${fixed(seconds)} s (${fixed(processor)} s of processor)`;

async function startUp(): Promise<void> {
  const one = await command(['bellman-contraction'], 30);
  row('bellman-contraction, one process', shown(one), '', '', met(one.seconds < 2, '< 2 s'));
  const all = await command([], 40);
  const cores = cpus().length;
  row(`all claims, ${cores} cores`, shown(all), '', '', met(all.seconds < 20, '< 20 s'));
}

async function steps(library: Library): Promise<void> {
  const graph = await partGraph(library, library.ids);
  const parts = [...graph.values()];
  const lookup = lookupIn(graph);
  timeLines(parts, lookup);
  // Of three warm passes, the fastest for each line: what else the machine does is no part of the step.
  const passes = [1, 2, 3].map(() => timeLines(parts, lookup));
  const milliseconds = Math.min(...passes.map((p) => p.milliseconds));
  const lines = (passes[0]?.lines ?? []).map(({ name }, i) => ({
    name,
    milliseconds: Math.min(...passes.map((p) => p.lines[i]?.milliseconds ?? Number.POSITIVE_INFINITY)),
  }));
  const times = lines.map((l) => l.milliseconds);
  const middle = median(times);
  const worst = [...lines].sort((a, b) => b.milliseconds - a.milliseconds)[0];
  const sum = times.reduce((a, b) => a + b, 0);
  row(`a step, median of ${lines.length}`, `${fixed(middle)} ms`, '', '', met(middle < 1, '< 1 ms'));
  const share = (limit: number): string =>
    `${fixed((100 * times.filter((t) => t < limit).length) / times.length, 0)} % below ${limit} ms`;
  row('  steps', `${share(1)}, ${share(10)}, ${share(100)}`);
  if (worst) {
    const slowest = worst.milliseconds;
    row(`  worst: ${worst.name}`, `${fixed(slowest)} ms`, '', '', met(slowest <= 50, '≤ 50 ms'));
  }
  row('  all derivations', `${fixed(milliseconds)} ms, of which in lines ${fixed(sum)} ms`);
  const rival = await Rival.start('identities.py');
  if ('missing' in rival) {
    row('SymPy', 'skipped', rival.missing);
    return;
  }
  const { names } = await rival.ask<{ names: string[] }>('names');
  const ratios: number[] = [];
  for (const name of names) {
    const ours = lines.find((l) => l.name === name);
    const theirs = await rival.ask<{ ms?: number; failed?: string }>(name);
    if (!ours || theirs.ms === undefined) {
      row(`  ${name}`, ours ? 'skipped' : 'no such step', theirs.failed ?? '');
      continue;
    }
    ratios.push(theirs.ms / ours.milliseconds);
    const ratio = fixed(theirs.ms / ours.milliseconds);
    row(`  ${name}`, `${fixed(ours.milliseconds)} ms, all sizes`, `${fixed(theirs.ms)} ms, one size`, ratio);
  }
  rival.stop();
  row(`SymPy ${rival.version} simplify, median of ${ratios.length}`, '', '', fixed(median(ratios)));
}

/** Backends that fail their measurement are left out. */
const usable = allBackends.filter((b) => uselessBecause(backendReport(b)) === undefined);
const rounds = 5;
/** Long enough for a rate, and for V8 to have compiled what runs before the first round that counts. */
const perRound = 32768;
const draws = 64;

/** Rounds of ours and of the rival in turn. */
async function against(
  rival: Rival,
  question: string,
  ours: (round: number) => number,
): Promise<{ ours: number; theirs: number; ratio: number } | undefined> {
  const both: { ours: number; theirs: number }[] = [];
  ours(-1);
  for (let round = 0; round < rounds; round++) {
    const { rate } = await rival.ask<{ rate?: number }>(question);
    if (rate === undefined) return undefined;
    both.push({ ours: ours(round), theirs: rate });
  }
  return {
    ours: median(both.map((b) => b.ours)),
    theirs: median(both.map((b) => b.theirs)),
    ratio: median(both.map((b) => b.ours / b.theirs)),
  };
}

const rate = (perSecond: number): string => `${fixed(perSecond, 0)}/s`;

async function contraction(): Promise<void> {
  const rival = await Rival.start('bellman.py');
  for (const backend of usable) {
    for (const [what, each] of [
      [`P and r shared by ${draws}`, draws],
      ['P and r distinct', 1],
    ] as const) {
      const settled: number[] = [];
      const ours = (round: number): number => {
        const measured = measure(perRound, each, backend, `round ${round}`);
        settled.push(measured.settled);
        return measured.perSecond;
      };
      const name = `contraction, ${backend}, ${what}`;
      if ('missing' in rival) {
        row(name, rate(median([0, 1, 2].map(ours))), `NumPy: ${rival.missing}`);
        continue;
      }
      const question = each > 1 ? `numpy shared ${perRound} ${each}` : `numpy distinct ${perRound}`;
      const found = await against(rival, question, ours);
      if (!found) continue;
      const share = `${fixed(100 * median(settled), 0)} % settled by the kernel`;
      const theirs = `${rate(found.theirs)} NumPy ${rival.version}, no bounds`;
      row(name, `${rate(found.ours)} (${share})`, theirs, fixed(found.ratio), met(found.ratio >= 1, '≥ 1'));
    }
  }
  const ladder = measureLadder(256, 'cpu', 'ladder');
  row('contraction, the whole ladder, distinct', rate(ladder.perSecond));
  if ('missing' in rival) return;
  const found = await against(
    rival,
    'hypothesis 40',
    (round) => measure(perRound, 1, 'cpu', `h ${round}`).perSecond,
  );
  if (!found) row('Hypothesis', 'skipped', 'the package is not there');
  else {
    const { ours, theirs, ratio } = found;
    row(
      'contraction, cpu, P and r distinct',
      rate(ours),
      `${rate(theirs)} Hypothesis`,
      fixed(ratio),
      met(ratio >= 100, '≥ 100'),
    );
  }
  rival.stop();
}

/**
 * Each workload on each backend, in NumPy and in C (cc -O3 -march=native), one thread each; and how many times as long ours takes as C.
 * The claim has its error bounds in C, too, not in NumPy.
 */
async function beside(): Promise<void> {
  const [numpy, c] = [await Rival.start('workloads.py'), await Rival.start('workloads.c')];
  for (const [what, rival] of [
    ['NumPy', numpy],
    ['C', c],
  ] as const)
    row(what, 'missing' in rival ? `skipped: ${rival.missing}` : rival.version);
  for (const { name, title, rate: ours } of workloads) {
    const rates = new Map<string, number[]>();
    const note = (who: string, perSecond: number): void =>
      void rates.set(who, [...(rates.get(who) ?? []), perSecond]);
    const count = name === 'sinkhorn' ? 4096 : 32768;
    for (const backend of usable) ours(backend, count, 'warm');
    for (let round = 0; round < rounds; round++) {
      for (const backend of usable) note(backend, ours(backend, count, `round ${round}`));
      for (const [who, rival] of [
        ['NumPy', numpy],
        ['C', c],
      ] as const) {
        if (!('missing' in rival)) note(who, (await rival.ask<{ rate: number }>(`${name} ${count}`)).rate);
      }
    }
    const middle = (who: string): number => median(rates.get(who) ?? []);
    const shownRates = [...rates.keys()].map((who) => `${who} ${rate(middle(who))}`);
    const ratios = usable.map((backend) => `C is ${fixed(middle('C') / middle(backend))}× ${backend}`);
    const best = Math.min(...usable.map((backend) => middle('C') / middle(backend)));
    const goal = rates.has('C') ? met(best <= 2, '≤ 2') : '';
    row(title, shownRates.join(', '), '', rates.has('C') ? ratios.join(', ') : '', goal);
  }
  for (const rival of [numpy, c]) if (!('missing' in rival)) rival.stop();
}

const sections = {
  start: startUp,
  steps: () => steps(Library.open([ownProofs])),
  contraction,
  workloads: beside,
};

console.log(`Node ${process.version}, ${cpus()[0]?.model}, load ${fixed(loadavg()[0] ?? 0)}`);
row('what', 'ours', 'rival', 'ratio', 'goal');
const asked = process.argv.slice(2);
for (const [name, run] of Object.entries(sections))
  if (asked.length === 0 || asked.includes(name)) await run();
