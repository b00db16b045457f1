import { describe, expect, it } from 'vitest';
import { claimProblems } from '../../src/engine/claim-shape.ts';
import {
  algebra,
  cases,
  fn,
  have,
  indexSet,
  induction,
  lemma,
  obtain,
  real,
  witness,
} from '../../src/index.ts';

const claim = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'a-claim',
  title: 'A claim',
  sources: [],
  references: [],
  given: { S: indexSet(), x: real('[0,1)') },
  parts: { main: { states: 'x <= 1' } },
  controls: {},
  ...more,
});
const main = (part: unknown): Record<string, unknown> => claim({ parts: { main: part } });
const said = (value: unknown): string[] => claimProblems(value).map((p) => `${p.field}: ${p.problem}`);

describe('claimProblems', () => {
  it('accepts what proof modules write', () => {
    const proofs = [
      have('h', 'x <= 1', [['<=', 'rhs', algebra()]]),
      obtain('c', 'bound', lemma('other/part', { at: { z: 'x' }, times: 'x' })),
      cases('x < 0', [witness({ t: '1' })], [['==', 'rhs', algebra()]]),
      induction('n', { base: [['==', 'rhs']], step: [['==', 'rhs']] }),
    ];
    const instances = {
      sizes: { S: [1, 4] },
      draw: { x: { oneOf: [0, '1/2'] } },
      construct: { 'y[s in S]': '1/2', x: 'y[0]' },
      models: { f: ['map(z in R, z^2)'] },
      regimes: { tight: { draw: { x: { between: [0, 1], bits: 3 } } } },
    };
    const given = { S: indexSet(), x: real('[0,1)'), f: fn('R', 'R') };
    const parts = { main: { states: 'x <= 1', derivation: proofs } };
    expect(said(claim({ given, parts, instances }))).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ['a list', [], /expected an object, found a list/],
    ['a missing field', claim({ title: undefined }), /title: this field is missing/],
    ['an unknown field', claim({ titel: 'x' }), /titel: there is no field of this name; did you mean title/],
    ['a number for a text', claim({ title: 3 }), /title: expected a text, found a number/],
    ['an id with capitals', claim({ id: 'AClaim' }), /id: expected words in kebab-case/],
    ['no parts', claim({ parts: {} }), /parts: a claim has at least one part/],
    ['a part without statement', main({}), /parts\.main: give `states` or `refutes`/],
    ['both statements', main({ states: 'a', refutes: 'b', at: {} }), /not both/],
    ['refutes without at', main({ refutes: 'x < 0' }), /needs `at`/],
    [
      'a deferred derivation',
      main({ states: 'a', deferred: 'b', derivation: [['==', 'rhs']] }),
      /drop `deferred`/,
    ],
    ['derived and cited', main({ states: 'a', cited: 'b', derivation: [['==', 'rhs']] }), /derived or cited/],
    ['an empty derivation', main({ states: 'a', derivation: [] }), /`derivation` is empty/],
    [
      'a step that is a text',
      main({ states: 'a', derivation: ['by magic'] }),
      /derivation\[0\]: expected a line/,
    ],
    [
      'an unknown node',
      main({ states: 'a', derivation: [{ node: 'hope' }] }),
      /derivation\[0\]\.node: expected one of/,
    ],
    [
      'sizes without an end',
      claim({ instances: { sizes: { S: [1] } } }),
      /instances\.sizes\.S: expected a smallest/,
    ],
    [
      'a size below zero',
      claim({ instances: { sizes: { S: [-1, 2] } } }),
      /sizes\.S\[0\]: expected a whole number >= 0/,
    ],
    [
      'NaN in an instance',
      main({ refutes: 'a', at: { x: Number.NaN } }),
      /at\.x: expected a number, found NaN/,
    ],
    [
      'a part without a name',
      claim({ parts: { '': { states: 'x <= 1' } } }),
      /parts: there is one without a name/,
    ],
    [
      'a control of no part',
      claim({ controls: { c: { part: 'mane', states: 'a', counterexample: {}, because: 'b' } } }),
      /controls\.c\.part: there is no part "mane" \(parts: main\)/,
    ],
    [
      'a control that changes nothing',
      claim({ controls: { 'the same': { part: 'main', counterexample: {}, because: 'b' } } }),
      /controls\["the same"\]: nothing is changed/,
    ],
  ])('refuses %s', (_, value, message) => {
    expect(said(value).join('\n')).toMatch(message);
  });

  it.each<[string, unknown, string]>([
    [
      'a size of nothing',
      { sizes: { Set: [1, 2] } },
      'instances.sizes.Set: there is no Set here; name an index set or a natural number; did you mean S?',
    ],
    [
      'a size of a real number',
      { sizes: { x: [1, 2] } },
      'instances.sizes.x: x has no size; name an index set',
    ],
    ['a draw of nothing', { draw: { rate: { oneOf: [1] } } }, 'instances.draw.rate: there is no rate here'],
    [
      'a draw of an index set',
      { draw: { S: { oneOf: [1] } } },
      'instances.draw.S: S is an index set that is no law, so nothing of it is drawn; say under `sizes`',
    ],
    ['a model of nothing', { models: { g: 'map(z in R, z)' } }, 'instances.models.g: there is no g here'],
    [
      'a construction that nothing uses',
      { construct: { 'weight[k+1, s in S]': 'weight[k, s]', 'weight[0, s in S]': 'x' } },
      'instances.construct["weight[k+1, s in S]"]: there is no weight here; name a symbol, or one that other',
    ],
    [
      'a construction from what there is not',
      { construct: { 'y[s in S]': 'rise[s] + 1e3*sum(t in S, x)', x: 'y[0]' }, raw: { rose: real() } },
      'instances.construct["y[s in S]"]: there is no rise here; did you mean rose?',
    ],
    [
      'a construction over what there is not',
      { construct: { 'y[0, s in T]': '1', 'y[k+1, s in S]': 'y[k, s]', x: 'y[0]' } },
      'instances.construct["y[0, s in T]"]: there is no T here',
    ],
    [
      'a model that mentions what there is not',
      { models: { x: 'map(z in R, zz)' } },
      'instances.models.x: there is no zz here; did you mean',
    ],
    [
      'one of several models that mentions what there is not',
      { models: { x: ['map(z in R, z)', 'map(z in R, slope*z)'] } },
      'instances.models.x[1]: there is no slope here',
    ],
    [
      'a construction that nothing can read, whatever is needed',
      { construct: { y: 'rose*(x +' }, raw: { rose: real() } },
      'instances.construct.y: Unexpected end of expression\n  rose*(x +\n',
    ],
    [
      'a construction without a sign between two factors',
      { construct: { y: '2 x' } },
      'instances.construct.y: write the multiplication sign: juxtaposition has no meaning here\n  2 x\n    ^',
    ],
    [
      'a construction by a sign that the language does not have',
      { construct: { x: 'x!' } },
      'instances.construct.x: the operator ! has no meaning in a term\n  x!\n  ^',
    ],
    [
      'a construction by a sum of nothing',
      { construct: { x: 'sum(i in S)' } },
      'instances.construct.x: the body is missing after the index',
    ],
    [
      'a construction of something that is no left side',
      { construct: { 'x[s in S': '1' } },
      'instances.construct["x[s in S"]: Parenthesis ] expected',
    ],
    [
      'one of several models that nothing can read',
      { models: { x: ['map(z in R, z)', 'map(z in R, exp(z, z))'] } },
      'instances.models.x[1]: exp takes 1 argument(s), not 2',
    ],
    [
      'a construction of an index set',
      { construct: { S: '3' } },
      'instances.construct.S: S is an index set, of which nothing is constructed',
    ],
    [
      'an oracle that gives nothing',
      { oracle: { ask: 'cholesky', of: { matrix: 'x' }, gives: { factor: 'F' } } },
      'instances.oracle.gives.factor: there is no F here',
    ],
    [
      'a word that an oracle does not know',
      { oracle: { ask: 'cholesky', of: { matrx: 'x' }, gives: {} } },
      'instances.oracle.of.matrx: this oracle knows matrix here',
    ],
    [
      'an oracle that is not told what it wants to know',
      { oracle: { ask: 'cholesky', of: {}, gives: {} } },
      'instances.oracle.of: this oracle wants to know matrix; name its symbol',
    ],
    [
      'a regime called plain',
      { regimes: { plain: {} } },
      'instances.regimes.plain: the instances without a regime',
    ],
    ['a list for a number', { draw: { x: { oneOf: [[1]] } } }, 'instances.draw.x.oneOf[0]: expected'],
    [
      'in a regime',
      { regimes: { 'tight: one': { sizes: { T: [1, 1] } } } },
      'instances.regimes["tight: one"].sizes.T: there is no T here',
    ],
  ])('refuses %s', (_, instances, problem) => {
    expect(said(claim({ instances })).join()).toContain(problem);
    expect(said(main({ states: 'x <= 1', instances })).join()).toContain(`parts.main.${problem}`);
    const control = { part: 'main', states: 'x <= 0', counterexample: {}, because: 'so', instances };
    expect(said(claim({ controls: { 'a control': control } })).join()).toContain(
      `controls["a control"].${problem}`,
    );
  });

  it.each<[string, Record<string, unknown>]>([
    ['of a part', { parts: { main: { given: { T: indexSet() }, states: 'card(T) <= 1' } } }],
    [
      'of a control',
      { controls: { c: { part: 'main', given: { T: indexSet() }, counterexample: {}, because: 'so' } } },
    ],
    ['that a quantifier binds', { parts: { main: { states: 'forall(T in nat, 0 <= T)' } } }],
    [
      'that is obtained',
      { parts: { main: { states: 'x <= 1', derivation: [obtain('T', 'of T', algebra())] } } },
    ],
  ])('accepts a size of a name %s', (_, more) => {
    expect(said(claim({ ...more, instances: { sizes: { T: [1, 2] } } }))).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'what there is not',
      { S: 1, x: 2, slope: 3, regime: 'tight' },
      'slope: there is no slope here; name a symbol or an index set',
    ],
    ['a misspelt name', { s: 1, x: 2 }, 's: there is no s here; name a symbol or an index set; did you mean'],
    [
      'what is defined',
      { S: 1, x: 2, twice: 4 },
      'twice: the claim defines twice (`where`), and an instance gives no other value; leave it out',
    ],
  ])('refuses a value of %s', (_, values, problem) => {
    const where = { twice: '2*x' };
    const control = { part: 'main', states: 'x <= 0', counterexample: values, because: 'so' };
    expect(said(claim({ where, controls: { c: control } }))).toEqual([
      expect.stringContaining(`controls.c.counterexample.${problem}`),
    ]);
    expect(said({ ...main({ refutes: 'x <= 0', at: values }), where })).toEqual([
      expect.stringContaining(`parts.main.at.${problem}`),
    ]);
  });

  it('is not fooled by names of Object.prototype', () => {
    expect(said(main({ states: 'a', derivation: [{ node: 'constructor' }] })).join()).toMatch(
      /expected one of have/,
    );
  });
});
