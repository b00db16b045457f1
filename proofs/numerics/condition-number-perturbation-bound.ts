/**
 * # The condition number bounds how much a relative error of the right-hand side grows, and no less does
 *
 * A is invertible with the singular value decomposition sum_q s_q u_q v_q', in any dimension; kappa = |A| |A^-1| = s_big/s_small in the
 * spectral norm. If A x = b, b not 0, and A (x + dx) = b + db, then |dx|/|x| <= kappa |db|/|b|, with equality for b = u_big, db = eps u_small.
 * kappa is the same for c A, c != 0, it is squared for A'A, it is at least 1, and 1 exactly for multiples of orthogonal matrices. So it is
 * no matter of the determinant. It depends on the norm and on the parameters: a Newton step does not see it.
 * Not claimed: that the decomposition exists (`singular-value-decomposition`), errors of A, other norms.
 */
import {
  algebra,
  array,
  both,
  type Derivation,
  element,
  have,
  hypothesis,
  type InstanceSpec,
  lemma,
  nonemptySet,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const id = 'condition-number-perturbation-bound';
const forwards = { I: 'I', J: 'I', T: 'I', s: 's', U: 'U', V: 'V' };
const backwards = { I: 'I', J: 'I', T: 'I', s: 'array(q in I, 1/s[q])', U: 'V', V: 'U' };
const A = 'sum(q in I, s[q]*U[i,q]*V[j,q])';
const B = 'sum(q in I, 1/s[q]*V[i,q]*U[j,q])';
const squares = (z: string) => `sum(m in I, ${z}[m]^2)`;
const right = { x: array('I'), dx: array('I'), b: array('I'), db: array('I') };
const equations = {
  solution: 'forall(i in I, sum(j in I, A[i,j]*x[j]) == b[i])',
  'perturbed solution': 'forall(i in I, sum(j in I, A[i,j]*(x[j] + dx[j])) == b[i] + db[i])',
  'right-hand side not 0': `0 < ${squares('b')}`,
};

/** Reflections, and singular values of which the first is the largest and the last the smallest. */
const decomposed = {
  sizes: { I: [1, 2] },
  raw: {
    left: array('I', { is: 'positive' }),
    right: array('I', { is: 'positive' }),
    scale: real('positive'),
    spread: array('I'),
  },
  draw: {
    left: { oneOf: [1, 2] },
    right: { oneOf: [1, 2] },
    scale: { oneOf: ['1/2', 1, 2] },
    spread: { tables: [[1], [4, 1]] },
    big: { oneOf: [0] },
  },
  construct: {
    's[q in I]': 'scale*spread[q]',
    'U[i in I, q in I]': 'delta(i,q) - 2*left[i]*left[q]/sum(h in I, left[h]^2)',
    'V[i in I, q in I]': 'delta(i,q) - 2*right[i]*right[q]/sum(h in I, right[h]^2)',
  },
} as const satisfies InstanceSpec;
/** The smallest singular value is 2^-20 times the largest. */
const nearlySingular = {
  'nearly singular': { sizes: { I: [2, 2] }, draw: { spread: { tables: [[1, '1/1048576']] } } },
} as const;
/** The first singular value is the smaller one. */
const anyOrder = { draw: { spread: { tables: [[1], [1, 4]] } } } as const;
const solved = {
  ...decomposed.construct,
  'b[i in I]': 'sum(j in I, A[i,j]*x[j])',
  'db[i in I]': 'sum(j in I, A[i,j]*dx[j])',
};
/** The fact `name`: the matrix makes vectors longer by the value at most. */
const longer = (name: string, matrix: 'A' | 'B', value: string) => {
  const entries = matrix === 'A' ? A : B;
  return have(
    name,
    `forall(z in R[I], sqrt(sum(i in I, sum(j in I, ${matrix}[i,j]*z[j])^2)) <= ${value}*sqrt(${squares('z')}))`,
    [
      have('reciprocals', 'forall(q in I, 1/s[q] <= 1/s[small])', [
        ['<=', 'rhs', hypothesis('smallest', { at: { q: 'q' }, times: '1/(s[q]*s[small])' })],
      ]),
      ['==', `sqrt(sum(i in I, sum(j in I, ${entries}*z[j])^2))`, unfold(matrix)],
      [
        '<=',
        `sqrt((${value})^2*${squares('z')})`,
        lemma('eckart-young-mirsky', {
          part: 'spectral norm, bound',
          at: { ...(matrix === 'A' ? forwards : backwards), c: value, x: 'z' },
        }),
      ],
      ['==', 'rhs', algebra()],
    ],
  );
};
const lengths = [longer('stretched', 'A', 's[big]'), longer('shrunk', 'B', '1/s[small]')];
/** The value is the least upper bound of the lengths of images of unit vectors; it is that of the column of a matrix with orthonormal columns. */
const norm = (
  matrix: 'A' | 'B',
  value: string,
  column: (i: string) => string,
  image: (i: string) => string,
  facts: { readonly columns: string; readonly images: string },
  place: string,
): Derivation => {
  const [vector, result] = matrix === 'A' ? ['V', 'U'] : ['U', 'V'];
  return [
    longer('longest', matrix, value),
    have('unit', `sum(m in I, ${column('m')}^2) == 1`, [
      ['==', `sum(m in I, ${column('m')}*${column('m')})`, algebra()],
      ['==', `delta(${place},${place})`, hypothesis(facts.columns)],
      ['==', 'rhs', algebra()],
    ]),
    have('unit image', `sum(m in I, ${image('m')}^2) == 1`, [
      ['==', `sum(m in I, ${image('m')}*${image('m')})`, algebra()],
      ['==', `delta(${place},${place})`, hypothesis(facts.images)],
      ['==', 'rhs', algebra()],
    ]),
    have('image', `forall(i in I, sum(j in I, ${matrix}[i,j]*${column('j')}) == ${value}*${image('i')})`, [
      ['==', `sum(j in I, ${matrix === 'A' ? A : B}*${column('j')})`, unfold(matrix)],
      [
        '==',
        `sum(q in I, ${matrix === 'A' ? 's[q]' : '1/s[q]'}*${result}[i,q]*sum(j in I, ${vector}[j,q]*${column('j')}))`,
        algebra(),
      ],
      [
        '==',
        `sum(q in I, ${matrix === 'A' ? 's[q]' : '1/s[q]'}*${result}[i,q]*delta(q,${place}))`,
        hypothesis(facts.columns),
      ],
      ['==', 'rhs', algebra()],
    ]),
    both(
      [
        ['==', `sqrt(sum(i in I, sum(j in I, ${matrix}[i,j]*z[j])^2))`, unfold('size')],
        ['<=', `${value}*sqrt(${squares('z')})`, hypothesis('longest', { at: { z: 'z' } })],
        ['==', `${value}*sqrt(1)`, hypothesis('assumed')],
        ['==', 'rhs', algebra()],
      ],
      [
        ['==', `${value}*sqrt(1)`, algebra()],
        ['==', `${value}*sqrt(sum(m in I, ${image('m')}^2))`, hypothesis('unit image')],
        ['==', `sqrt(sum(i in I, (${value}*${image('i')})^2))`, algebra()],
        ['==', `sqrt(sum(i in I, sum(j in I, ${matrix}[i,j]*${column('j')})^2))`, hypothesis('image')],
        ['==', `size(array(i in I, sum(j in I, ${matrix}[i,j]*${column('j')})))`, unfold('size')],
        ['<=', 'rhs', hypothesis('assumed', { at: { z: `array(j in I, ${column('j')})` } })],
      ],
    ),
  ];
};
const orthogonal = ['left orthonormal', 'left complete', 'right orthonormal', 'right complete'];
/** The facts about a column of a matrix with orthonormal columns, under its name. */
const unitColumn = (name: string, matrix: 'U' | 'V', place: string) =>
  have(name, `sum(m in I, ${matrix}[m,${place}]^2) == 1`, [
    ['==', `sum(m in I, ${matrix}[m,${place}]*${matrix}[m,${place}])`, algebra()],
    ['==', `delta(${place},${place})`, hypothesis(matrix === 'U' ? 'left orthonormal' : 'right orthonormal')],
    ['==', 'rhs', algebra()],
  ]);
/** A takes v_place to s_place u_place. */
const imageOf = (name: string, place: string) =>
  have(name, `forall(i in I, sum(j in I, A[i,j]*V[j,${place}]) == s[${place}]*U[i,${place}])`, [
    ['==', `sum(j in I, ${A}*V[j,${place}])`, unfold('A')],
    ['==', `sum(q in I, s[q]*U[i,q]*sum(j in I, V[j,q]*V[j,${place}]))`, algebra()],
    ['==', `sum(q in I, s[q]*U[i,q]*delta(q,${place}))`, hypothesis('right orthonormal')],
    ['==', 'rhs', algebra()],
  ]);
const identity = (n: number, entry: number | string = 1) =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? entry : 0)));
const diagonal = (...s: (number | string)[]) => ({
  I: s.length,
  s,
  U: identity(s.length),
  V: identity(s.length),
  big: 0,
  small: s.length - 1,
});

export default proof({
  id,
  title:
    'A relative error of the right-hand side grows by the condition number at most, and by that at worst',
  sources: [
    {
      document: 'foundations-article',
      section: 'Multi-Variable Calculus and Optimization Landscapes',
      relation: 'made precise',
    },
  ],
  references: ['higham2002, Chapter 7', 'turing1948'],

  given: {
    I: nonemptySet('coordinates'),
    s: array('I', { is: 'positive' }),
    U: array('I', 'I'),
    V: array('I', 'I'),
    big: element('I'),
    small: element('I'),
  },
  where: {
    'A[i in I, j in I]': A,
    'B[i in I, j in I]': B,
    kappa: 's[big]/s[small]',
    'size(z in R[I])': `sqrt(${squares('z')})`,
  },
  hypotheses: {
    'left orthonormal': 'forall(p in I, q in I, sum(i in I, U[i,p]*U[i,q]) == delta(p,q))',
    'left complete': 'forall(i in I, j in I, sum(q in I, U[i,q]*U[j,q]) == delta(i,j))',
    'right orthonormal': 'forall(p in I, q in I, sum(i in I, V[i,p]*V[i,q]) == delta(p,q))',
    'right complete': 'forall(i in I, j in I, sum(q in I, V[i,q]*V[j,q]) == delta(i,j))',
    largest: 'forall(q in I, s[q] <= s[big])',
    smallest: 'forall(q in I, s[small] <= s[q])',
  },

  parts: {
    inverse: {
      without: ['largest', 'smallest'],
      states:
        '(forall(i in I, j in I, sum(m in I, A[i,m]*B[m,j]) == delta(i,j))) and (forall(i in I, j in I, sum(m in I, B[i,m]*A[m,j]) == delta(i,j)))',
      derivation: [
        both(
          [
            [
              '==',
              'sum(m in I, sum(p in I, s[p]*U[i,p]*V[m,p])*sum(q in I, 1/s[q]*V[m,q]*U[j,q]))',
              unfold('A', 'B'),
            ],
            ['==', 'sum(p in I, sum(q in I, s[p]/s[q]*U[i,p]*U[j,q]*sum(m in I, V[m,p]*V[m,q])))', algebra()],
            [
              '==',
              'sum(p in I, sum(q in I, s[p]/s[q]*U[i,p]*U[j,q]*delta(p,q)))',
              hypothesis('right orthonormal'),
            ],
            ['==', 'sum(q in I, U[i,q]*U[j,q])', algebra()],
            ['==', 'rhs', hypothesis('left complete')],
          ],
          [
            [
              '==',
              'sum(m in I, sum(p in I, 1/s[p]*V[i,p]*U[m,p])*sum(q in I, s[q]*U[m,q]*V[j,q]))',
              unfold('A', 'B'),
            ],
            ['==', 'sum(p in I, sum(q in I, s[q]/s[p]*V[i,p]*V[j,q]*sum(m in I, U[m,p]*U[m,q])))', algebra()],
            [
              '==',
              'sum(p in I, sum(q in I, s[q]/s[p]*V[i,p]*V[j,q]*delta(p,q)))',
              hypothesis('left orthonormal'),
            ],
            ['==', 'sum(q in I, V[i,q]*V[j,q])', algebra()],
            ['==', 'rhs', hypothesis('right complete')],
          ],
        ),
      ],
      instances: { regimes: { 'in any order': anyOrder } },
    },
    'norm of A': {
      without: ['left complete', 'right complete'],
      states: `supremum(z in R[I], ${squares('z')} == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))), s[big])`,
      derivation: norm(
        'A',
        's[big]',
        (i) => `V[${i},big]`,
        (i) => `U[${i},big]`,
        { columns: 'right orthonormal', images: 'left orthonormal' },
        'big',
      ),
      instances: {
        construct: { ...decomposed.construct, 'z[j in I]': 'V[j,big]', bound_z: 's[big] + more' },
        raw: { ...decomposed.raw, more: real('nonnegative') },
        regimes: { 'tight: the first singular vector': {} },
      },
    },
    'norm of the inverse': {
      without: ['left complete', 'right complete', 'largest'],
      states: `supremum(z in R[I], ${squares('z')} == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))), 1/s[small])`,
      derivation: norm(
        'B',
        '1/s[small]',
        (i) => `U[${i},small]`,
        (i) => `V[${i},small]`,
        { columns: 'left orthonormal', images: 'right orthonormal' },
        'small',
      ),
      instances: {
        construct: { ...decomposed.construct, 'z[j in I]': 'U[j,small]', bound_z: '1/s[small] + more' },
        raw: { ...decomposed.raw, more: real('nonnegative') },
        regimes: {
          'tight: the last singular vector': {},
          ...nearlySingular,
          'nearly singular, in any order': {
            sizes: { I: [2, 2] },
            draw: { spread: { tables: [['1/1048576', 1]] } },
          },
        },
      },
    },
    'perturbation bound': {
      given: right,
      hypotheses: equations,
      states: 'size(dx)/size(x) <= kappa*(size(db)/size(b))',
      derivation: [
        ...lengths,
        have('longer', 'size(b) <= s[big]*size(x)', [
          ['==', 'sqrt(sum(i in I, sum(j in I, A[i,j]*x[j])^2))', unfold('size'), hypothesis('solution')],
          ['<=', 's[big]*sqrt(sum(m in I, x[m]^2))', hypothesis('stretched', { at: { z: 'x' } })],
          ['==', 'rhs', unfold('size')],
        ]),
        have('difference', 'forall(i in I, sum(j in I, A[i,j]*dx[j]) == db[i])', [
          [
            '==',
            'b[i] + db[i] - sum(j in I, A[i,j]*x[j])',
            hypothesis('perturbed solution', { at: { i: 'i' } }),
          ],
          ['==', 'rhs', hypothesis('solution')],
        ]),
        have('solved', 'forall(i in I, dx[i] == sum(j in I, B[i,j]*db[j]))', [
          ['==', 'sum(m in I, delta(i,m)*dx[m])', algebra()],
          [
            '==',
            'sum(m in I, sum(j in I, B[i,j]*A[j,m])*dx[m])',
            lemma(id, { part: 'inverse', at: { i: 'i', j: 'm' } }),
          ],
          ['==', 'sum(j in I, B[i,j]*sum(m in I, A[j,m]*dx[m]))', algebra()],
          ['==', 'rhs', hypothesis('difference')],
        ]),
        have('shorter', 'size(dx) <= 1/s[small]*size(db)', [
          ['==', 'sqrt(sum(i in I, dx[i]^2))', unfold('size')],
          ['==', 'sqrt(sum(i in I, sum(j in I, B[i,j]*db[j])^2))', hypothesis('solved')],
          ['<=', '1/s[small]*sqrt(sum(m in I, db[m]^2))', hypothesis('shrunk', { at: { z: 'db' } })],
          ['==', 'rhs', unfold('size')],
        ]),
        have('positive', '0 < size(b)', [
          ['<', `sqrt(${squares('b')})`, hypothesis('right-hand side not 0')],
          ['==', 'rhs', unfold('size')],
        ]),
        have('not negative', '0 <= size(db)', [
          ['<=', `sqrt(${squares('db')})`, sign()],
          ['==', 'rhs', unfold('size')],
        ]),
        have('solution not 0', '0 < size(x)', [
          ['<', 'size(b)/s[big]', sign()],
          ['<=', 'rhs', hypothesis('longer', { times: '1/s[big]' })],
        ]),
        ['<=', '1/s[small]*size(db)/size(x)', hypothesis('shorter', { times: '1/size(x)' })],
        [
          '<=',
          's[big]/s[small]*(size(db)/size(b))',
          hypothesis('longer', { times: '1/s[small]*size(db)/(size(x)*size(b))' }),
        ],
        ['==', 'rhs', unfold('kappa')],
      ],
      instances: {
        construct: solved,
        raw: { ...decomposed.raw, eps: real('positive') },
        regimes: {
          ...nearlySingular,
          'tight: the extreme singular vectors': {
            construct: { ...solved, 'x[j in I]': 'V[j,big]', 'dx[j in I]': 'eps*V[j,small]' },
          },
        },
      },
    },
    'bound attained': {
      given: { ...right, eps: real() },
      without: ['left complete', 'right complete', 'largest', 'smallest'],
      hypotheses: {
        'b along u_big': 'forall(i in I, b[i] == U[i,big])',
        'db along u_small': 'forall(i in I, db[i] == eps*U[i,small])',
        'x along v_big': 'forall(i in I, x[i] == V[i,big]/s[big])',
        'dx along v_small': 'forall(i in I, dx[i] == eps*V[i,small]/s[small])',
      },
      states:
        '((forall(i in I, sum(j in I, A[i,j]*x[j]) == b[i])) and (forall(i in I, sum(j in I, A[i,j]*(x[j] + dx[j])) == b[i] + db[i]))) and (size(dx)/size(x) == kappa*(size(db)/size(b)))',
      derivation: [
        unitColumn('unit u_big', 'U', 'big'),
        unitColumn('unit u_small', 'U', 'small'),
        unitColumn('unit v_big', 'V', 'big'),
        unitColumn('unit v_small', 'V', 'small'),
        imageOf('image of v_big', 'big'),
        imageOf('image of v_small', 'small'),
        have('solves', 'forall(i in I, sum(j in I, A[i,j]*x[j]) == b[i])', [
          ['==', 'sum(j in I, A[i,j]*(V[j,big]/s[big]))', hypothesis('x along v_big')],
          ['==', '1/s[big]*sum(j in I, A[i,j]*V[j,big])', algebra()],
          ['==', '1/s[big]*(s[big]*U[i,big])', hypothesis('image of v_big')],
          ['==', 'U[i,big]', algebra()],
          ['==', 'rhs', hypothesis('b along u_big')],
        ]),
        have('change', 'forall(i in I, sum(j in I, A[i,j]*dx[j]) == db[i])', [
          ['==', 'sum(j in I, A[i,j]*(eps*V[j,small]/s[small]))', hypothesis('dx along v_small')],
          ['==', 'eps/s[small]*sum(j in I, A[i,j]*V[j,small])', algebra()],
          ['==', 'eps/s[small]*(s[small]*U[i,small])', hypothesis('image of v_small')],
          ['==', 'eps*U[i,small]', algebra()],
          ['==', 'rhs', hypothesis('db along u_small')],
        ]),
        have('length of x', 'size(x) == 1/s[big]', [
          ['==', 'sqrt(sum(m in I, (V[m,big]/s[big])^2))', unfold('size'), hypothesis('x along v_big')],
          ['==', '1/s[big]*sqrt(sum(m in I, V[m,big]^2))', algebra()],
          ['==', '1/s[big]*sqrt(1)', hypothesis('unit v_big')],
          ['==', 'rhs', algebra()],
        ]),
        have('length of dx', 'size(dx) == abs(eps)/s[small]', [
          [
            '==',
            'sqrt(sum(m in I, (eps*V[m,small]/s[small])^2))',
            unfold('size'),
            hypothesis('dx along v_small'),
          ],
          ['==', 'abs(eps)/s[small]*sqrt(sum(m in I, V[m,small]^2))', algebra()],
          ['==', 'abs(eps)/s[small]*sqrt(1)', hypothesis('unit v_small')],
          ['==', 'rhs', algebra()],
        ]),
        have('length of b', 'size(b) == 1', [
          ['==', 'sqrt(sum(m in I, U[m,big]^2))', unfold('size'), hypothesis('b along u_big')],
          ['==', 'sqrt(1)', hypothesis('unit u_big')],
          ['==', 'rhs', algebra()],
        ]),
        have('length of db', 'size(db) == abs(eps)', [
          ['==', 'sqrt(sum(m in I, (eps*U[m,small])^2))', unfold('size'), hypothesis('db along u_small')],
          ['==', 'abs(eps)*sqrt(sum(m in I, U[m,small]^2))', algebra()],
          ['==', 'abs(eps)*sqrt(1)', hypothesis('unit u_small')],
          ['==', 'rhs', algebra()],
        ]),
        have('positive', '0 < size(x)', [
          ['<', '1/s[big]', sign()],
          ['==', 'rhs', hypothesis('length of x')],
        ]),
        have('one', '0 < size(b)', [
          ['<', '1', sign()],
          ['==', 'rhs', hypothesis('length of b')],
        ]),
        both(
          [
            both(
              [['==', 'rhs', hypothesis('solves')]],
              [
                ['==', 'sum(j in I, A[i,j]*x[j]) + sum(j in I, A[i,j]*dx[j])', algebra()],
                ['==', 'rhs', hypothesis('solves'), hypothesis('change')],
              ],
            ),
          ],
          [
            ['==', 'abs(eps)/s[small]/size(x)', hypothesis('length of dx')],
            ['==', 'abs(eps)/s[small]/(1/s[big])', hypothesis('length of x')],
            ['==', 's[big]/s[small]*(abs(eps)/1)', algebra()],
            ['==', 's[big]/s[small]*(size(db)/1)', hypothesis('length of db')],
            ['==', 's[big]/s[small]*(size(db)/size(b))', hypothesis('length of b')],
            ['==', 'rhs', unfold('kappa')],
          ],
        ),
      ],
      instances: {
        construct: {
          ...decomposed.construct,
          'b[i in I]': 'U[i,big]',
          'db[i in I]': 'eps*U[i,small]',
          'x[i in I]': 'V[i,big]/s[big]',
          'dx[i in I]': 'eps*V[i,small]/s[small]',
        },
      },
    },
    'multiples of a matrix': {
      given: { c: real() },
      without: [...orthogonal, 'largest', 'smallest'],
      hypotheses: { 'not zero': 'c != 0' },
      states:
        '(forall(i in I, j in I, c*A[i,j] == sum(q in I, (abs(c)*s[q])*(c/abs(c)*U[i,q])*V[j,q]))) and ((forall(p in I, q in I, sum(i in I, (c/abs(c)*U[i,p])*(c/abs(c)*U[i,q])) == sum(i in I, U[i,p]*U[i,q]))) and (abs(c)*s[big]/(abs(c)*s[small]) == kappa))',
      derivation: [
        have('positive', '0 < abs(c)', [['<', 'rhs', sign()]]),
        both(
          [
            ['==', `c*${A}`, unfold('A')],
            ['==', 'rhs', algebra()],
          ],
          [
            both(
              [['==', 'rhs', algebra()]],
              [
                ['==', 's[big]/s[small]', algebra()],
                ['==', 'rhs', unfold('kappa')],
              ],
            ),
          ],
        ),
      ],
      instances: {
        draw: { ...decomposed.draw, c: { oneOf: [-2, '-1/2', 1, 3] } },
        regimes: { 'in any order': anyOrder },
      },
    },
    'the Gram matrix': {
      without: ['left complete', 'right orthonormal', 'right complete', 'largest', 'smallest'],
      states:
        '(forall(i in I, j in I, sum(m in I, A[m,i]*A[m,j]) == sum(q in I, s[q]^2*V[i,q]*V[j,q]))) and (s[big]^2/s[small]^2 == kappa^2)',
      derivation: [
        both(
          [
            [
              '==',
              'sum(m in I, sum(p in I, s[p]*U[m,p]*V[i,p])*sum(q in I, s[q]*U[m,q]*V[j,q]))',
              unfold('A'),
            ],
            ['==', 'sum(p in I, sum(q in I, s[p]*s[q]*V[i,p]*V[j,q]*sum(m in I, U[m,p]*U[m,q])))', algebra()],
            [
              '==',
              'sum(p in I, sum(q in I, s[p]*s[q]*V[i,p]*V[j,q]*delta(p,q)))',
              hypothesis('left orthonormal'),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', '(s[big]/s[small])^2', algebra()],
            ['==', 'rhs', unfold('kappa')],
          ],
        ),
      ],
    },
    'at least one': {
      without: [...orthogonal, 'smallest'],
      states: '1 <= kappa',
      derivation: [
        ['==', 's[small]/s[small]', algebra()],
        ['<=', 's[big]/s[small]', hypothesis('largest', { at: { q: 'small' }, times: '1/s[small]' })],
        ['==', 'rhs', unfold('kappa')],
      ],
      instances: {
        regimes: {
          'not by the smallest': { draw: { small: { oneOf: [0] } } },
          'tight: one singular value': { draw: { ...decomposed.draw, spread: { oneOf: [1] } } },
        },
      },
    },
    'one, then orthogonal': {
      without: ['left complete', 'right orthonormal'],
      hypotheses: { 'condition number one': 'kappa == 1' },
      states: 'forall(i in I, j in I, sum(m in I, A[m,i]*A[m,j]) == s[big]^2*delta(i,j))',
      derivation: [
        have('alike', 'forall(q in I, s[q] == s[big])', [
          have('ends', 's[big] == s[small]', [
            ['==', 's[small]*(s[big]/s[small])', algebra()],
            ['==', 's[small]*kappa', unfold('kappa')],
            ['==', 'rhs', hypothesis('condition number one')],
          ]),
          have('no less', 's[big] <= s[q]', [
            ['==', 's[small]', hypothesis('ends')],
            ['<=', 'rhs', hypothesis('smallest')],
          ]),
          ['==', 'rhs', lemma('antisymmetry-of-order')],
        ]),
        ['==', 'sum(q in I, s[q]^2*V[i,q]*V[j,q])', lemma(id, { part: 'the Gram matrix' })],
        ['==', 'sum(q in I, s[big]^2*V[i,q]*V[j,q])', hypothesis('alike')],
        ['==', 's[big]^2*sum(q in I, V[i,q]*V[j,q])', algebra()],
        ['==', 'rhs', hypothesis('right complete')],
      ],
      instances: { draw: { ...decomposed.draw, spread: { oneOf: [1] } } },
    },
    'orthogonal, then one': {
      given: { c: real() },
      without: ['left complete', 'right complete', 'largest', 'smallest'],
      hypotheses: {
        'multiple of an orthogonal matrix':
          'forall(i in I, j in I, sum(m in I, A[m,i]*A[m,j]) == c*delta(i,j))',
      },
      states: 'kappa == 1',
      derivation: [
        have('squares', 'forall(p in I, s[p]^2 == c)', [
          ['==', 'sum(q in I, s[q]^2*delta(q,p)*delta(q,p))', algebra()],
          [
            '==',
            'sum(q in I, s[q]^2*sum(i in I, V[i,q]*V[i,p])*sum(j in I, V[j,q]*V[j,p]))',
            hypothesis('right orthonormal'),
          ],
          ['==', 'sum(i in I, sum(j in I, sum(q in I, s[q]^2*V[i,q]*V[j,q])*V[i,p]*V[j,p]))', algebra()],
          [
            '==',
            'sum(i in I, sum(j in I, sum(m in I, A[m,i]*A[m,j])*V[i,p]*V[j,p]))',
            lemma(id, { part: 'the Gram matrix' }),
          ],
          [
            '==',
            'sum(i in I, sum(j in I, c*delta(i,j)*V[i,p]*V[j,p]))',
            hypothesis('multiple of an orthogonal matrix'),
          ],
          ['==', 'c*sum(i in I, V[i,p]*V[i,p])', algebra()],
          ['==', 'c*delta(p,p)', hypothesis('right orthonormal')],
          ['==', 'rhs', algebra()],
        ]),
        have('ratio', 'kappa^2 == 1', [
          ['==', 's[big]^2/s[small]^2', unfold('kappa')],
          ['==', 'c/s[small]^2', hypothesis('squares', { at: { p: 'big' }, times: '1/s[small]^2' })],
          [
            '==',
            's[small]^2/s[small]^2',
            hypothesis('squares', { at: { p: 'small' }, times: '1/s[small]^2' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('positive', '0 < kappa', [
          ['<', 's[big]/s[small]', sign()],
          ['==', 'rhs', unfold('kappa')],
        ]),
        ['==', 'rhs', hypothesis('ratio', { times: '1/(kappa + 1)' })],
      ],
      instances: {
        draw: { ...decomposed.draw, spread: { oneOf: [1] } },
        construct: { ...decomposed.construct, c: 'scale^2' },
      },
    },
  },

  instances: decomposed,
  controls: {
    'without the condition number': {
      part: 'perturbation bound',
      replace: ['kappa*', '1*'],
      counterexample: { ...diagonal(1, '1/2'), x: [1, 0], dx: [0, 2], b: [1, 0], db: [0, 1] },
      instances: {
        sizes: { I: [2, 2] },
        construct: { ...solved, 'x[j in I]': 'V[j,big]', 'dx[j in I]': 'V[j,small]' },
      },
      because: 'for diag(1, 1/2) the solution changes by 2, the right-hand side by 1',
    },
    'a small determinant is bad': {
      part: 'at least one',
      states: '1/prod(q in I, s[q]) <= kappa',
      counterexample: { ...diagonal(...Array.from({ length: 20 }, () => '1/2')), big: 0, small: 0 },
      instances: { draw: { ...decomposed.draw, spread: { oneOf: ['1/2'] } } },
      because: 'half the identity of size 20 has determinant 2^-20 and condition number 1',
    },
    'the same for the Gram matrix': {
      part: 'the Gram matrix',
      replace: ['== kappa^2', '== kappa'],
      counterexample: { ...diagonal(2, 1), i: 0, j: 0 },
      instances: { sizes: { I: [2, 2] } },
      because: 'for diag(2, 1) it is 4, not 2',
    },
    'multiples by zero': {
      part: 'multiples of a matrix',
      without: ['not zero'],
      replace: ['abs(c)*s[big]/(abs(c)*s[small]) == kappa', 'c*kappa == kappa'],
      counterexample: { ...diagonal(1), c: 0, i: 0, j: 0, p: 0, q: 0 },
      instances: { draw: { ...decomposed.draw, c: { oneOf: [0] } } },
      because: 'zero is no invertible matrix',
    },
    'orthogonal for any condition number': {
      part: 'one, then orthogonal',
      without: ['condition number one'],
      counterexample: { ...diagonal(2, 1), i: 1, j: 1 },
      instances: { sizes: { I: [2, 2] }, draw: decomposed.draw },
      because: 'diag(2, 1) stretches by 2 and 1',
    },
  },
});
