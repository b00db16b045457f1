import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Library } from '../../src/engine/library.ts';
import type { ClaimResult, PartResult } from '../../src/engine/result.ts';
import { inThisThread } from '../../src/engine/runner.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { verify } from '../../src/engine/verify.ts';
import { renderClaim } from '../../src/report/render-claim.ts';
import { renderFailures } from '../../src/report/render-failure.ts';
import { grouped, styleOf } from '../../src/report/render-style.ts';
import { renderSummary } from '../../src/report/render-summary.ts';
import { makeReport } from '../../src/report/report.ts';
import { shellCommand } from '../../src/report/shell-quote.ts';
import { columns, wrap } from '../../src/report/wrap.ts';
import { fakes } from '../engine/fakes.ts';
import { toyProofs } from '../fixtures/paths.ts';
import { toyReport, withRandomness } from './sample-report.ts';

const settings = settingsOf({ instances: 48 });
const plain = styleOf({}, {});

async function result(id: string): Promise<ClaimResult> {
  const library = Library.open([toyProofs]);
  const { results } = await verify({ library, ids: [id], settings, runner: inThisThread(fakes) });
  return results[0] as ClaimResult;
}
/** Without the shares of float64 and exact arithmetic, which are a matter of tuning. */
const rendered = async (id: string): Promise<string> =>
  renderClaim(await result(id), plain, (claim) => claim).replace(
    /\d+ float64, \d+ exact/g,
    '… float64, … exact',
  );

describe('a claim on a terminal', () => {
  it('is short when it is verified', async () => {
    expect(await rendered('square-of-sum')).toMatchInlineSnapshot(`
      "✓ square-of-sum  verified
          main      derived · 1 step · 48 instances (… float64, … exact)
          controls  1 of 1 refuted, by 58 % of their instances"
    `);
  });

  it('names cited theorems and deferred parts', async () => {
    expect(await rendered('given-a-theorem')).toMatchInlineSnapshot(`
      "✓ given-a-theorem  verified, 3 of 4 parts
          quoted    certified · cited · 5 instances (5 exact)
          derived   derived, given cited theorems · 2 steps · 48 instances (… float64, … exact)
          refuting  derived · refuted at the instance given
          later     deferred: needs limits
          controls  none: no false variant shows that a mistake would be noticed
          cited     Bound by the absolute value (Author 1900, Theorem 1)"
    `);
  });

  it('says of a false one where, why, at which instance, and how to run it again', async () => {
    expect(await rendered('square-below-itself')).toMatchInlineSnapshot(`
      "✗ square-below-itself  refuted
          main  refuted · 1 of 2 steps failed · 48 instances (… float64, … exact)

          square-below-itself, part main: x^2 <= x
            step 2: x*x <= x
              by sign of a square of something: the witness is no sum of squares
              at     x = -1
              left   1
              right  -1
              so     left <= right is false, in exact arithmetic
              seed   lemmata/square-below-itself/main
              again  lemmata replay square-below-itself '{"x":-1}' --part main
            the statement is false
              at     x = -1
              left   1
              right  -1
              so     left <= right is false, in exact arithmetic
              seed   lemmata/square-below-itself/main
              again  lemmata replay square-below-itself '{"x":-1}' --part main"
    `);
  });

  it('says of draws what was checked where that is not the statement', async () => {
    const { claims } = withRandomness(await toyReport(), 'square-of-sum');
    const claim = claims.find((c) => c.id === 'square-of-sum') as ClaimResult;
    expect(renderClaim(claim, plain, (c) => c)).toContain('gaussian: passed · of its own statement x <= 1 ·');
    const [part] = claim.parts as [PartResult];
    const stated = { ...claim, parts: [{ ...part, statement: { text: 'x <= 1', latex: 'x' } }] };
    expect(renderClaim(stated, plain, (c) => c)).not.toContain('of its own statement');
  });

  it('says what else keeps a claim from being verified', async () => {
    expect(await rendered('control-survives')).toMatchInlineSnapshot(`
      "? control-survives  inconclusive
          main      derived · 1 step · 48 instances (… float64, … exact)
          controls  0 of 1 refuted; not the other way round
          control "the other way round": not refuted by its counterexample: the statement holds at the
            instance given: 2 == 2
          control "the other way round": the generators find no counterexample in 48 instances; name
            instances on which it shows (\`instances\` of the control)"
    `);
    expect(await rendered('malformed-term')).toMatchInlineSnapshot(`
      "! malformed-term  error
          main  error

          malformed-term, part main: x + * 2 == x
            malformed-term: parts.main.states: Value expected
                x + * 2 == x
                    ^"
    `);
    expect(await rendered('throws-on-import')).toMatchInlineSnapshot(`
      "! throws-on-import  error
          test/fixtures/proofs/broken/throws-on-import.ts throws when it is imported: Error: this module
            has a bad day"
    `);
  });

  it('says once what is wrong with several parts, steps and controls', async () => {
    const claim = await result('malformed-term');
    const [part] = claim.parts as [PartResult];
    const twice = {
      ...claim,
      problems: ['control "a": J is no set', 'control "b": J is no set', 'control "c": so', 'another'],
      parts: [part, { ...part, name: 'second' }],
    };
    expect(renderClaim(twice, plain, (c) => c)).toMatchInlineSnapshot(`
      "! malformed-term  error
          main    error
          second  error
          controls "a", "b": J is no set
          control "c": so
          another

          malformed-term, part main: x + * 2 == x
            malformed-term: parts.main.states: Value expected
                x + * 2 == x
                    ^

          malformed-term, part second: as in part main"
    `);
    const problems = [
      'step 1 cannot be executed: no size',
      'step 2 / have x / 1 cannot be executed: no size',
    ];
    const lines = (more: readonly string[]) =>
      renderFailures(
        { ...claim, parts: [{ ...part, problems: [...problems, ...more] }] },
        plain,
        (c) => c,
      ).slice(2);
    expect(lines([])).toEqual(['      steps 1, 2 / have x / 1 cannot be executed: no size']);
    expect(lines(['statement: no size'])).toEqual(['      statement: no size']);
  });

  it('says that nothing shows what a verdict is worth', async () => {
    const claim = await result('square-of-sum');
    expect(renderClaim({ ...claim, controls: [] }, plain, (c) => c)).toContain(
      'controls  none: no false variant shows that a mistake would be noticed',
    );
  });

  it('has no colours and no cursor movements in a pipe', async () => {
    expect(await rendered('square-below-itself')).not.toContain('\u001b');
  });

  it('fits a narrow terminal', async () => {
    const narrow = styleOf({ isTTY: true, columns: 60 }, { NO_COLOR: '1' });
    const text = renderClaim(await result('given-a-theorem'), narrow, (claim) => claim);
    expect(Math.max(...text.split('\n').map(columns))).toBeLessThanOrEqual(60);
  });
});

describe('the summary', () => {
  it('counts verdicts apart and says how the run ended', async () => {
    const results = [await result('square-of-sum'), await result('square-below-itself')];
    const report = makeReport({ results, ended: 'interrupted' }, settings, ['a', 'b', 'c']);
    expect(renderSummary(report, plain)).toBe(
      '2 claims: 1 verified · 1 refuted · 0 inconclusive · 0 in error\nInterrupted; 1 claim not done.',
    );
  });
});

describe('style', () => {
  it('obeys NO_COLOR, and colours terminals only', () => {
    expect(styleOf({ isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' }).chalk.level).toBe(0);
    expect(styleOf({ isTTY: false }, {}).chalk.level).toBe(0);
    expect(styleOf({ isTTY: true, columns: 300 }, {}).width).toBe(120);
  });

  it('groups digits', () => {
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
  });
});

describe('wrap', () => {
  it('hangs what follows the first line, and keeps a long word whole', () => {
    expect(wrap('  one two three', 9, '    ')).toBe('  one two\n    three');
    expect(wrap('a verylongword b', 6, ' ')).toBe('a\n verylongword\n b');
    expect(wrap('x\n  y z', 40, '  ')).toBe('x\n    y z');
  });
});

describe('shellCommand', () => {
  it('is read back by a shell, whatever is in it', () => {
    const words = ["it's", '{"x":[1,"1/2"]}', 'a b', '$HOME', '`id`', '!!', '', '-x', 'ü\\n', 'plain-word'];
    const script = shellCommand(
      process.execPath,
      '-p',
      'JSON.stringify(process.argv.slice(1))',
      '--',
      ...words,
    );
    expect(JSON.parse(execFileSync('sh', ['-c', script], { encoding: 'utf8' }))).toEqual(words);
  });
});
