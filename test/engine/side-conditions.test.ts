import { describe, expect, it } from 'vitest';
import { collaborators } from '../../src/engine/collaborators.ts';
import { runPart } from '../../src/engine/run-part.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { algebra, type Claim, proof, real } from '../../src/index.ts';

const claim: Claim = proof({
  id: 'logarithm-of-a-share',
  title: 'Test',
  sources: [],
  references: [],
  given: { x: real('positive'), y: real('positive') },
  where: { 'half(z in R)': 'z/2' },
  parts: {
    main: {
      given: { c: real() },
      hypotheses: { 'c is one': 'c == 1' },
      states: 'log(x/y)/2 == half(log(x) - log(y))',
      derivation: [
        ['==', '(log(x) - log(y))/2', algebra()],
        ['==', 'rhs', { by: 'unfold', symbols: ['half'] }],
      ],
    },
  },
  instances: { sizes: {}, construct: { c: '1' } },
  controls: {},
});

const node = {
  key: `${claim.id}/main`,
  claim,
  name: 'main',
  part: claim.parts.main as Claim['parts'][string],
  uses: [],
  problems: [],
};
const lookup = (): never => {
  throw new Error('no lemmas here');
};

describe('the record of a part', () => {
  it('has what its lines rest on, and what its symbols are, printed twice', async () => {
    const settings = settingsOf({ instances: 32 });
    const { draft, claim: wide } = await runPart(node, {
      settings,
      collaborators,
      lookup,
      signal: undefined,
    });
    const [first, second] = draft.lines;
    expect(draft.problems).toEqual([]);
    // Of numbers alone, such as the 2, nothing is said.
    expect(first?.sideConditions.map((c) => c.text)).toEqual(['y != 0', '0 < x/y', '0 < x', '0 < y']);
    expect(first?.sideConditions[1]?.latex).toBe('0 < \\frac{x}{y}');
    expect(second?.reasons).toEqual([{ by: 'unfold', name: 'half', text: 'unfold half' }]);
    expect(first?.executed).toMatchObject({ instances: 8, violated: 0, undecided: 0 });
    expect(draft.given.map((g) => g.name)).toEqual(['c']);
    expect(draft.hypotheses).toEqual([{ name: 'c is one', text: 'c == 1', latex: 'c = 1' }]);
    expect(wide?.given.map((g) => [g.name, g.is])).toEqual([
      ['x', '> 0'],
      ['y', '> 0'],
    ]);
    expect(wide?.definitions[0]?.equations[0]).toEqual({
      left: { text: 'half(z)', latex: '\\mathrm{half}\\left(z\\right)' },
      right: { text: 'z/2', latex: '\\frac{z}{2}' },
    });
  });
});
