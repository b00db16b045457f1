/** An array at labels of a random point is bounded where the labels are elements of a finite set, and only there. */
import { describe } from 'vitest';
import { algebra, array, choice, fn, law, nonemptySet } from '../../src/index.ts';
import { refuse } from './table.ts';

const moments = /needs more moments than are declared/;
const given = { O: law(), I: nonemptySet(), g: choice('O', 'I'), m: array('I') };
const split = (body: string) => ({
  states: `E(w in O, (${body})^2) == E(v in O, (${body.replace(/\bw\b/g, 'v')})^2)`,
  proof: [['==', 'rhs', algebra()] as const],
  says: moments,
});
const twin = { given, states: 'E(w in O, m[g[w]]^2) == E(v in O, m[g[v]]^2)' };

describe('arrays at labels of a random point', () => {
  refuse({
    'at the random point itself': {
      ...split('X[w]'),
      given: { ...given, X: array('O') },
      because: 'X may be Cauchy',
      twin,
    },
    'at another random point': {
      ...split('X[h[w]]'),
      given: { ...given, X: array('O', { is: 'integrable' }), h: choice('O', 'O') },
      because:
        'h may send everything to where X is large: of infinitely many points, moments promise nothing',
      twin,
    },
    'at the point and a label': {
      ...split('X[w, g[w]]'),
      given: { ...given, X: array('O', 'I') },
      because: 'X may be Cauchy for each label',
      twin,
    },
    'at labels in another law': {
      ...split('X[h[w]]'),
      given: { ...given, P: law(), X: array('P', { is: 'square-integrable' }), h: choice('O', 'P') },
      because: 'a law may have infinitely many points',
      twin,
    },
    'a function of a random number': {
      ...split('f(X[w])'),
      given: { ...given, f: fn('R', 'R'), X: array('O', { is: 'bounded' }) },
      because: 'f may have a pole within the bounds of X',
      twin,
    },
    'a row of a random matrix at a label': {
      ...split('f(array(i in I, X[w, i]))'),
      given: { ...given, f: fn('R[I]', 'R'), X: array('O', 'I', { is: 'bounded' }) },
      because: 'f takes arrays of reals, of which there are infinitely many',
      twin,
    },
    'beside a factor without moments': {
      ...split('m[g[w]]*X[w]'),
      given: { ...given, X: array('O') },
      because: 'one factor is bounded, the other may be Cauchy',
      twin,
    },
  });
});
