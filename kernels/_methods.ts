/**
 * First-order methods for an objective: gradient descent, Polyak's heavy ball, Nesterov's accelerated gradient, Adam. Each is a file of its own for
 * each objective; what they have in common stands here.
 */
import { type Algorithm, array, type Declaration, natural, type Reference, real } from 'lemmata';
import { at, collect, type Objective } from './_objectives.ts';

interface Method {
  readonly algorithm: Algorithm;
  readonly reference: Reference;
}

const zeros = (x: readonly number[]): number[] => x.map(() => 0);
/** What an objective computes, before the first round. */
const blank = (objective: Objective, input: Parameters<Reference>[0], x: readonly number[]) =>
  Object.fromEntries(Object.entries(objective.reference(input)(x)).map(([name, v]) => [name, zeros(v)]));

function method(
  objective: Objective,
  { id, title, references }: Pick<Algorithm, 'id' | 'title' | 'references'>,
  parameters: Readonly<Record<string, Declaration>>,
  draw: NonNullable<NonNullable<Algorithm['instances']>['draw']>,
  point: string,
  steps: (gradient: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
  gives: readonly string[],
  certificate: readonly string[],
): Algorithm {
  return {
    id,
    title: `${title} on ${objective.name}`,
    references,
    given: { ...objective.given, ...parameters, start: array('I'), rounds: natural() },
    steps: steps(objective.steps(point)),
    gives: [...gives, ...objective.gives],
    certificate: [
      '(forall(i in I, x[0,i] == start[i]))',
      ...objective.certificate(point),
      ...certificate,
    ].join(' and '),
    instances: {
      sizes: { I: [1, 3], N: [1, 3], rounds: [1, 4] },
      draw: { ...objective.draw, ...draw, start: { between: [-2, 2] } },
    },
  };
}

/** x[k+1] = x[k] − eta g. */
export function gradientDescent(objective: Objective, id: string): Method {
  return {
    algorithm: method(
      objective,
      { id, title: 'Gradient descent', references: ['nesterov2018, Section 1.2.3'] },
      { eta: real() },
      { eta: { between: [0, 1] } },
      'x[k]',
      (gradient) => ({
        'x[0, i in I]': 'return start[i];',
        ...gradient,
        'x[k+1, i in I]': 'return x[k][i] - eta * g[k+1][i];',
      }),
      ['x'],
      [
        `(forall(k in range(rounds), i in I, abs(x[k+1,i] - (x[k,i] - eta * g[k+1,i]))
          <= rounding(2) * (abs(x[k,i]) + abs(eta * g[k+1,i])) + unit^5))`,
      ],
    ),
    reference(input) {
      const { start = [], eta: [eta = 0] = [] } = input.numbers;
      const gradient = objective.reference(input);
      let x = [...start];
      return collect(input.sizes.rounds ?? 0, { x, ...blank(objective, input, x) }, () => {
        const found = gradient(x);
        x = x.map((v, i) => v - eta * (found.g?.[i] ?? 0));
        return { x, ...found };
      });
    },
  };
}

/** x[k+1] = x[k] − eta g + beta (x[k] − x[k−1]). */
export function heavyBall(objective: Objective, id: string): Method {
  return {
    algorithm: method(
      objective,
      { id, title: "Polyak's heavy ball", references: ['polyak1964'] },
      { eta: real(), beta: real() },
      { eta: { between: [0, 1] }, beta: { between: [0, 1] } },
      'x[k]',
      (gradient) => ({
        'x[0, i in I]': 'return start[i];',
        'p[0, i in I]': 'return start[i];',
        ...gradient,
        'x[k+1, i in I]': 'return x[k][i] - eta * g[k+1][i] + beta * (x[k][i] - p[k][i]);',
        'p[k+1, i in I]': 'return x[k][i];',
      }),
      ['x', 'p'],
      [
        '(forall(i in I, p[0,i] == start[i]))',
        '(forall(k in range(rounds), i in I, p[k+1,i] == x[k,i]))',
        `(forall(k in range(rounds), i in I, abs(x[k+1,i] - (x[k,i] - eta * g[k+1,i] + beta * (x[k,i] - p[k,i])))
          <= rounding(4) * (abs(x[k,i]) + abs(eta * g[k+1,i]) + abs(beta) * (abs(x[k,i]) + abs(p[k,i]))) + 2 * unit^5))`,
      ],
    ),
    reference(input) {
      const { start = [], eta: [eta = 0] = [], beta: [beta = 0] = [] } = input.numbers;
      const gradient = objective.reference(input);
      let [x, p] = [[...start], [...start]];
      return collect(input.sizes.rounds ?? 0, { x, p, ...blank(objective, input, x) }, () => {
        const found = gradient(x);
        [x, p] = [x.map((v, i) => v + beta * (v - (p[i] ?? 0)) - eta * (found.g?.[i] ?? 0)), x];
        return { x, p, ...found };
      });
    },
  };
}

/** y[k+1] = x[k] + beta (x[k] − x[k−1]), x[k+1] = y[k+1] − eta g, the gradient at y[k+1]. */
export function nesterov(objective: Objective, id: string): Method {
  const q = Object.hasOwn(objective.given, 'y') ? 'q' : 'y';
  const name = `${q}[k+1]`;
  return {
    algorithm: method(
      objective,
      { id, title: "Nesterov's accelerated gradient", references: ['nesterov2018, Section 2.2.1'] },
      { eta: real(), beta: real() },
      { eta: { between: [0, 1] }, beta: { between: [0, 1] } },
      name,
      (gradient) => ({
        'x[0, i in I]': 'return start[i];',
        'p[0, i in I]': 'return start[i];',
        [`${q}[0, i in I]`]: 'return start[i];',
        [`${q}[k+1, i in I]`]: 'return x[k][i] + beta * (x[k][i] - p[k][i]);',
        ...gradient,
        'x[k+1, i in I]': `return ${q}[k+1][i] - eta * g[k+1][i];`,
        'p[k+1, i in I]': 'return x[k][i];',
      }),
      ['x', 'p', q],
      [
        '(forall(i in I, p[0,i] == start[i]))',
        '(forall(k in range(rounds), i in I, p[k+1,i] == x[k,i]))',
        `(forall(k in range(rounds), i in I, abs(${at(name, 'i')} - (x[k,i] + beta * (x[k,i] - p[k,i])))
          <= rounding(3) * (abs(x[k,i]) + abs(beta) * (abs(x[k,i]) + abs(p[k,i]))) + unit^5))`,
        `(forall(k in range(rounds), i in I, abs(x[k+1,i] - (${at(name, 'i')} - eta * g[k+1,i]))
          <= rounding(2) * (abs(${at(name, 'i')}) + abs(eta * g[k+1,i])) + unit^5))`,
      ],
    ),
    reference(input) {
      const { start = [], eta: [eta = 0] = [], beta: [beta = 0] = [] } = input.numbers;
      const gradient = objective.reference(input);
      let [x, p] = [[...start], [...start]];
      return collect(input.sizes.rounds ?? 0, { x, p, [q]: x, ...blank(objective, input, x) }, () => {
        const ahead = x.map((v, i) => v + (v - (p[i] ?? 0)) * beta);
        const found = gradient(ahead);
        [x, p] = [ahead.map((v, i) => v - (found.g?.[i] ?? 0) * eta), x];
        return { x, p, [q]: ahead, ...found };
      });
    },
  };
}

/** First and second moments of the gradient, each corrected for its start at zero; x[k+1] = x[k] − eta m̂ / (√v̂ + eps). */
export function adam(objective: Objective, id: string): Method {
  const step = 'eta * (m[k+1,i] / (1 - c[k+1])) / (sqrt(v[k+1,i] / (1 - d[k+1])) + eps)';
  return {
    algorithm: method(
      objective,
      { id, title: 'Adam', references: ['kingma2015, Algorithm 1'] },
      { eta: real(), beta1: real('[0,1)'), beta2: real('[0,1)'), eps: real('positive') },
      {
        eta: { between: [0, 1] },
        beta1: { between: [0, 0.9375] },
        beta2: { between: [0, 0.9375] },
        eps: { between: [0.0625, 1] },
      },
      'x[k]',
      (gradient) => ({
        'x[0, i in I]': 'return start[i];',
        'm[0, i in I]': 'return 0;',
        'v[0, i in I]': 'return 0;',
        'c[0]': 'return 1;',
        'd[0]': 'return 1;',
        ...gradient,
        'm[k+1, i in I]': 'return beta1 * m[k][i] + (1 - beta1) * g[k+1][i];',
        'v[k+1, i in I]': 'return beta2 * v[k][i] + (1 - beta2) * g[k+1][i] * g[k+1][i];',
        'c[k+1]': 'return c[k] * beta1;',
        'd[k+1]': 'return d[k] * beta2;',
        'x[k+1, i in I]':
          'return x[k][i] - eta * (m[k+1][i] / (1 - c[k+1])) / (Math.sqrt(v[k+1][i] / (1 - d[k+1])) + eps);',
      }),
      ['x', 'm', 'v', 'c', 'd'],
      [
        '(c[0] == 1)',
        '(d[0] == 1)',
        '(forall(i in I, m[0,i] == 0))',
        '(forall(i in I, v[0,i] == 0))',
        '(forall(k in range(rounds), abs(c[k+1] - beta1 * c[k]) <= unit * beta1 * c[k] + unit^5))',
        '(forall(k in range(rounds), abs(d[k+1] - beta2 * d[k]) <= unit * beta2 * d[k] + unit^5))',
        `(forall(k in range(rounds), i in I, abs(m[k+1,i] - (beta1 * m[k,i] + (1 - beta1) * g[k+1,i]))
          <= rounding(3) * (beta1 * abs(m[k,i]) + (1 - beta1) * abs(g[k+1,i])) + 2 * unit^5))`,
        `(forall(k in range(rounds), i in I, abs(v[k+1,i] - (beta2 * v[k,i] + (1 - beta2) * g[k+1,i]^2))
          <= rounding(4) * (beta2 * v[k,i] + (1 - beta2) * g[k+1,i]^2) + 2 * unit^5))`,
        `(forall(k in range(rounds), i in I, abs(x[k+1,i] - (x[k,i] - ${step}))
          <= rounding(8) * (abs(x[k,i]) + abs(${step})) + (1 + abs(eta)) * unit^5 / eps))`,
      ],
    ),
    reference(input) {
      const {
        start = [],
        eta: [eta = 0] = [],
        beta1: [b1 = 0] = [],
        beta2: [b2 = 0] = [],
        eps: [eps = 1] = [],
      } = input.numbers;
      const gradient = objective.reference(input);
      let x = [...start];
      let m = zeros(x);
      let v = zeros(x);
      let [c, d] = [1, 1];
      return collect(
        input.sizes.rounds ?? 0,
        { x, m, v, c: [1], d: [1], ...blank(objective, input, x) },
        () => {
          const found = gradient(x);
          const g = found.g ?? [];
          m = m.map((old, i) => (1 - b1) * (g[i] ?? 0) + old * b1);
          v = v.map((old, i) => (1 - b2) * (g[i] ?? 0) ** 2 + old * b2);
          [c, d] = [c * b1, d * b2];
          x = x.map(
            (old, i) => old - ((m[i] ?? 0) / (1 - c)) * (eta / (eps + Math.sqrt((v[i] ?? 0) / (1 - d)))),
          );
          return { x, m, v, c: [c], d: [d], ...found };
        },
      );
    },
  };
}
