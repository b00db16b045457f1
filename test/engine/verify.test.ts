import { describe, expect, it } from 'vitest';
import { Library } from '../../src/engine/library.ts';
import type { CheckedDerivation, Collaborators, Question } from '../../src/engine/ports.ts';
import type { ClaimResult, PartResult } from '../../src/engine/result.ts';
import { inThisThread } from '../../src/engine/runner.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { type Verification, verify } from '../../src/engine/verify.ts';
import type { Batch } from '../../src/exact/instance.ts';
import { toyProofs } from '../fixtures/paths.ts';
import { asking, fakes, tallyOf } from './fakes.ts';

const settings = settingsOf({ instances: 64 });
const run = (ids: readonly string[], collaborators: Collaborators = fakes): Promise<Verification> =>
  verify({ library: Library.open([toyProofs]), ids, settings, runner: inThisThread(collaborators) });
const claim = async (id: string, collaborators?: Collaborators): Promise<ClaimResult> =>
  (await run([id], collaborators)).results[0] as ClaimResult;
const part = async (id: string, name = 'main', collaborators?: Collaborators): Promise<PartResult> =>
  (await claim(id, collaborators)).parts.find((p) => p.name === name) as PartResult;

describe('a true claim', () => {
  it('is verified, with its grade, its instances and its controls', async () => {
    const result = await claim('square-of-sum');
    expect(result.verdict).toBe('verified');
    expect(result.problems).toEqual([]);
    expect(result.parts[0]).toMatchObject({ kind: 'identity', grade: 'derived', problems: [] });
    expect(result.parts[0]?.checks).toMatchObject({ instances: 64, violated: 0, undecided: 0 });
    expect(result.controls[0]).toMatchObject({
      refuted: true,
      statement: { text: '(x + y)^2 == x^2 + 3*x*y + y^2' },
    });
    expect(result.controls[0]?.explicit?.counterexample).toMatchObject({
      left: '4',
      right: '5',
      confirmedBy: 'exact',
    });
    expect(result.controls[0]?.generated?.share).toBeGreaterThan(0.3);
  });

  it('comes out the same whatever else is verified', async () => {
    const alone = await claim('product-below-squares');
    const { results } = await run(['square-of-sum', 'square-nonnegative', 'product-below-squares']);
    expect(results[2]).toEqual(alone);
  });

  it('draws other instances from another seed', async () => {
    const other = settingsOf({ instances: 64, seed: 'other' });
    const library = Library.open([toyProofs]);
    const { results } = await verify({
      library,
      ids: ['square-of-sum'],
      settings: other,
      runner: inThisThread(fakes),
    });
    expect(results[0]?.seed).toBe('other/square-of-sum');
  });
});

describe('a false claim', () => {
  it('is refuted at the step, with the smallest counterexample', async () => {
    const result = await claim('square-below-itself');
    expect(result.verdict).toBe('refuted');
    const [first, second] = result.parts[0]?.lines ?? [];
    expect(first).toMatchObject({ checked: true });
    expect(second).toMatchObject({ step: '2', checked: false, problem: 'the witness is no sum of squares' });
    expect(second?.counterexample).toMatchObject({
      instance: { x: -1 },
      left: '1',
      relation: '<=',
      right: '-1',
    });
    expect(result.parts[0]?.problems).toEqual(['step 2 is false', 'the statement is false']);
    expect(result.parts[0]?.grade).toBeUndefined();
  });

  it('takes with it those resting on it, and no others', async () => {
    const { results } = await run(['square-below-itself', 'rests-on-a-false-lemma', 'square-of-sum']);
    expect(results.map((r) => r.verdict)).toEqual(['refuted', 'inconclusive', 'verified']);
    expect(results[1]?.parts[0]?.problems).toEqual([
      'rests on square-below-itself/main, which is not verified (refuted)',
    ]);
  });

  it('is inconclusive while the line that does not follow has no counterexample', async () => {
    const refusing: Collaborators = {
      ...fakes,
      checkDerivation: (input) => {
        const checked = fakes.checkDerivation(input);
        return { ...checked, lines: checked.lines.map((l) => ({ ...l, problem: 'no rule applies' })) };
      },
    };
    const result = await part('square-of-sum', 'main', refusing);
    expect(result.verdict).toBe('inconclusive');
    expect(result.problems).toEqual(['step 1 does not follow: no rule applies']);
  });
});

describe('the checker', () => {
  const saying = (more: Partial<CheckedDerivation>): Collaborators => ({
    ...fakes,
    checkDerivation: (input) => ({ ...fakes.checkDerivation(input), ...more }),
  });

  it('has its say about more than lines', async () => {
    const problems = [{ step: 'statement', problem: 'the proof stops' }];
    const result = await part('square-of-sum', 'main', saying({ problems }));
    expect(result).toMatchObject({ verdict: 'inconclusive', problems: ['statement: the proof stops'] });
  });

  it('cannot use a part that was not searched for cycles', async () => {
    const uses = [{ claim: 'square-nonnegative', part: 'main' }];
    const result = await part('square-of-sum', 'main', saying({ uses }));
    expect(result.problems).toEqual(['internal error: square-nonnegative/main is used unseen']);
  });

  it('is not contradicted below an assumption that no instance satisfies', async () => {
    const lines = (input: Parameters<typeof fakes.checkDerivation>[0]) =>
      fakes.checkDerivation(input).lines.map((l) => ({ ...l, hypothetical: true }));
    const hypothetical: Collaborators = {
      ...fakes,
      checkDerivation: (input) => ({ nodes: [], lines: lines(input), uses: [], problems: [] }),
    };
    const result = await part('square-of-sum', 'main', hypothetical);
    expect(result.verdict).toBe('verified');
    expect(result.lines[0]?.executed).toBeUndefined();
  });
});

describe('what else can be wrong', () => {
  it.each<[string, string, RegExp]>([
    ['throws-on-import', 'error', /bad day/],
    ['misspelt-field', 'error', /did you mean states/],
    [
      'control-survives',
      'inconclusive',
      /"the other way round": not refuted by its counterexample: the statement holds/,
    ],
    ['control-survives', 'inconclusive', /the generators find no counterexample in 64 instances/],
  ])('%s: %s, and says so', async (id, verdict, message) => {
    const result = await claim(id);
    expect(result.verdict).toBe(verdict);
    expect(result.problems.join('\n')).toMatch(message);
  });

  it.each<[string, string, RegExp]>([
    ['contradictory-hypotheses', 'error', /none of 64 instances satisfies the hypotheses/],
    ['malformed-term', 'error', /malformed-term: parts\.main\.states: [\s\S]*\^/],
    [
      'names-unknown-lemma',
      'error',
      /lemma square-nonegative: there is no claim .*did you mean square-nonnegative/,
    ],
    ['cycle-first', 'error', /lemma cycle: cycle-first → cycle-second\/main → cycle-third → cycle-first/],
    ['rests-on-the-cycle', 'inconclusive', /rests on cycle-first\/main, which is not verified \(error\)/],
  ])('%s: %s of its part', async (id, verdict, message) => {
    const result = await claim(id);
    expect(result.verdict).toBe(verdict);
    expect(result.parts.flatMap((p) => p.problems).join('\n')).toMatch(message);
  });

  it('is an error of that claim alone when a collaborator throws', async () => {
    const throwing: Collaborators = {
      ...fakes,
      checkDerivation: (input) => {
        if (input.module === 'square-nonnegative') throw new Error('out of rules');
        return fakes.checkDerivation(input);
      },
    };
    const { results } = await run(['square-nonnegative', 'product-below-squares', 'square-of-sum'], throwing);
    expect(results.map((r) => r.verdict)).toEqual(['error', 'inconclusive', 'verified']);
  });

  it('is an error when the generators yield nothing', async () => {
    const barren = asking((q) => ({ ...q, batches: () => [] }));
    const result = await part('square-of-sum', 'main', barren);
    expect(result).toMatchObject({ verdict: 'error', problems: [expect.stringMatching(/zero instances/)] });
  });

  it('is an error when the kernel contradicts exact arithmetic', async () => {
    const wrong = asking((q) => ({
      ...q,
      judge: (batch, sample) => ({
        ...q.judge(batch, sample),
        disagreement: 'violated here, satisfied there',
      }),
    }));
    const result = await part('square-of-sum', 'main', wrong);
    expect(result.verdict).toBe('error');
    expect(result.problems.join()).toMatch(/internal error: violated here, satisfied there/);
  });
});

describe('what cannot be executed', () => {
  const without = (text: string): Collaborators => ({
    ...fakes,
    makeQuestions: async (goal, backend) => ({
      ...(await fakes.makeQuestions(goal, backend)),
      conjuncts: [],
      unexecutable: [{ text, reason: 'nothing says what c is' }],
    }),
  });

  it('is an error of the part, except for its lines', async () => {
    const result = await part('square-of-sum', 'main', without('the statement'));
    expect(result.problems).toEqual(['the statement cannot be executed: nothing says what c is']);
    expect(result).toMatchObject({ verdict: 'error', lines: [{ checked: true }] });
  });

  it('is said once where no instance can be made, not again for each line', async () => {
    const unreadable: Collaborators = {
      ...fakes,
      makeQuestions: async () => {
        throw new Error('unknown symbol "coin"');
      },
    };
    const result = await part('square-of-sum', 'main', unreadable);
    expect(result).toMatchObject({ verdict: 'error', problems: ['statement: unknown symbol "coin"'] });
  });

  it('is an error of a control', async () => {
    const { problems } = await claim('square-of-sum', without('the statement'));
    expect(problems.join()).toMatch(/control "another constant": .*nothing says what c is/);
  });
});

describe('several questions', () => {
  it('share the instances among the variants, and need a witness of each conjunct only', async () => {
    const varied: Collaborators = {
      ...fakes,
      makeQuestions: async (goal, backend) => {
        const { conjuncts } = await fakes.makeQuestions(goal, backend);
        const [plain] = conjuncts[0] ?? [];
        if (!plain) throw new Error('no question');
        const none: Question = {
          ...plain,
          variant: 'none',
          judge: (batch) => ({
            tally: tallyOf(Array.from({ length: batch.count }, () => 'discarded')),
            unsettled: 0,
            witnessed: false,
          }),
          decide: () => ({ status: 'discarded', by: 'exact' }),
        };
        return { conjuncts: [[plain, none], [plain]], models: [], unexecutable: [] };
      },
    };
    const result = await part('square-of-sum', 'main', varied);
    expect(result.verdict).toBe('verified');
    expect(result.checks).toMatchObject({ instances: 128, discarded: 32 });
  });

  it('include whether what stands for a function satisfies the hypotheses', async () => {
    const modelled: Collaborators = {
      ...fakes,
      makeQuestions: async (goal, backend) => {
        const questions = await fakes.makeQuestions(goal, backend);
        const falsified = (questions.conjuncts[0] ?? []).map((q) => ({
          ...q,
          judge: (batch: Batch) => ({
            tally: tallyOf(Array.from({ length: batch.count }, () => 'undecided')),
            unsettled: 0,
            witnessed: false,
          }),
        }));
        return { ...questions, models: [{ hypothesis: 'convex', questions: falsified }] };
      },
    };
    const result = await part('square-of-sum', 'main', modelled);
    expect(result.verdict).toBe('error');
    expect(result.problems.join()).toMatch(/do not satisfy "convex"/);
  });
});

describe('a counterexample', () => {
  it('refutes nothing where a hypothesis is false that quantifies over numbers', async () => {
    const assuming: Collaborators = {
      ...fakes,
      makeQuestions: async (goal, backend, given) => {
        const questions = await fakes.makeQuestions(goal, backend, given);
        const falsified = (questions.conjuncts[0] ?? []).map(
          (q): Question => ({
            ...q,
            decide: () => ({ status: 'violated', by: 'exact', left: '0', relation: '==', right: '1' }),
          }),
        );
        return given ? { ...questions, models: [{ hypothesis: 'convex', questions: falsified }] } : questions;
      },
    };
    const refuting = await part('given-a-theorem', 'refuting', assuming);
    expect(refuting.verdict).toBe('error');
    expect(refuting.problems.join()).toMatch(/the hypothesis "convex" does not hold there: not 0 == 1/);
    const { controls } = await claim('square-of-sum', assuming);
    expect(controls[0]).toMatchObject({ refuted: false, explicit: { refuted: false } });
  });
});

describe('grades', () => {
  it('tells derived, cited, refuting and deferred parts apart', async () => {
    const result = await claim('given-a-theorem');
    expect(result.verdict).toBe('verified');
    const named = Object.fromEntries(result.parts.map((p) => [p.name, p]));
    expect(named.quoted).toMatchObject({ grade: 'certified', rests: [expect.stringMatching(/^Bound by/)] });
    expect(named.derived).toMatchObject({
      grade: 'derived, given cited theorems',
      uses: ['given-a-theorem/quoted'],
      rests: [expect.stringMatching(/^Bound by/)],
    });
    expect(named.refuting).toMatchObject({ kind: 'counterexample', grade: 'derived', verdict: 'verified' });
    expect(named.refuting?.counterexample).toMatchObject({ left: '1', right: '-1' });
    expect(named.later).toMatchObject({ deferred: 'needs limits', kind: 'deferred' });
  });

  it('calls a cited theorem on which no instance bears quoted, and derives from it all the same', async () => {
    const mute: Collaborators = {
      ...fakes,
      makeQuestions: async (goal, backend) => {
        const questions = await fakes.makeQuestions(goal, backend);
        if (goal.place.field !== 'parts.quoted') return questions;
        return {
          ...questions,
          unexecutable: [{ text: 'the statement', reason: 'no finite instance bears on it' }],
        };
      },
    };
    expect(await part('given-a-theorem', 'quoted', mute)).toMatchObject({
      verdict: 'verified',
      grade: 'quoted',
    });
    const derived = await part('given-a-theorem', 'derived', mute);
    expect(derived).toMatchObject({ verdict: 'verified', grade: 'derived, given cited theorems' });
  });

  it('calls what the kernel alone decides sampled', async () => {
    const vague = asking((q) => {
      let decided = 0;
      return {
        ...q,
        judge: (batch) => ({
          tally: tallyOf(Array.from({ length: batch.count }, () => 'consistent')),
          unsettled: 0,
          witnessed: false,
        }),
        decide: (i) => {
          decided += 1;
          return decided === 1 ? q.decide(i) : { ...q.decide(i), status: 'undecided', by: 'interval' };
        },
      };
    });
    expect(await part('given-a-theorem', 'quoted', vague)).toMatchObject({
      verdict: 'verified',
      grade: 'sampled',
    });
  });
});

describe('the end of a run', () => {
  const ids = ['square-below-itself', 'square-of-sum'];
  const library = (): Library => Library.open([toyProofs]);

  it('comes after the first failure when it is told to bail', async () => {
    const { results, ended } = await verify({
      library: library(),
      ids,
      settings,
      runner: inThisThread(fakes),
      bail: true,
    });
    expect(ended).toBe('bail');
    expect(results).toHaveLength(1);
  });

  it('comes when it is interrupted, with what is done so far', async () => {
    const abort = new AbortController();
    const onResult = (): void => abort.abort();
    const options = {
      library: library(),
      ids,
      settings,
      runner: inThisThread(fakes),
      signal: abort.signal,
      onResult,
    };
    const { results, ended } = await verify(options);
    expect(ended).toBe('interrupted');
    expect(results.map((r) => r.id)).toEqual(['square-below-itself']);
  });

  it('comes between two batches, too', async () => {
    const abort = new AbortController();
    const stopping = asking((q) => ({
      ...q,
      judge: (batch, sample) => {
        abort.abort();
        return q.judge(batch, sample);
      },
    }));
    const options = {
      library: library(),
      ids,
      settings,
      runner: inThisThread(stopping),
      signal: abort.signal,
    };
    expect(await verify(options)).toEqual({ results: [], ended: 'interrupted' });
  });
});
