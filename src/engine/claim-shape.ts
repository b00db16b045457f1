/** What the default export of a proof module must look like. The texts inside it are read later (proof/elaborate.ts). */
import type { Node, Reason } from '../derivation/steps.ts';
import type { Claim, Control, Part } from '../proof/claim.ts';
import { strangersIn } from './instance-names.ts';
import {
  anyOf,
  anyText,
  below,
  fields,
  finite,
  flag,
  isRecord,
  kindOf,
  list,
  record,
  type Shape,
  type ShapeProblem,
  tagged,
  text,
  whole,
} from './shape.ts';

const word = (value: string): Shape => anyOf(value);
const texts = record(text());
const use = { at: record(text()), times: text() };

const reasons: Record<Reason['by'], Shape> = {
  algebra: fields({ by: word('algebra') }),
  unfold: fields({ by: word('unfold'), symbols: list(text()) }),
  hypothesis: fields({ by: word('hypothesis'), name: text() }, use),
  lemma: fields({ by: word('lemma'), claim: text('the id of a claim') }, { ...use, part: text() }),
  calculus: fields({ by: word('calculus') }),
  archimedean: fields({ by: word('archimedean'), above: text('a term') }),
  enumeration: fields({ by: word('enumeration'), of: text('an index set') }),
  supremum: fields({
    by: word('supremum'),
    nonempty: text('the name of a hypothesis'),
    bounded: text('the name of a hypothesis'),
  }),
  sign: fields({ by: word('sign') }, { witness: text() }),
  interval: fields({ by: word('interval'), within: record(list(text('an end of an interval'))) }),
};
const reason = tagged('by', reasons);

const line: Shape = (value, field) => {
  const [relation, term, ...given] = value as readonly unknown[];
  const problems = [
    ...anyOf('==', '<=', '<', '>=', '>', '!=')(relation, `${field}[0]`),
    ...text('a term, or rhs')(term, `${field}[1]`),
    ...given.flatMap((r, i) => reason(r, `${field}[${i + 2}]`)),
  ];
  return problems;
};

const step: Shape = (value, field) => {
  if (Array.isArray(value)) return line(value, field);
  if (!isRecord(value)) {
    return [
      {
        field,
        problem: `expected a line [relation, term, reasons…] or a node such as have(…), found ${kindOf(value)}`,
      },
    ];
  }
  return tagged('node', nodes)(value, field);
};
const derivation: Shape = (value, field) => list(step, 'a list of steps')(value, field);

const nodes: Record<Node['node'], Shape> = {
  have: fields({ node: word('have'), name: text(), states: text(), proof: derivation }),
  obtain: fields({ node: word('obtain'), names: list(text()), as: text(), from: reason }),
  witness: fields({ node: word('witness'), values: texts }),
  by: fields({ node: word('by'), reason }),
  both: fields({ node: word('both'), proofs: list(derivation) }),
  cases: fields({ node: word('cases'), on: text(), yes: derivation, no: derivation }),
  induction: fields({ node: word('induction'), on: text(), base: derivation, step: derivation }),
  contradiction: fields({ node: word('contradiction'), proof: derivation, absurd: text() }),
  monotone: fields({
    node: word('monotone'),
    name: text(),
    variable: text(),
    from: text(),
    to: text(),
    of: text(),
    derivative: anyOf('<= 0', '>= 0', '== 0'),
    proof: derivation,
  }),
};
const partialDerivative: Shape = (value, field) => {
  if (value === null) return [];
  if (!isRecord(value)) return text('a name or null')(value, field);
  return fields({ name: text(), partials: list(partialDerivative) })(value, field);
};

const declaration = tagged('declare', {
  set: fields({
    declare: word('set'),
    description: anyText,
    nonempty: flag,
    family: whole(0),
    law: flag,
  }),
  powers: fields({
    declare: word('powers'),
    to: text(),
    maps: fields({ coordinate: text(), extend: text() }),
  }),
  functions: fields({
    declare: word('functions'),
    from: text(),
    to: text(),
    maps: fields({ value: text(), replace: text() }),
  }),
  symbol: fields(
    { declare: word('symbol'), type: text() },
    { constraint: text(), partials: list(partialDerivative) },
  ),
});

const explicitValue: Shape = (value, field) => {
  if (typeof value === 'string') return text('a number or map(…)')(value, field);
  if (Array.isArray(value)) return list(explicitValue)(value, field);
  return finite(value, field);
};
const numberValue: Shape = (value, field) =>
  Array.isArray(value) ? finite(value, field) : explicitValue(value, field);
const explicit = record(explicitValue, 'an instance: sizes and numbers by name');

const pair =
  (item: Shape, what: string): Shape =>
  (value, field) =>
    Array.isArray(value) && value.length === 2
      ? value.flatMap((v, i) => item(v, `${field}[${i}]`))
      : [{ field, problem: `expected ${what}` }];

const draw: Shape = (value, field) => {
  if (isRecord(value) && 'oneOf' in value) return fields({ oneOf: list(numberValue) })(value, field);
  if (isRecord(value) && 'nearlySingular' in value) return fields({ nearlySingular: whole(1) })(value, field);
  if (isRecord(value) && 'tables' in value) return fields({ tables: list(explicitValue) })(value, field);
  return fields({ between: pair(finite, 'two numbers [from, to]') }, { bits: whole(0) })(value, field);
};

const models: Shape = (value, field) =>
  Array.isArray(value) ? list(text())(value, field) : text('map(…), or a list of them')(value, field);

const algorithm = fields(
  {
    id: text('the name of the algorithm'),
    title: text(),
    references: list(text()),
    given: record(declaration),
    steps: texts,
    gives: list(text('the name of a step')),
    certificate: text('a proposition'),
  },
  { instances: fields({}, { sizes: record(pair(whole(0), 'two sizes [from, to]')), draw: record(draw) }) },
);
const symbolOrNumber: Shape = (value, field) =>
  typeof value === 'number'
    ? whole(0)(value, field)
    : text('the name of a symbol, or a natural number')(value, field);

const instanceSpec = {
  sizes: record(pair(whole(0), 'a smallest and a largest size [from, to]')),
  draw: record(draw),
  raw: record(declaration),
  construct: texts,
  models: record(models),
  oracle: fields({
    ask: anyOf('transport', 'singular values', 'eigenvectors', 'cholesky'),
    of: texts,
    gives: texts,
  }),
  algorithm: fields({ run: algorithm, of: record(symbolOrNumber), gives: texts }),
};
const instances = fields({}, { ...instanceSpec, regimes: record(fields({}, instanceSpec)) });

const lawShape = tagged('law', {
  standardNormal: fields({ law: word('standardNormal') }),
  uniform: fields({ law: word('uniform') }),
  rademacher: fields({ law: word('rademacher') }),
  exponential: fields({ law: word('exponential') }),
  cauchy: fields({ law: word('cauchy') }),
  discrete: fields({ law: word('discrete'), values: list(numberValue), weights: list(numberValue) }),
});
const range = pair(text('a term'), 'two terms [least, greatest]');
const concentration = tagged('bound', {
  hoeffding: fields({ bound: word('hoeffding') }, { range }),
  bernstein: fields({ bound: word('bernstein'), variance: text('a term') }, { range }),
  'median-of-means': fields({ bound: word('median-of-means'), variance: text('a term') }),
  dkw: fields({ bound: word('dkw') }),
});
const atLeastOne =
  (shape: Shape, what: string): Shape =>
  (value, field) =>
    (Array.isArray(value) ? value : Object.keys(value ?? {})).length === 0
      ? [{ field, problem: `expected at least one ${what}` }]
      : shape(value, field);
const drawn = {
  laws: atLeastOne(record(lawShape), 'random symbol with its law'),
  at: atLeastOne(list(explicit), 'instance'),
  draws: whole(1),
  by: concentration,
};
const more = { given: record(declaration), where: texts };
const sample = fields(drawn, { states: text('a statement'), ...more });
/** A variant would count as refuted by the falsity of something else. */
const noStatement: Shape = (_, field) => [
  {
    field,
    problem:
      'draws of a control ask the variant itself: state it so that they decide it (`states` of the control), and leave this out',
  },
];
const sampleOfControl = fields(drawn, { states: noStatement, ...more });
const rate = fields(
  {
    in: text('a natural number'),
    from: whole(1),
    doublings: whole(3),
    of: text('a term'),
    bound: text('a term'),
    order: numberValue,
  },
  { at: explicit, where: texts },
);

const part = fields(
  {},
  {
    states: text('a statement'),
    refutes: text('a statement'),
    at: explicit,
    given: record(declaration),
    where: texts,
    hypotheses: texts,
    without: list(text()),
    derivation,
    cited: text('a theorem and where it is proved'),
    deferred: text('the reason'),
    instances,
    slack: text(),
    samples: record(sample),
    rates: record(rate),
  },
);

const control = fields(
  { part: text('the name of a part'), because: text('why it is false') },
  {
    counterexample: explicit,
    samples: record(sampleOfControl),
    states: text('a statement'),
    replace: pair(anyText, 'two texts [what stands in the statement, what replaces it]'),
    without: list(text()),
    hypotheses: texts,
    given: record(declaration),
    where: texts,
    instances,
  },
);

const source = fields({
  document: text(),
  section: text(),
  relation: anyOf('as stated', 'made precise', 'special case', 'amended'),
});

const claim = fields(
  {
    id: text('the name of the claim'),
    title: text(),
    sources: list(source),
    references: list(text()),
    given: record(declaration),
    parts: record(part),
    controls: record(control),
  },
  { where: texts, hypotheses: texts, instances },
);

/** What is wrong with a value that should be a claim, in the order of its fields; empty when it is one. */
export function claimProblems(value: unknown): ShapeProblem[] {
  const shape = claim(value, '');
  if (shape.length > 0) return shape;
  const { parts, controls, id } = value as Claim;
  const problems: ShapeProblem[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    problems.push({ field: 'id', problem: `expected words in kebab-case, found ${JSON.stringify(id)}` });
  }
  if (Object.keys(parts).length === 0)
    problems.push({ field: 'parts', problem: 'a claim has at least one part' });
  for (const owners of ['parts', 'controls'] as const)
    if (Object.hasOwn((value as Claim)[owners], ''))
      problems.push({ field: owners, problem: 'there is one without a name: give it one' });
  for (const [name, p] of Object.entries(parts)) problems.push(...partProblems(p, below('parts', name)));
  for (const [name, c] of Object.entries(controls)) {
    problems.push(...controlProblems(c, parts, below('controls', name)));
  }
  problems.push(...strangersIn(value as Claim));
  return problems;
}

/** Fields that do not go together. */
function partProblems(part: Part, field: string): ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  const say = (problem: string): void => void problems.push({ field, problem });
  const { states, refutes, at, derivation: steps, cited, deferred } = part;
  if (states !== undefined && refutes !== undefined)
    say('a part states something or refutes something, not both');
  if (states === undefined && refutes === undefined && deferred === undefined)
    say('give `states` or `refutes`');
  if (refutes !== undefined && at === undefined && deferred === undefined) {
    say('`refutes` needs `at`, the instance on which the statement is false');
  }
  if (at !== undefined && refutes === undefined) say('`at` belongs to `refutes`');
  if (steps !== undefined && steps.length === 0)
    say('`derivation` is empty; leave it out when there is none');
  if (steps !== undefined && refutes !== undefined) say('what is refuted has no derivation');
  if (refutes !== undefined && (part.samples ?? part.rates) !== undefined)
    say('`samples` and `rates` check what a part states; leave them out of what is refuted');
  if (steps !== undefined && cited !== undefined) say('a part is derived or cited, not both');
  if (deferred !== undefined && (steps !== undefined || cited !== undefined)) {
    say('a deferred part has neither `derivation` nor `cited`; drop `deferred`');
  }
  return problems;
}

function controlProblems(control: Control, parts: Claim['parts'], field: string): ShapeProblem[] {
  const { part: of, states, replace, counterexample, samples, instances } = control;
  const problems: ShapeProblem[] = [];
  if (counterexample === undefined && Object.keys(samples ?? {}).length === 0)
    problems.push({
      field,
      problem: 'give `counterexample`, an instance, or for random quantities `samples`, checks by draws',
    });
  if (counterexample === undefined && instances !== undefined)
    problems.push({
      field: `${field}.instances`,
      problem: 'instances without a `counterexample` are never asked',
    });
  if (!Object.hasOwn(parts, of)) {
    const names = Object.keys(parts).join(', ');
    problems.push({
      field: `${field}.part`,
      problem: `there is no part ${JSON.stringify(of)} (parts: ${names})`,
    });
  }
  if (states !== undefined && replace !== undefined)
    problems.push({ field, problem: 'give `states` or `replace`, not both' });
  const changes: readonly (keyof Control)[] = [
    'states',
    'replace',
    'without',
    'hypotheses',
    'given',
    'where',
  ];
  if (changes.every((c) => control[c] === undefined)) {
    problems.push({ field, problem: `nothing is changed: give one of ${changes.join(', ')}` });
  }
  return problems;
}
