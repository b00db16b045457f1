/** Sets of functions: what their maps do, and what their sums are. */
import { describe } from 'vitest';
import {
  algebra,
  array,
  element,
  family,
  functions,
  hypothesis,
  indexSet,
  induction,
  law,
  natural,
  nonemptySet,
  powers,
  sign,
} from '../../src/index.ts';
import { refuse } from './table.ts';

const noPlace = /no place was found/;
const different = /different normal forms/;

describe('powers of a set', () => {
  const given = {
    T: nonemptySet(),
    cube: powers('T', { coordinate: 'bit', extend: 'snoc' }),
    m: natural(),
    c: element('cube[m]'),
    d: element('T'),
    F: array('n in nat', 's in cube[n]'),
    g: array('nat', 'T'),
    h: array('T'),
  };
  const extended = (F: string) => hypothesis('cube-extend', { at: { n: 'm', F } });
  refuse(
    {
      'the last coordinate in the first place': {
        states: 'h[bit[m+1, snoc[m,c,d], 0]] == h[d]',
        proof: [['==', 'rhs', hypothesis('cube-last')]],
        because: 'for m > 0 the first coordinate is that of c',
        says: noPlace,
        twin: { states: 'h[bit[m+1, snoc[m,c,d], m]] == h[d]' },
      },
      'a coordinate one place further': {
        states: 'forall(i in range(m), h[bit[m+1, snoc[m,c,d], i+1]] == h[bit[m,c,i]])',
        proof: [['==', 'rhs', hypothesis('cube-before')]],
        because: 'T = {0, 1}, m = 1, c = (0), d = 1: the coordinate 1 is d',
        says: noPlace,
        twin: { states: 'forall(i in range(m), h[bit[m+1, snoc[m,c,d], i]] == h[bit[m,c,i]])' },
      },
      'a coordinate that is not there': {
        states: 'h[bit[m+1, snoc[m,c,d], m]] == h[bit[m,c,m]]',
        proof: [['==', 'rhs', hypothesis('cube-before')]],
        because: 'c has the coordinates 0, …, m-1 only; the new one is d',
        says: noPlace,
        twin: {
          states: 'h[bit[m+1, snoc[m,c,d], m]] == h[d]',
          proof: [['==', 'rhs', hypothesis('cube-last')]],
        },
      },
      'any coordinate of an extension': {
        states: 'forall(i in nat, h[bit[m+1, snoc[m,c,d], i]] == h[bit[m,c,i]])',
        proof: [['==', 'rhs', hypothesis('cube-before')]],
        because: 'i = m',
        says: noPlace,
        twin: { states: 'forall(i in nat, i+1 <= m, h[bit[m+1, snoc[m,c,d], i]] == h[bit[m,c,i]])' },
      },
      'the extension by something else': {
        given: { e: element('T') },
        states: 'h[bit[m+1, snoc[m,c,d], m]] == h[e]',
        proof: [['==', 'rhs', hypothesis('cube-last')]],
        because: 'd and e may differ',
        says: noPlace,
        twin: { states: 'h[bit[m+1, snoc[m,c,e], m]] == h[e]' },
      },
      'a coordinate of an extension of the extension': {
        states: 'forall(t in T, h[bit[m+2, snoc[m+1,snoc[m,c,d],t], m+1]] == h[d])',
        proof: [['==', 'rhs', hypothesis('cube-last')]],
        because: 'it is t',
        says: noPlace,
        twin: {
          states: 'forall(t in T, h[bit[m+2, snoc[m+1,snoc[m,c,d],t], m]] == h[d])',
          proof: [
            ['==', 'h[bit[m+1, snoc[m,c,d], m]]', hypothesis('cube-before')],
            ['==', 'rhs', hypothesis('cube-last')],
          ],
        },
      },
      'the sum over the functions of another length': {
        states: 'sum(u in cube[m+1], F[m+1,u]) == sum(s in cube[m], F[m,s])',
        proof: [['==', 'rhs', extended('array(u in cube[m+1], F[m+1,u])')]],
        because: 'F = 1, |T| = 2',
        says: noPlace,
        twin: {
          states: 'sum(u in cube[m+1], F[m+1,u]) == sum(s in cube[m], sum(t in T, F[m+1,snoc[m,s,t]]))',
        },
      },
      'a sum that does not see the last coordinate, counted once': {
        states: 'sum(u in cube[m+1], h[bit[m+1,u,0]]) == sum(s in cube[m], h[bit[m+1,snoc[m,s,d],0]])',
        proof: [
          [
            '==',
            'sum(s in cube[m], sum(t in T, h[bit[m+1,snoc[m,s,t],0]]))',
            extended('array(u in cube[m+1], h[bit[m+1,u,0]])'),
          ],
          ['==', 'rhs', hypothesis('cube-before')],
        ],
        because: 'every s is met |T| times',
        says: noPlace,
        twin: {
          states:
            'forall(1 <= m, sum(u in cube[m+1], h[bit[m+1,u,0]]) == card(T)*sum(s in cube[m], h[bit[m,s,0]]))',
          proof: [
            [
              '==',
              'sum(s in cube[m], sum(t in T, h[bit[m+1,snoc[m,s,t],0]]))',
              extended('array(u in cube[m+1], h[bit[m+1,u,0]])'),
            ],
            ['==', 'sum(s in cube[m], sum(t in T, h[bit[m,s,0]]))', hypothesis('cube-before')],
            ['==', 'rhs', algebra()],
          ],
        },
      },
      'as many functions as elements times arguments': {
        states: 'card(cube[m+1]) == card(cube[m]) + card(T)',
        proof: [
          ['==', 'sum(u in cube[m+1], 1)', algebra()],
          ['==', 'sum(s in cube[m], sum(t in T, 1))', extended('array(u in cube[m+1], 1)')],
          ['==', 'rhs', algebra()],
        ],
        because: '|T| = 3, m = 1: 9 is not 6',
        says: different,
        twin: { states: 'card(cube[m+1]) == card(cube[m])*card(T)' },
      },
      'no function on nothing': {
        states: 'card(cube[0]) == 0',
        proof: [['==', 'rhs', hypothesis('cube-empty')]],
        because: 'there is one',
        says: noPlace,
        twin: { states: 'card(cube[0]) == 1' },
      },
      'one function on something': {
        states: 'card(cube[m]) == 1',
        proof: [['==', 'rhs', hypothesis('cube-empty')]],
        because: 'm = 1, |T| = 2',
        says: noPlace,
        twin: { states: 'card(cube[0]) == 1' },
      },
      'the value of a sum over more than one function': {
        states: 'sum(u in cube[m], F[m,u]) == F[m,c]',
        proof: [['==', 'rhs', hypothesis('cube-single')]],
        because: 'm = 1, |T| = 2, F = 1',
        says: noPlace,
        twin: {
          states: 'forall(s in cube[0], sum(u in cube[0], F[0,u]) == F[0,s])',
          proof: [
            ['==', 'rhs', hypothesis('cube-single', { at: { F: 'array(u in cube[0], F[0,u])', s: 's' } })],
          ],
        },
      },
      'a product over one coordinate too many': {
        states:
          'forall(n in nat, sum(s in cube[n], prod(i in range(n), g[i,bit[n,s,i]])) == prod(i in range(n+1), sum(t in T, g[i,t])))',
        proof: [
          induction('n', {
            base: [['==', 'rhs', hypothesis('cube-empty')]],
            step: [['==', 'rhs', algebra()]],
          }),
        ],
        because: 'n = 0: 1 is not the sum of g[0,·]',
        says: noPlace,
        twin: {
          states:
            'forall(n in nat, sum(s in cube[n], prod(i in range(n), g[i,bit[n,s,i]])) == prod(i in range(n), sum(t in T, g[i,t])))',
          proof: [
            induction('n', {
              base: [
                ['==', 'card(cube[0])', algebra()],
                ['==', 'rhs', hypothesis('cube-empty')],
              ],
              step: [
                [
                  '==',
                  'sum(s in cube[n], sum(t in T, prod(i in range(n+1), g[i,bit[n+1,snoc[n,s,t],i]])))',
                  hypothesis('cube-extend', {
                    at: { n: 'n', F: 'array(s in cube[n+1], prod(i in range(n+1), g[i,bit[n+1,s,i]]))' },
                  }),
                ],
                [
                  '==',
                  'sum(s in cube[n], sum(t in T, g[n,bit[n+1,snoc[n,s,t],n]]*prod(i in range(n), g[i,bit[n+1,snoc[n,s,t],i]])))',
                  algebra(),
                ],
                [
                  '==',
                  'sum(s in cube[n], sum(t in T, g[n,t]*prod(i in range(n), g[i,bit[n,s,i]])))',
                  hypothesis('cube-last'),
                  hypothesis('cube-before'),
                ],
                [
                  '==',
                  'sum(t in T, g[n,t])*sum(s in cube[n], prod(i in range(n), g[i,bit[n,s,i]]))',
                  algebra(),
                ],
                [
                  '==',
                  'sum(t in T, g[n,t])*prod(i in range(n), sum(t in T, g[i,t]))',
                  hypothesis('induction'),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        },
      },
      'a function on more as one on less': {
        states: 'forall(u in cube[m+1], F[m,u] == F[m,u])',
        proof: [['==', 'rhs', algebra()]],
        because: 'u is not in cube[m]',
        says: /expected an index of cube/,
        twin: { states: 'forall(u in cube[m+1], F[m+1,u] == F[m+1,u])' },
      },
      'of a set that may be empty': {
        given: { K: indexSet(), other: powers('K', { coordinate: 'at', extend: 'more' }) },
        states: '1 <= card(K)',
        proof: [['<=', 'rhs', algebra()]],
        because: 'there would be coordinates beyond the last, in an empty set',
        says: /not empty/,
        twin: {
          given: { K: nonemptySet() },
          states: '0 < card(other[m])',
          proof: [['<', 'rhs', sign()]],
        },
      },
      'of a law': {
        given: { O: law(), other: powers('O', { coordinate: 'at', extend: 'more' }) },
        states: 'card(cube[0]) == 1',
        proof: [['==', 'rhs', hypothesis('cube-empty')]],
        because: 'a law has no points to count',
        says: /law/,
        twin: { given: { O: nonemptySet() } },
      },
      'of a family': {
        given: { I: family(), other: powers('I', { coordinate: 'at', extend: 'more' }) },
        states: 'card(cube[0]) == 1',
        proof: [['==', 'rhs', hypothesis('cube-empty')]],
        because: 'it is not one set',
        says: /family/,
        twin: { given: { I: nonemptySet() } },
      },
      'of a set that is not declared': {
        given: { other: powers('U', { coordinate: 'at', extend: 'more' }) },
        states: 'card(cube[0]) == 1',
        proof: [['==', 'rhs', hypothesis('cube-empty')]],
        because: 'there is no U',
        says: /declared index sets/,
        twin: { given: { U: nonemptySet() } },
      },
      'with a name that is taken': {
        given: { other: powers('T', { coordinate: 'bit', extend: 'more' }) },
        states: 'card(cube[0]) == 1',
        proof: [['==', 'rhs', hypothesis('cube-empty')]],
        because: 'bit is a coordinate of cube',
        says: /already has a meaning/,
        twin: { given: { other: powers('T', { coordinate: 'at', extend: 'more' }) } },
      },
      'a hypothesis under the name of a promise': {
        hypotheses: { 'cube-empty': 'card(cube[0]) == 0' },
        states: '1 == 0',
        proof: [['==', 'rhs', hypothesis('cube-empty')]],
        because: 'it would be read as what holds by construction',
        says: /by a declaration/,
        twin: { hypotheses: {}, states: 'card(cube[0]) == 1' },
      },
    },
    { given },
  );
});

describe('functions between index sets', () => {
  const given = {
    N: indexSet(),
    T: indexSet(),
    X: functions('N', 'T', { value: 'value', replace: 'put' }),
    a: element('X'),
    i: element('N'),
    j: element('N'),
    d: element('T'),
    F: array('X'),
    g: array('N', 'T'),
    h: array('T'),
  };
  refuse(
    {
      'an element of a set that may be empty': {
        states: '0 < card(T)',
        proof: [['<', 'rhs', sign()]],
        because: 'T = ∅',
        says: /no place/,
        twin: { given: { T: nonemptySet() }, states: '0 < card(X)', proof: [['<', 'rhs', sign()]] },
      },
    },
    { given: { N: given.N, T: given.T, X: given.X } },
  );
  refuse(
    {
      'the value at another place': {
        states: 'h[value[put[a,i,d], j]] == h[d]',
        proof: [['==', 'rhs', hypothesis('X-replaced')]],
        because: 'j may differ from i',
        says: noPlace,
        twin: { states: 'h[value[put[a,i,d], i]] == h[d]' },
      },
      'a value kept at the place itself': {
        states: 'h[value[put[a,i,d], i]] == h[value[a,i]]',
        proof: [['==', 'rhs', hypothesis('X-kept')]],
        because: 'it is d now',
        says: noPlace,
        twin: { states: 'forall(i != j, h[value[put[a,i,d], j]] == h[value[a,j]])' },
      },
      'a value kept where the places may be equal': {
        states: 'h[value[put[a,i,d], j]] == h[value[a,j]]',
        proof: [['==', 'rhs', hypothesis('X-kept')]],
        because: 'i = j',
        says: noPlace,
        twin: { states: 'forall(i != j, h[value[put[a,i,d], j]] == h[value[a,j]])' },
      },
      'a product with factors that see the whole function': {
        given: { k: array('N', 'X') },
        states: 'sum(s in X, prod(n in N, k[n,s])) == prod(n in N, sum(s in X, k[n,s]))',
        proof: [['==', 'rhs', hypothesis('X-product')]],
        because: 'k = 1, |X| = 4, |N| = 2: 4 is not 16',
        says: noPlace,
        twin: {
          states: 'sum(s in X, prod(n in N, g[n,value[s,n]])) == prod(n in N, sum(t in T, g[n,t]))',
          proof: [['==', 'rhs', hypothesis('X-product', { at: { g: 'g' } })]],
        },
      },
      'a product of values all at one place': {
        states: 'sum(s in X, prod(n in N, g[n,value[s,i]])) == prod(n in N, sum(t in T, g[n,t]))',
        proof: [['==', 'rhs', hypothesis('X-product', { at: { g: 'g' } })]],
        because: 'the factors are not independent',
        says: noPlace,
        twin: { states: 'sum(s in X, prod(n in N, g[n,value[s,n]])) == prod(n in N, sum(t in T, g[n,t]))' },
      },
      'base and exponent exchanged': {
        states: 'card(X) == card(N)^card(T)',
        proof: [
          ['==', 'sum(s in X, prod(n in N, 1))', algebra()],
          [
            '==',
            'prod(n in N, sum(t in T, 1))',
            hypothesis('X-product', { at: { g: 'array(n in N, t in T, 1)' } }),
          ],
          ['==', 'rhs', algebra()],
        ],
        because: '|N| = 1, |T| = 2',
        says: different,
        twin: { states: 'card(X) == card(T)^card(N)' },
      },
      'a value drawn anew, counted once': {
        states: 'sum(s in X, sum(t in T, F[put[s,i,t]])) == sum(s in X, F[s])',
        proof: [['==', 'rhs', hypothesis('X-resample')]],
        because: 'every function is met |T| times',
        says: noPlace,
        twin: {
          states: 'sum(s in X, sum(t in T, F[put[s,i,t]])) == card(T)*sum(s in X, F[s])',
          proof: [['==', 'rhs', hypothesis('X-resample', { at: { i: 'i', F: 'F' } })]],
        },
      },
      'one value put everywhere': {
        states: 'card(T)*sum(s in X, F[put[s,i,d]]) == card(T)*sum(s in X, F[s])',
        proof: [['==', 'rhs', hypothesis('X-resample', { at: { i: 'i', F: 'F' } })]],
        because: 'F[s] = 1 where s(i) = d, and 0 elsewhere',
        says: noPlace,
        twin: {
          states: 'sum(s in X, sum(t in T, F[put[s,i,t]])) == card(T)*sum(s in X, F[s])',
        },
      },
      'functions that agree at one place': {
        given: { b: element('X') },
        hypotheses: { agree: 'value[a,i] == value[b,i]' },
        states: 'a == b',
        proof: [['==', 'rhs', hypothesis('X-determined', { at: { s: 'a', u: 'b' } })]],
        because: 'they may differ at another',
        says: noPlace,
        twin: { hypotheses: { agree: 'forall(n in N, value[a,n] == value[b,n])' } },
      },
      'into a family': {
        given: { I: family(), other: functions('N', 'I', { value: 'at', replace: 'set' }) },
        states: 'card(X) == card(X)',
        proof: [['==', 'rhs', algebra()]],
        because: 'it is not one set',
        says: /family/,
        twin: { given: { I: indexSet() } },
      },
      'from a product set': {
        given: { other: functions('X', 'T', { value: 'at', replace: 'set' }) },
        states: 'card(X) == card(X)',
        proof: [['==', 'rhs', algebra()]],
        because: 'products are of sets that are declared plainly',
        says: /declared index sets/,
        twin: { given: { other: functions('T', 'N', { value: 'at', replace: 'set' }) } },
      },
    },
    { given },
  );
});
