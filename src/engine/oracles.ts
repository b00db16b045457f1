/** Asks oracles for numbers of an instance. They are written into it as if they had been drawn; what they are worth is decided like anything else. */
import type { Batch } from '../exact/instance.ts';
import { writeInstance } from '../instance/explicit.ts';
import { instanceAt } from '../instance/generate.ts';
import type { Prepared, PreparedProposal } from '../instance/question.ts';
import { readNumber } from '../instance/regime.ts';
import type { Doubles } from '../oracle/matrices.ts';
import { transportOracle } from '../oracle/transport.ts';
import type { Explicit, ExplicitValue, OracleSpec } from '../proof/claim.ts';
import { Rational } from '../term/rational.ts';
import type { Decided, Judgement } from './ports.ts';

/** A number or an array, as the oracles know them. */
type Numbers = Rational | readonly Numbers[];
/** By the oracle's words for them. */
type Told = ReadonlyMap<string, Numbers>;

/** Proposals for several instances at once; undefined where there is none. */
export type Oracle = (told: readonly Told[]) => (Told | undefined)[];

/** So many instances of a question are put to an oracle; solvers take their time. */
export const mostProposals = 32;

const loaders: Record<OracleSpec['ask'], () => Promise<Oracle>> = {
  transport: async () => {
    const propose = await transportOracle();
    return (told) => {
      const problems = told.map((t) => ({
        cost: t.get('cost') as Rational[][],
        supply: t.get('supply') as Rational[],
        demand: t.get('demand') as Rational[],
      }));
      return propose(problems).map((p) => p && new Map<string, Numbers>(Object.entries(p)));
    };
  },
  'singular values': () =>
    decomposition(({ singularValues }, matrix) => {
      const { left, diagonal, right } = singularValues(matrix);
      return { left, values: diagonalOf(diagonal), right };
    }),
  eigenvectors: () =>
    decomposition(({ eigenvalues }, matrix) => {
      const { vectors, diagonal } = eigenvalues(matrix);
      return { vectors, values: diagonalOf(diagonal) };
    }),
  cholesky: () =>
    decomposition(({ cholesky }, matrix) => {
      const factor = cholesky(matrix);
      return factor && { factor };
    }),
};

type Matrices = typeof import('../oracle/matrices.ts');
type Decomposed = Readonly<Record<string, readonly (number | readonly number[])[]>>;

/** An oracle that decomposes the `matrix` of each instance, rounded to doubles; numbers that are not finite are no proposal. */
async function decomposition(
  propose: (matrices: Matrices, matrix: Doubles) => Decomposed | undefined,
): Promise<Oracle> {
  const matrices = await import('../oracle/matrices.ts');
  return (told) =>
    told.map((t) => {
      const matrix = (t.get('matrix') as Rational[][]).map((row) => row.map((x) => x.toNumber()));
      const found = Object.entries(propose(matrices, matrix) ?? {});
      const finite = found.every(([, numbers]) => numbers.flat().every(Number.isFinite));
      return finite && found.length > 0 ? new Map(found.map(([word, n]) => [word, n.map(exact)])) : undefined;
    });
}

const diagonalOf = (rows: Doubles): number[] => rows.map((row, i) => row[i] as number);
const exact = (x: number | readonly number[]): Numbers =>
  typeof x === 'number' ? Rational.fromDouble(x) : x.map(exact);

const loaded = new Map<OracleSpec['ask'], Promise<Oracle>>();

/** Loads an oracle, once. */
export function loadOracle(ask: OracleSpec['ask']): Promise<Oracle> {
  const known = loaded.get(ask) ?? loaders[ask]();
  loaded.set(ask, known);
  return known;
}

/** The batch with the numbers that the oracle proposes; zeros where it proposes none, or none that a double holds. */
export function proposed(prepared: Prepared, asked: PreparedProposal, oracle: Oracle, batch: Batch): Batch {
  const told = Array.from({ length: batch.count }, (_, row) =>
    tell(asked, writeInstance(prepared, instanceAt(batch, row))),
  );
  const values = new Map(batch.values);
  const proposals = oracle(told);
  for (const [word, { id }] of asked.gives) {
    const numbers = new Float64Array(batch.values.get(id) ?? []);
    const width = numbers.length / batch.count;
    for (const [row, proposal] of proposals.entries()) {
      const flat = flatten(proposal?.get(word)).map(exactly);
      const fits = flat.length === width && flat.every((x) => x !== undefined);
      numbers.set(fits ? (flat as number[]) : new Array<number>(width).fill(0), row * width);
    }
    values.set(id, numbers);
  }
  return { ...batch, values };
}

function tell({ of }: PreparedProposal, written: Explicit): Told {
  const read = (value: ExplicitValue): Numbers =>
    typeof value === 'object' ? value.map(read) : readNumber(value);
  return new Map(
    [...of].map(([word, v]) => [word, read(typeof v === 'number' ? v : (written[v.name] ?? []))]),
  );
}

const flatten = (numbers: Numbers | undefined): Rational[] =>
  numbers === undefined ? [] : 'map' in numbers ? numbers.flatMap(flatten) : [numbers];

/** The number as a double, where it is one. */
function exactly(x: Rational): number | undefined {
  const double = x.toNumber();
  return Number.isFinite(double) && Rational.fromDouble(double).equals(x) ? double : undefined;
}

/** A proposal that does not show what is said to exist refutes nothing. */
export function unconfirmed(
  judgement: Judgement,
  { by }: PreparedProposal,
  write: (d: Decided) => Explicit,
): Judgement {
  const { violation: first, ...others } = judgement;
  if (!first) return judgement;
  const { tally } = judgement;
  const { left, relation, right } = first.decision;
  return {
    ...others,
    tally: { ...tally, violated: 0, undecided: tally.undecided + tally.violated },
    unconfirmed: `${'oracle' in by ? `the oracle ${by.oracle}` : `the algorithm ${by.algorithm.id}`} proposes ${left} ${relation} ${right} at ${JSON.stringify(write(first))}`,
  };
}
