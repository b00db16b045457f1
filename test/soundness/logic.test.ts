import { describe } from 'vitest';
import {
  algebra,
  archimedean,
  array,
  both,
  by,
  cases,
  contradiction,
  element,
  family,
  fn,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  natural,
  nonemptySet,
  obtain,
  real,
  sign,
  unfold,
  witness,
} from '../../src/index.ts';
import { refuse } from './table.ts';

const noPlace = /no place was found/;
const differs = /different normal forms/;

describe('quantifiers, existence, cases, contradiction', () => {
  refuse(
    {
      'for all and there is, swapped': {
        hypotheses: { h: 'forall(s in R, exists(t in R, s < t))' },
        states: 'exists(t in R, forall(s in R, s < t))',
        proof: [by(hypothesis('h'))],
        because: 'there is no largest number',
        says: /the goal is/,
        twin: {
          states: 'forall(s in R, exists(t in R, s < t))',
          proof: [witness({ t: 's + 1' }), ['<', 'rhs', sign()]],
        },
      },
      'a witness that does not do': {
        states: 'exists(t in R, t^2 == 2*t - 2)',
        proof: [witness({ t: '1' }), ['==', 'rhs', algebra()]],
        because: 't² − 2t + 2 > 0',
        says: /differ by -1/,
        twin: { states: 'exists(t in R, t^2 == 2*t - 1)' },
      },
      'a witness outside of its sort: positive': {
        states: 'exists(t in positive, t <= 0)',
        proof: [witness({ t: '-1' }), ['<=', 'rhs', algebra()]],
        because: '−1 is not positive',
        says: /not proved to be as promised/,
        twin: {
          states: 'exists(t in positive, t <= 1)',
          proof: [witness({ t: '1/2' }), ['<=', 'rhs', algebra()]],
        },
      },
      'a witness outside of its sort: natural': {
        states: 'exists(k in nat, k < 0)',
        proof: [witness({ k: '-1' }), ['<', 'rhs', algebra()]],
        because: '−1 is no natural number',
        says: /a natural number/,
        twin: { states: 'exists(k in nat, k < 1)', proof: [witness({ k: '0' }), ['<', 'rhs', algebra()]] },
      },
      'a witness outside of its sort: half a number': {
        states: 'exists(k in nat, 2*k == 1)',
        proof: [witness({ k: '1/2' }), ['==', 'rhs', algebra()]],
        because: '1/2 is no natural number',
        says: /expected a natural number/,
        twin: {
          states: 'exists(k in nat, 2*k == 4)',
          proof: [witness({ k: '2' }), ['==', 'rhs', algebra()]],
        },
      },
      'a witness outside of its sort: a power': {
        states: 'exists(k in nat, 2*k == 1)',
        proof: [witness({ k: '2^(-1)' }), ['==', 'rhs', algebra()]],
        because: '1/2 is no natural number',
        says: /expected a natural number/,
        twin: {
          states: 'exists(k in nat, 2*k == 4)',
          proof: [witness({ k: '2^1' }), ['==', 'rhs', algebra()]],
        },
      },
      'a witness outside of its sort: a difference of naturals': {
        states: 'exists(k in nat, k + 1 == n)',
        proof: [witness({ k: 'n - 1' }), ['==', 'rhs', algebra()]],
        because: 'n = 0',
        says: /a natural number/,
        twin: { hypotheses: { h: '1 <= n' } },
      },
      'a witness with values outside of their sort': {
        given: { I: nonemptySet(), i: element('I') },
        states: 'exists(m in map(I, nat), m(i) < 0)',
        proof: [witness({ m: 'map(j in I, -1)' }), ['<', 'rhs', algebra()]],
        because: '−1 is no natural number',
        says: /the value for m is not of its type/,
        twin: {
          states: 'exists(m in map(I, nat), m(i) < 1)',
          proof: [witness({ m: 'map(j in I, 0)' }), ['<', 'rhs', algebra()]],
        },
      },
      'a witness over the wrong set': {
        given: { I: indexSet(), J: indexSet(), j: element('J'), u: array('I') },
        states: 'exists(i in I, u[i] == u[i])',
        proof: [witness({ i: 'j' }), ['==', 'rhs', algebra()]],
        because: 'j is not in I',
        says: /expected an index of I, found one of J/,
      },
      'a witness that uses what is quantified inside': {
        states: 'exists(t in R, forall(s in R, t == s))',
        proof: [witness({ t: 's' }), ['==', 'rhs', algebra()]],
        because: 't must not depend on s',
        says: /unknown symbol "s"/,
        twin: { states: 'forall(s in R, exists(t in R, t == s))' },
      },
      'a witness for a statement about all': {
        states: 'forall(t in R, t == 0)',
        proof: [witness({ t: '0' }), ['==', 'rhs', algebra()]],
        because: 't = 1',
        says: /there is nothing to give a witness for/,
        twin: { states: 'exists(t in R, t == 0)' },
      },
      'one part of two': {
        states: '(0 <= x^2) and (x^2 <= 0)',
        proof: [both([['<=', 'rhs', sign()]])],
        because: 'x = 1',
        says: /1 proofs for/,
        twin: {
          states: '(0 <= x^2) and (0 <= x^4)',
          proof: [both([['<=', 'rhs', sign()]], [['<=', 'rhs', sign()]])],
        },
      },
      'the parts exchanged': {
        hypotheses: { h: 'x <= y' },
        states: '(x <= y) and (y <= x)',
        proof: [both([['<=', 'rhs', hypothesis('h')]], [['<=', 'rhs', hypothesis('h')]])],
        because: 'x < y is possible',
        says: noPlace,
        twin: { hypotheses: { h: 'x == y' } },
      },
      'an implication turned round': {
        hypotheses: { h: 'forall(s in R, 0 <= s, s <= f(s))' },
        states: 'x <= f(x)',
        proof: [['<=', 'rhs', hypothesis('h')]],
        because: 'x may be negative',
        says: noPlace,
        twin: { states: 'forall(s in R, 0 <= s, s <= f(s))', proof: [['<=', 'rhs', hypothesis('h')]] },
      },
      'the converse of a hypothesis': {
        hypotheses: { h: 'forall(s in R, 0 <= s, 0 <= f(s))' },
        states: 'forall(s in R, 0 <= f(s), 0 <= s)',
        proof: [['<=', 'rhs', hypothesis('assumed')]],
        because: 'f = 1',
        says: noPlace,
      },
      'a weaker condition than the hypothesis has': {
        hypotheses: { h: 'forall(s in R, 0 < s, f(s) == 0)' },
        states: 'forall(s in R, 0 <= s, f(s) == 0)',
        proof: [['==', 'rhs', hypothesis('h')]],
        because: 'f(0) = 1',
        says: noPlace,
        twin: { states: 'forall(s in R, 1 <= s, f(s) == 0)' },
      },
      'a condition that is only one of two': {
        hypotheses: { h: 'forall(s in R, 0 < s, s < 1, f(s) == 0)' },
        states: 'f(2) == 0',
        proof: [['==', 'rhs', hypothesis('h')]],
        because: '2 is not below 1',
        says: noPlace,
        twin: { states: 'f(1/2) == 0' },
      },
      'a value outside of what a quantifier ranges over': {
        hypotheses: { h: 'forall(s in positive, f(s) == 0)' },
        states: 'f(-1) == 0',
        proof: [['==', 'rhs', hypothesis('h', { at: { s: '-1' } })]],
        because: '−1 is not positive',
        says: noPlace,
        twin: { states: 'f(1) == 0', proof: [['==', 'rhs', hypothesis('h', { at: { s: '1' } })]] },
      },
      'a statement about naturals taken at −1': {
        hypotheses: { h: 'forall(k in nat, 0 <= x + k)' },
        states: '0 <= x - 1',
        proof: [by(hypothesis('h', { at: { k: '-1' } }))],
        because: 'x = 0',
        says: /the value for k is not of its type/,
        twin: { states: '0 <= x + 1', proof: [by(hypothesis('h', { at: { k: '1' } }))] },
      },
      'a statement about naturals at −1, on a line': {
        hypotheses: { h: 'forall(k in nat, 0 <= x + k)' },
        states: '0 <= x - 1',
        proof: [['<=', 'rhs', hypothesis('h', { at: { k: '-1' } })]],
        because: 'x = 0',
        says: /the value for k is not of its type/,
        twin: { states: '0 <= x + 1', proof: [['<=', 'rhs', hypothesis('h', { at: { k: '1' } })]] },
      },
      'a statement about naturals at −1, found by itself': {
        hypotheses: { h: 'forall(k in nat, 0 <= x + k)' },
        states: '0 <= x - 1',
        proof: [['<=', 'rhs', hypothesis('h')]],
        because: 'x = 0',
        says: noPlace,
      },
      'a statement about naturals at a real number': {
        hypotheses: { h: 'forall(k in nat, 0 <= x + k)' },
        states: '0 <= x + y',
        proof: [['<=', 'rhs', hypothesis('h')]],
        because: 'y = −1/2',
        says: noPlace,
        twin: { states: '0 <= x + n' },
      },
      'a sign for naturals at a real number': {
        hypotheses: { h: 'forall(k in nat, 0 <= x + k)' },
        states: '0 <= x + y',
        proof: [['<=', 'rhs', sign()]],
        because: 'y = −1/2',
        says: noPlace,
        twin: { states: '0 <= x + n' },
      },
      'a sign for successors at zero': {
        given: { s: array('nat') },
        hypotheses: { h: 'forall(k in nat, 0 <= s[k+1])' },
        states: '0 <= s[0]',
        proof: [['<=', 'rhs', sign()]],
        because: 's[0] is no successor',
        says: noPlace,
        twin: { states: '0 <= s[2]' },
      },
      'a sign for large naturals at a small one': {
        given: { s: array('nat') },
        hypotheses: { h: 'forall(k in nat, 5 <= k, 0 <= s[k])' },
        states: '0 <= s[4]',
        proof: [['<=', 'rhs', sign()]],
        because: '4 is less than 5',
        says: noPlace,
        twin: { states: '0 <= s[6]' },
      },
      'a sign under a condition that may fail': {
        hypotheses: { h: 'forall(0 <= y, 0 <= x)' },
        states: '0 <= x',
        proof: [['<=', 'rhs', sign()]],
        because: 'y = −1, x = −1',
        says: noPlace,
        twin: { hypotheses: { h: 'forall(0 <= y^2, 0 <= x)' } },
      },
      'a sign for squares of naturals at their roots': {
        given: { s: array('nat') },
        hypotheses: { h: 'forall(k in nat, 0 <= s[k^2])' },
        states: '0 <= s[2]',
        proof: [['<=', 'rhs', sign()]],
        because: '2 is no square',
        says: noPlace,
      },
      'values that are natural only by name': {
        given: { I: nonemptySet(), i: element('I') },
        states: '0 <= -1',
        proof: [
          have('h', 'forall(m in map(I, nat), 0 <= m(i))', [['<=', 'rhs', sign()]]),
          ['<=', 'rhs', hypothesis('h', { at: { m: 'map(j in I, -1)' } })],
        ],
        because: 'the values must be natural numbers',
        says: /not of its type/,
        twin: {
          states: '0 <= 1',
          proof: [
            have('h', 'forall(m in map(I, nat), 0 <= m(i))', [['<=', 'rhs', sign()]]),
            ['<=', 'rhs', hypothesis('h', { at: { m: 'map(j in I, 1)' } })],
          ],
        },
      },
      'an argument whose values are natural only by name': {
        given: { I: nonemptySet(), G: fn('map(I, nat)', 'R') },
        hypotheses: { h: 'forall(m in map(I, nat), G(m) == 0)' },
        states: 'G(map(j in I, -1)) == 0',
        proof: [['==', 'rhs', hypothesis('h')]],
        because: 'G is not defined there',
        says: /must be a natural number/,
        twin: {
          states: 'G(map(j in I, 1)) == 0',
          proof: [['==', 'rhs', hypothesis('h', { at: { m: 'map(j in I, 1)' } })]],
        },
      },
      'a hypothesis word for word, but with another bound': {
        hypotheses: { h: 'forall(s in positive, 0 <= f(s))' },
        states: 'forall(s in nonnegative, 0 <= f(s))',
        proof: [by(hypothesis('h'))],
        because: 'f(0) = −1',
        says: /nothing|by ends|the goal is|no place/,
      },
      'a constant obtained in one part and used in the other': {
        hypotheses: { h: 'exists(t in R, x < t)' },
        states: '(exists(t in R, x < t)) and (exists(t in R, x < t))',
        proof: [
          both(
            [obtain('c', 'cc', hypothesis('h')), witness({ t: 'c' }), ['<', 'rhs', hypothesis('cc')]],
            [witness({ t: 'c' }), ['<', 'rhs', hypothesis('cc')]],
          ),
        ],
        because: 'c exists in the first proof only',
        says: /unknown symbol "c"/,
        twin: {
          proof: [
            obtain('c', 'cc', hypothesis('h')),
            both(
              [witness({ t: 'c' }), ['<', 'rhs', hypothesis('cc')]],
              [witness({ t: 'c' }), ['<', 'rhs', hypothesis('cc')]],
            ),
          ],
        },
      },
      'a constant obtained inside a have and used outside': {
        hypotheses: { h: 'exists(t in R, x < t)' },
        states: 'exists(s in R, x < s)',
        proof: [
          have('k', 'x == x', [obtain('c', 'cc', hypothesis('h')), ['==', 'rhs', algebra()]]),
          witness({ s: 'c' }),
          ['<', 'rhs', sign()],
        ],
        because: 'c exists in the intermediate proof only',
        says: /unknown symbol "c"/,
      },
      'the same constant for two instances': {
        hypotheses: { h: 'forall(s in R, exists(t in R, f(t) == s))' },
        states: 'exists(t in R, f(t) == x, f(t) == y)',
        proof: [
          obtain('c', 'c1', hypothesis('h', { at: { s: 'x' } })),
          witness({ t: 'c' }),
          both([['==', 'rhs', hypothesis('c1')]], [['==', 'rhs', hypothesis('c1')]]),
        ],
        because: 'f cannot take two values at one point',
        says: noPlace,
        twin: { states: 'exists(t in R, f(t) == x, f(t) == x)' },
      },
      'two obtained constants taken for one': {
        hypotheses: { h: 'exists(t in R, f(t) == 0)' },
        states: 'exists(t in R, f(t) == 0)',
        proof: [
          obtain('c', 'cc', hypothesis('h')),
          obtain('c', 'dd', hypothesis('h')),
          witness({ t: 'c' }),
          ['==', 'rhs', hypothesis('dd')],
        ],
        because: 'one name for two numbers',
        says: /c already has a meaning here/,
        twin: {
          proof: [
            obtain('c', 'cc', hypothesis('h')),
            obtain('d', 'dd', hypothesis('h')),
            witness({ t: 'd' }),
            ['==', 'rhs', hypothesis('dd')],
          ],
        },
      },
      'obtaining from a statement about all': {
        hypotheses: { h: 'forall(t in R, f(t) == 0)' },
        states: 'f(x) == 0',
        proof: [obtain('c', 'cc', hypothesis('h')), ['==', 'rhs', hypothesis('cc')]],
        because: 'nothing is said to exist',
        says: /nothing to obtain/,
        twin: { proof: [['==', 'rhs', hypothesis('h')]] },
      },
      'a natural number above any function': {
        states: 'exists(k in nat, forall(t in R, f(t) <= k))',
        proof: [
          obtain('k', 'big', archimedean('f(t)')),
          witness({ k: 'k' }),
          ['<=', 'rhs', hypothesis('big')],
        ],
        because: 'f may be unbounded; t has no meaning outside',
        says: /unknown symbol "t"/,
        twin: { states: 'forall(t in R, exists(k in nat, f(t) <= k))' },
      },
      'a natural number above what means nothing': {
        states: 'exists(k in nat, 0 <= k)',
        proof: [obtain('k', 'big', archimedean('1/x')), witness({ k: 'k' }), ['<=', 'rhs', sign()]],
        because: 'x = 0',
        says: /the denominator needs x/,
        twin: { proof: [obtain('k', 'big', archimedean('x')), witness({ k: 'k' }), ['<=', 'rhs', sign()]] },
      },
      'archimedean as the reason of a line': {
        states: 'x <= n',
        proof: [['<=', 'rhs', archimedean('x')]],
        because: 'x = 1, n = 0',
        says: noPlace,
      },
      'a bound strictly above': {
        states: 'exists(k in nat, x < k)',
        proof: [obtain('k', 'big', archimedean('x')), witness({ k: 'k' }), ['<', 'rhs', hypothesis('big')]],
        because: 'k = x is possible',
        says: noPlace,
        twin: {
          proof: [
            obtain('k', 'big', archimedean('x')),
            witness({ k: 'k + 1' }),
            ['<=', 'k', hypothesis('big')],
            ['<', 'rhs', sign()],
          ],
        },
      },
      'a case that is missing': {
        states: 'abs(x) == x',
        proof: [cases('0 <= x', [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
        because: 'x = −1',
        says: /cases no \/ 1/,
        twin: { states: 'abs(x) == max(x, -x)' },
      },
      'a case whose opposite is taken too strictly': {
        hypotheses: { h: 'x != 0' },
        states: '0 < x^2 + y',
        proof: [cases('0 <= y', [['<', 'rhs', sign()]], [['<', 'rhs', sign()]])],
        because: 'y = −5',
        says: /cases no/,
      },
      'a case in which equality is forgotten': {
        states: '0 < x^2',
        proof: [cases('x < 0', [['<', 'rhs', sign()]], [['<', 'rhs', sign()]])],
        because: 'x = 0',
        says: /cases no \/ 1/,
        twin: { hypotheses: { h: 'x != 0' } },
      },
      'cases on something that is no relation': {
        states: 'x == x',
        proof: [cases('forall(t in R, t == 0)', [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
        because: 'the opposite of a statement about all is not formed',
        says: /cases distinguish a relation/,
        twin: { proof: [cases('x == 0', [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])] },
      },
      'something after the cases': {
        states: 'x <= 0',
        proof: [
          cases('x <= 0', [['<=', 'rhs', hypothesis('case')]], [['<=', 'rhs', sign()]]),
          ['<=', 'rhs', algebra()],
        ],
        because: 'x = 1',
        says: /nothing can follow it/,
      },
      'a contradiction that is none': {
        states: 'x <= 0',
        proof: [contradiction('0 < 1', [['<', 'rhs', algebra()]])],
        because: '0 < 1 is true',
        says: /not false on its face/,
      },
      'a contradiction that is not false on its face': {
        states: 'x <= 0',
        proof: [contradiction('x < x + 1', [['<', 'rhs', sign()]])],
        because: 'it is true',
        says: /not false on its face/,
      },
      'a contradiction that is not reached': {
        states: 'x <= 0',
        proof: [contradiction('1 <= 0', [['<=', 'rhs', hypothesis('contrary')]])],
        because: 'x = 1',
        says: noPlace,
        twin: {
          hypotheses: { h: 'x + 1 <= 0' },
          proof: [
            contradiction('x < x', [
              ['<=', '-1', hypothesis('h')],
              ['<', '0', algebra()],
              ['<', 'rhs', hypothesis('contrary')],
            ]),
          ],
        },
      },
      'the negation taken for the goal': {
        states: 'x <= 0',
        proof: [
          contradiction('0 < 0', [
            ['<', 'x', hypothesis('contrary')],
            ['<', '0', hypothesis('contrary')],
          ]),
        ],
        because: 'x = 1',
        says: /2: no place/,
      },
      'a contradiction in a statement about all': {
        states: 'forall(t in R, (t <= 0) and (t <= 1))',
        proof: [contradiction('0 < 0', [['<', 'rhs', sign()]])],
        because: 't = 2',
        says: /only a relation is proved by contradiction/,
      },
      'two conditions that are not proved because each is': {
        states: 'x <= y',
        proof: [['<=', 'rhs', lemma('two')]],
        hypotheses: { p: 'x <= f(x)' },
        because: 'f(x) may exceed y',
        says: noPlace,
        twin: {
          hypotheses: { p: 'x <= f(x)', q: 'f(x) <= y' },
          proof: [['<=', 'rhs', lemma('two', { at: { middle: 'f(x)' } })]],
        },
      },
      'a lemma at a value that is not given and cannot be found': {
        hypotheses: { p: 'x <= f(x)', q: 'f(x) <= y' },
        states: 'x <= y + 1',
        proof: [['<=', 'rhs', lemma('two')]],
        because: 'nothing says which middle is meant',
        says: noPlace,
      },
      'a value for a variable that the lemma does not have': {
        states: '0 <= x^2',
        proof: [['<=', 'rhs', lemma('two', { at: { nobody: 'x' } })]],
        because: 'the lemma has no such variable (and says something else)',
        says: /there is no universal variable nobody/,
      },
      'a condition about all numbers that is known of the positive ones': {
        states: '0 <= f(-1)',
        proof: [['<=', 'rhs', lemma('everywhere', { at: { g: 'f', a: '-1' } })]],
        hypotheses: { p: 'forall(t in positive, 0 <= f(t))' },
        because: 'f may be the identity',
        says: noPlace,
        twin: { hypotheses: { p: 'forall(t in R, 0 <= f(t))' } },
      },
    },
    { given: { x: real(), y: real(), n: natural(), f: fn('R', 'R') } },
    {
      two: {
        given: { low: real(), middle: real(), high: real() },
        hypotheses: { h: 'low <= middle', g: 'middle <= high' },
        states: 'low <= high',
      },
      everywhere: {
        given: { g: fn('R', 'R'), a: real() },
        hypotheses: { h: 'forall(t in R, 0 <= g(t))' },
        states: '0 <= g(a)',
      },
    },
  );
});

describe('a contradiction inside of another', () => {
  const inner = have('same', 'x <= 0', [
    contradiction('0 < 0', [
      ['<', 'x', hypothesis("contrary'")],
      ['<=', 'rhs', hypothesis('h')],
    ]),
  ]);
  refuse({
    'the contrary of the inner one, outside of it': {
      given: { x: real(), y: real() },
      hypotheses: { h: 'x <= 0' },
      states: 'y <= 0',
      proof: [
        contradiction('0 < 0', [
          inner,
          ['<', 'x', hypothesis("contrary'")],
          ['<=', 'rhs', hypothesis('same')],
        ]),
      ],
      because: 'h does not speak of y',
      says: /there is no hypothesis contrary'/,
      twin: {
        states: 'x <= 0',
        proof: [
          contradiction('0 < 0', [
            inner,
            ['<', 'x', hypothesis('contrary')],
            ['<=', 'rhs', hypothesis('same')],
          ]),
        ],
      },
    },
    'the contrary of the outer one in the place of the inner one': {
      given: { x: real(), y: real() },
      hypotheses: { h: 'x <= 0' },
      states: 'x <= y',
      proof: [
        contradiction('0 < 0', [
          have('positive', '0 < x - y', [['<', 'rhs', hypothesis('contrary')]]),
          have('other', 'x <= 0', [
            contradiction('0 < 0', [
              ['<', 'x', hypothesis('contrary')],
              ['<=', 'rhs', hypothesis('h')],
            ]),
          ]),
          ['<', 'rhs', sign()],
        ]),
      ],
      because: 'x = 0, y = -1: the outer one says y < x',
      says: /other \/ contradiction/,
    },
  });
});

describe('induction and sequences', () => {
  const seq = { 's[0]': '1', 's[k+1]': '2*s[k]' };
  refuse({
    'no base': {
      where: seq,
      states: 'forall(n in nat, s[n] == 2^n + 1)',
      proof: [
        induction('n', {
          base: [['==', 'rhs', unfold('s')]],
          step: [
            ['==', '2*s[n]', unfold('s')],
            ['==', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
      because: 's[0] = 1',
      says: /induction base/,
      twin: { states: 'forall(n in nat, s[n] == 2^n)' },
    },
    'an empty base': {
      where: seq,
      states: 'forall(n in nat, s[n] == 2^n)',
      proof: [
        induction('n', {
          base: [],
          step: [
            ['==', '2*s[n]', unfold('s')],
            ['==', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
      because: 'the base is missing',
      says: /nothing proves/,
    },
    'a step that does not follow': {
      where: seq,
      states: 'forall(n in nat, s[n] == n + 1)',
      proof: [
        induction('n', {
          base: [['==', 'rhs', unfold('s')]],
          step: [
            ['==', '2*s[n]', unfold('s')],
            ['==', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
      because: 's[2] = 4',
      says: /induction step/,
    },
    'the hypothesis at the successor': {
      where: seq,
      states: 'forall(n in nat, s[n] == 0)',
      proof: [
        induction('n', {
          base: [['==', 'rhs', unfold('s')]],
          step: [['==', 'rhs', hypothesis('induction', { at: { n: 'n + 1' } })]],
        }),
      ],
      because: 'the induction hypothesis is about n only',
      says: /there is no universal variable n/,
    },
    'the hypothesis in the base': {
      where: seq,
      states: 'forall(n in nat, s[n] == 0)',
      proof: [
        induction('n', {
          base: [['==', 'rhs', hypothesis('induction')]],
          step: [
            ['==', '2*s[n]', unfold('s')],
            ['==', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
      because: 's[0] = 1',
      says: /there is no hypothesis induction/,
    },
    'a fact about one n in the step': {
      given: { n: natural(), s: array('nat') },
      hypotheses: { h: 's[n] <= 1', z: 's[0] <= 1' },
      states: 's[n] <= 1',
      proof: [
        induction('n', { base: [['<=', 'rhs', hypothesis('z')]], step: [['<=', 'rhs', hypothesis('h')]] }),
      ],
      because: 'the hypothesis is about one n, and induction is about all',
      says: /there is no hypothesis h/,
      twin: { proof: [['<=', 'rhs', hypothesis('h')]] },
    },
    'an intermediate result about one n in the step': {
      given: { n: natural(), s: array('nat') },
      hypotheses: { z: 's[0] <= 1', h: 's[n] <= 2' },
      states: 's[n] <= 1',
      proof: [
        have('k', 's[n] <= 2', [['<=', 'rhs', hypothesis('h')]]),
        induction('n', { base: [['<=', 'rhs', hypothesis('z')]], step: [['<=', 'rhs', hypothesis('k')]] }),
      ],
      because: 'k is about one n',
      says: /there is no hypothesis k/,
    },
    'a condition about one n in the step': {
      given: { s: array('nat') },
      hypotheses: { z: 's[0] <= 1' },
      states: 'forall(n in nat, n <= 5, s[n] <= 1)',
      proof: [
        induction('n', {
          base: [['<=', 'rhs', hypothesis('z')]],
          step: [['<=', 'rhs', hypothesis('induction')]],
        }),
      ],
      because: 'nothing is known of s[1]',
      says: /induction step/,
    },
    'induction over a real number': {
      states: 'forall(t in R, t <= t)',
      proof: [induction('t', { base: [['<=', 'rhs', algebra()]], step: [['<=', 'rhs', algebra()]] })],
      because: 'real numbers are not reached in steps',
      says: /induction runs over a natural number/,
    },
    'induction over something else': {
      given: { s: array('nat') },
      states: 'forall(n in nat, s[n] == s[n])',
      proof: [induction('s', { base: [['==', 'rhs', algebra()]], step: [['==', 'rhs', algebra()]] })],
      because: 's is no number',
      says: /s is not a natural number here|induction/,
    },
    'induction when the types depend on n': {
      given: { K: family(), n: natural(), v: array('k in K[n]') },
      states: 'sum(k in K[n], v[k]) == 0',
      proof: [induction('n', { base: [['==', 'rhs', algebra()]], step: [['==', 'rhs', algebra()]] })],
      because: 'v lives over K[n]',
      says: /the type of v mentions n/,
    },
    'induction when a definition mentions n': {
      given: { n: natural() },
      where: { U: 'n + 1' },
      states: 'U == 1',
      proof: [
        induction('n', {
          base: [['==', 'rhs', unfold('U')]],
          step: [['==', 'rhs', hypothesis('induction')]],
        }),
      ],
      because: 'U changes with n',
      says: /a definition mentions n/,
    },
    'a base at one taken for a base at zero': {
      where: seq,
      states: 'forall(n in nat, 2 <= s[n])',
      proof: [
        induction('n', {
          base: [
            ['==', '2*s[0]', unfold('s')],
            ['<=', 'rhs', algebra()],
          ],
          step: [['<=', 'rhs', hypothesis('induction')]],
        }),
      ],
      because: 's[0] = 1',
      says: /induction base/,
    },
    'a step over two members': {
      where: seq,
      states: 'forall(n in nat, s[n] <= 2^n)',
      proof: [
        induction('n', {
          base: [['==', 'rhs', unfold('s')]],
          step: [
            ['==', '4*s[n]', unfold('s')],
            ['==', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
      because: 's[n+1] = 2 s[n]',
      says: /induction step \/ 1/,
      twin: {
        proof: [
          induction('n', {
            base: [['==', 'rhs', unfold('s')]],
            step: [
              ['==', '2*s[n]', unfold('s')],
              ['<=', 'rhs', hypothesis('induction')],
            ],
          }),
        ],
      },
    },
    'the outer hypothesis where only that of the inner induction would do': {
      given: { a: array('nat', 'nat') },
      hypotheses: {
        edges: 'forall(m in nat, a[0,m] <= 0)',
        start: 'forall(n in nat, a[n+1,0] <= 0)',
        next: 'forall(n in nat, m in nat, a[n+1,m+1] <= 1 + a[n+1,m])',
      },
      states: 'forall(n in nat, forall(m in nat, a[n,m] <= m))',
      proof: [
        induction('n', {
          base: [
            ['<=', '0', hypothesis('edges')],
            ['<=', 'rhs', sign()],
          ],
          step: [
            induction('m', {
              base: [['<=', 'rhs', hypothesis('start')]],
              step: [
                ['<=', '1 + a[n+1,m]', hypothesis('next')],
                ['<=', '1 + m', hypothesis('induction', { at: { m: 'm' } })],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        }),
      ],
      because: 'the outer hypothesis is about a[n,m], not a[n+1,m]',
      says: /induction step \/ induction step \/ 2/,
      twin: {
        proof: [
          induction('n', {
            base: [
              ['<=', '0', hypothesis('edges')],
              ['<=', 'rhs', sign()],
            ],
            step: [
              induction('m', {
                base: [['<=', 'rhs', hypothesis('start')]],
                step: [
                  ['<=', '1 + a[n+1,m]', hypothesis('next')],
                  ['<=', '1 + m', hypothesis("induction'")],
                  ['==', 'rhs', algebra()],
                ],
              }),
            ],
          }),
        ],
      },
    },
    'the inner hypothesis where only that of the outer induction would do': {
      given: { a: array('nat', 'nat') },
      hypotheses: {
        edges: 'forall(m in nat, a[0,m] <= 0)',
        start: 'forall(n in nat, a[n+1,0] <= 0)',
        next: 'forall(n in nat, m in nat, a[n+1,m+1] <= 1 + a[n,m])',
      },
      states: 'forall(n in nat, forall(m in nat, a[n,m] <= n))',
      proof: [
        induction('n', {
          base: [['<=', 'rhs', hypothesis('edges')]],
          step: [
            induction('m', {
              base: [
                ['<=', '0', hypothesis('start')],
                ['<=', 'rhs', sign()],
              ],
              step: [
                ['<=', '1 + a[n,m]', hypothesis('next')],
                ['<=', '1 + n', hypothesis("induction'")],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        }),
      ],
      because: 'the inner hypothesis is a[n+1,m] <= n + 1',
      says: /induction step \/ induction step \/ 2/,
      twin: {
        proof: [
          induction('n', {
            base: [['<=', 'rhs', hypothesis('edges')]],
            step: [
              induction('m', {
                base: [
                  ['<=', '0', hypothesis('start')],
                  ['<=', 'rhs', sign()],
                ],
                step: [
                  ['<=', '1 + a[n,m]', hypothesis('next')],
                  ['<=', '1 + n', hypothesis('induction')],
                  ['==', 'rhs', algebra()],
                ],
              }),
            ],
          }),
        ],
      },
    },
    'an inner hypothesis after its induction': {
      given: { a: array('nat', 'nat') },
      hypotheses: {
        edges: 'forall(m in nat, a[0,m] <= 0)',
        start: 'forall(n in nat, a[n+1,0] <= 0)',
        next: 'forall(n in nat, m in nat, a[n+1,m+1] <= a[n+1,m] + n)',
      },
      states: 'forall(n in nat, forall(m in nat, a[n,m] <= 0))',
      proof: [
        induction('n', {
          base: [['<=', 'rhs', hypothesis('edges')]],
          step: [
            have('row', 'forall(k in nat, a[n+1,k] <= k*n)', [
              induction('k', {
                base: [['<=', 'rhs', hypothesis('start')]],
                step: [
                  ['<=', 'a[n+1,k] + n', hypothesis('next')],
                  ['<=', 'k*n + n', hypothesis("induction'")],
                  ['==', 'rhs', algebra()],
                ],
              }),
            ]),
            ['<=', 'rhs', hypothesis("induction'")],
          ],
        }),
      ],
      because: 'it is about the k of the inner step',
      says: /there is no hypothesis induction'/,
      twin: {
        states: 'forall(n in nat, forall(m in nat, a[n+1,m] <= m*n))',
        proof: [
          induction('m', {
            base: [['<=', 'rhs', hypothesis('start')]],
            step: [
              ['<=', 'a[n+1,m] + n', hypothesis('next')],
              ['<=', 'm*n + n', hypothesis('induction')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ],
      },
    },
    'an outer hypothesis about the number of an inner induction': {
      given: { a: array('nat', 'nat') },
      hypotheses: {
        edges: 'forall(m in nat, a[0,m] <= 0)',
        start: 'forall(n in nat, a[n+1,0] <= 0)',
        next: 'forall(n in nat, m in nat, a[n+1,m+1] <= a[n,m] + 1)',
      },
      states: 'forall(m in nat, n in nat, a[n,m] <= 0)',
      proof: [
        induction('n', {
          base: [['<=', 'rhs', hypothesis('edges')]],
          step: [
            induction('m', {
              base: [['<=', 'rhs', hypothesis('start')]],
              step: [['<=', 'rhs', hypothesis("induction'", { at: { m: 'm + 1' } })]],
            }),
          ],
        }),
      ],
      because: 'a[n,m] = min(n, m) does all that is assumed',
      says: /there is no universal variable m/,
    },
    'a step beyond the first member': {
      where: seq,
      given: { n: natural() },
      states: 's[n] == 2*s[n-1]',
      proof: [['==', 'rhs', unfold('s')]],
      because: 'there is no s[−1]',
      says: /must be a natural number/,
      twin: { states: 's[n+1] == 2*s[n]' },
    },
    'a member unfolded that may be the first': {
      where: seq,
      given: { n: natural() },
      states: 's[n] == 2*s[n]',
      proof: [['==', 'rhs', unfold('s')]],
      because: 'n = 0: 1 = 2',
      says: differs,
      twin: { states: 's[n+1] == 2*s[n]' },
    },
    'the step used for the first member': {
      where: seq,
      states: 's[0] == 2',
      proof: [['==', 'rhs', unfold('s')]],
      because: 's[0] = 1',
      says: differs,
      twin: {
        states: 's[1] == 2',
        proof: [
          ['==', '2*s[0]', unfold('s')],
          ['==', 'rhs', unfold('s')],
        ],
      },
    },
    'a recursion that reads the next member': {
      where: { 's[0]': '0', 's[k+1]': 's[k+1] + 1' },
      states: '0 == 1',
      proof: [['==', 'rhs', unfold('s')]],
      because: 'such a sequence does not exist',
      says: /the step may use s at k only/,
    },
    'a recursion that reads a later member': {
      where: { 's[0]': '0', 's[k+1]': 's[k+2] + 1' },
      states: '0 == 0',
      proof: [['==', 'rhs', algebra()]],
      because: 'it never ends',
      says: /the step may use s at k only/,
    },
    'a recursion that reads itself through an array': {
      given: { F: fn('map(nat, R)', 'R') },
      where: { 's[0]': '0', 's[k+1]': 'F(s)' },
      states: '0 == 0',
      proof: [['==', 'rhs', algebra()]],
      because: 'F may read every member',
      says: /the step may use s at k only/,
    },
    'a recursion that reads the first member by number': {
      where: { 's[0]': '0', 's[k+1]': 's[0] + 1' },
      states: '0 == 0',
      proof: [['==', 'rhs', algebra()]],
      because: 'only the member before is allowed',
      says: /the step may use s at k only/,
      twin: { where: { 's[0]': '0', 's[k+1]': 's[k] + 1' } },
    },
    'a recursion without a first member': {
      where: { 's[k+1]': 's[k] + 1' },
      states: '0 == 0',
      proof: [['==', 'rhs', algebra()]],
      because: 's[0] is anything',
      says: /give the first member/,
    },
    'a first member without a step': {
      where: { 's[0]': '1' },
      states: '0 == 0',
      proof: [['==', 'rhs', algebra()]],
      because: 's[1] is anything',
      says: /has a first member but no step/,
    },
    'two first members': {
      where: { 's[0]': '1', 's[ 0 ]': '2', 's[k+1]': 's[k]' },
      states: '1 == 2',
      proof: [
        ['==', 's[0]', unfold('s')],
        ['==', 'rhs', unfold('s')],
      ],
      because: 's[0] cannot be both',
      says: /already has a first member/,
    },
    'a definition by itself': {
      where: { U: 'U + 1' },
      states: '0 == 1',
      proof: [['==', 'rhs', unfold('U')]],
      because: 'no number is its successor',
      says: /unknown symbol "U"/,
    },
    'definitions by each other': {
      where: { U: 'V + 1', V: 'U' },
      states: '0 == 1',
      proof: [['==', 'rhs', unfold('U', 'V')]],
      because: 'no number is its successor',
      says: /unknown symbol "V"/,
    },
    'a rewriting that never ends': {
      given: { s: array('nat') },
      hypotheses: { h: 'forall(k in nat, s[k] == s[k+1] + 0)' },
      states: 's[0] == s[5] + 1',
      proof: [['==', 'rhs', hypothesis('h')]],
      because: 's is constant',
      says: /does not end|no place/,
      twin: { hypotheses: { h: 'forall(k in nat, s[k+1] == s[k])' }, states: 's[5] == s[0]' },
    },
    'an equation with itself in it': {
      given: { u: real(), v: real() },
      hypotheses: { h: 'u == u*v + 1' },
      states: 'u == 1',
      proof: [['==', 'rhs', hypothesis('h')]],
      because: 'v = 1/2, u = 2',
      says: /does not end|no place/,
    },
    'equal members, because their successors are': {
      given: { s: array('nat'), t: array('nat') },
      hypotheses: { h: 'forall(k in nat, s[k+1] == t[k+1])' },
      states: 's[0] == t[0]',
      proof: [['==', 'rhs', hypothesis('h')]],
      because: 'the first members may differ',
      says: noPlace,
      twin: { states: 's[1] == t[1]' },
    },
    'a generalised hypothesis at another value': {
      given: { u: array('nat', 'nat') },
      hypotheses: { z: 'forall(m in nat, u[0,m] == 0)' },
      states: 'forall(n in nat, m in nat, u[n,m] == 0)',
      proof: [
        induction('n', {
          base: [['==', 'rhs', hypothesis('z')]],
          step: [['==', 'rhs', hypothesis('induction')]],
        }),
      ],
      because: 'nothing is known of u[1]',
      says: /induction step/,
      twin: {
        hypotheses: {
          z: 'forall(m in nat, u[0,m] == 0)',
          s: 'forall(k in nat, m in nat, u[k+1,m] == u[k,m+1])',
        },
        proof: [
          induction('n', {
            base: [['==', 'rhs', hypothesis('z')]],
            step: [
              ['==', 'u[n,m+1]', hypothesis('s')],
              ['==', 'rhs', hypothesis('induction')],
            ],
          }),
        ],
      },
    },
  });
});
