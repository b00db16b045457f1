/** The Bellman contraction in bulk: generated and judged by kernels with error bounds. */
import claim from '../../proofs/reinforcement-learning/bellman-contraction.ts';
import type { Backend } from '../../src/compute/arithmetic.ts';
import { compile } from '../../src/compute/compile.ts';
import { judge } from '../../src/compute/judge.ts';
import { classOf } from '../../src/compute/verdict.ts';
import { decide } from '../../src/exact/decide.ts';
import { drawShape, generate } from '../../src/instance/generate.ts';
import { prepare } from '../../src/instance/question.ts';
import { readPart } from '../../src/proof/elaborate.ts';

export interface Rate {
  /** Of the processor. */
  readonly perSecond: number;
  /** The share of instances that the kernel settles; the others lie within the error bound. */
  readonly settled: number;
}

const { theory, statement } = readPart(claim, 'contraction');
const place = { module: claim.id, field: 'parts.contraction' };
const large = { sizes: { S: [16, 16], A: [4, 4] } } as const;
const { statements } = prepare({ theory, statement, locals: [], conditions: [], place }, [
  ...(claim.instances ? [claim.instances] : []),
  large,
]);
const prepared = statements[0]?.variants.find((v) => v.variant === 'plain');
if (!prepared) throw new Error('the contraction has no plain instances');
const shape = drawShape(prepared, 'bench', 0, { largest: true });

/** Seconds of the processor so far, in all threads, compiling and collecting garbage included: what else runs does not change them. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Arrays of so many numbers are shared: r (64) and P (1024), not V and W (16). */
const big = 32;

/** About `count` instances, the big arrays drawn once for `draws` of them. */
export function measure(count: number, draws: number, backend: Backend, seed: string): Rate {
  if (!prepared) throw new Error('nothing is prepared');
  const options = draws > 1 ? { shareFrom: big } : {};
  const size = draws > 1 ? draws : 256;
  const kernel = compile(prepared.question, shape, backend);
  let done = 0;
  let settled = 0;
  const started = processor();
  for (let turn = 0; done < count; turn++) {
    const batch = generate(prepared, shape, size, `${seed}/${turn}`, turn, options);
    for (const code of kernel.run(batch)) {
      const found = classOf(code);
      if (found === 'violated') continue;
      if (found === 'satisfied' || found === 'consistent') settled += 1;
    }
    done += batch.count;
  }
  return { perSecond: done / (processor() - started), settled: settled / done };
}

/** The kernel alone, again and again on instances that are there. */
export function judgeOnly(count: number, backend: Backend): number {
  if (!prepared) throw new Error('nothing is prepared');
  const kernel = compile(prepared.question, shape, backend);
  const batch = generate(prepared, shape, 1024, 'judged', 0);
  kernel.run(batch);
  let done = 0;
  const started = processor();
  for (; done < count; done += batch.count) kernel.run(batch);
  return done / (processor() - started);
}

/** With the whole ladder: what the kernel leaves open is decided exactly. */
export function measureLadder(count: number, backend: Backend, seed: string): Rate {
  if (!prepared) throw new Error('nothing is prepared');
  const batch = generate(prepared, shape, count, seed);
  const started = processor();
  const { tally } = judge(prepared.question, generate(prepared, shape, count, seed), { backend, decide });
  return {
    perSecond: batch.count / (processor() - started),
    settled: (tally.decidedBy.float32 + tally.decidedBy.float64) / tally.instances,
  };
}
