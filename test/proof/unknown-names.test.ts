/** A name or a text that is not there: it is said what is. */
import { expect, it } from 'vitest';
import { makeQuestions } from '../../src/engine/make-questions.ts';
import { array, type Control, indexSet, proof, real } from '../../src/index.ts';
import { readControl, readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';

const reading = (variant: Partial<Control>) => () =>
  readControl(
    proof({
      id: 'roots',
      title: 'Roots',
      sources: [],
      references: [],
      given: { x: real(), y: real() },
      hypotheses: { 'a root': 'x^2 == y', 'no less than zero': '0 <= x' },
      parts: { main: { states: 'x == sqrt(y)' } },
      controls: { variant: { part: 'main', counterexample: {}, because: 'so', ...variant } },
    }),
    'variant',
  );

it('a hypothesis that a control is to do without', () => {
  expect(reading({ without: ['root'] })).toThrow(
    /the part has no hypothesis of this name; it has a root, no less than zero/,
  );
});

it('a text of the statement that is to be replaced', () => {
  expect(reading({ replace: ['sqrt y', 'y'] })).toThrow(
    /this text occurs 0 times in the statement, and must occur once: x == sqrt\(y\)/,
  );
});

it('a statement that a control takes over from its part: the place is where it is written', () => {
  const given = { I: indexSet(), y: array('I') };
  expect(reading({ given, without: ['a root'] })).toThrow(/^roots: parts\.main\.states/);
});

it('a name for a raw symbol that is taken: the place is where it is declared', async () => {
  const { scope, ...theory } = readTheory('taken', { x: real() }, {}, {});
  const place = { module: 'taken', field: 'states' };
  const goal = {
    theory: { scope, ...theory },
    statement: parseProposition('x == x', scope, place),
    locals: [],
    conditions: [],
    instances: [{ raw: { x: real() } }],
    place,
  };
  await expect(makeQuestions(goal, 'cpu')).rejects.toThrow(/instances\.raw\.x: x already has a meaning here/);
});
