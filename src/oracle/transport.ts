/**
 * Optimal transport by HiGHS. The solver works in doubles, so only its basis is taken: on these entries, which form a forest, plan and
 * potentials are solved for in fractions. They are proposals: whoever asks checks that both are feasible and worth the same.
 */
import highsModule from 'highs';
import { Rational } from '../term/rational.ts';

/** Wanted: a cheapest plan with the row sums `supply` and the column sums `demand`. */
export interface TransportProblem {
  readonly cost: readonly (readonly Rational[])[];
  readonly supply: readonly Rational[];
  readonly demand: readonly Rational[];
}

/** A plan, and potentials of its rows (`left`) and columns (`right`). */
export interface TransportProposal {
  readonly plan: readonly (readonly Rational[])[];
  readonly left: readonly Rational[];
  readonly right: readonly Rational[];
}

/** Proposals for many problems at once, which takes hardly longer than one; undefined where there is none. */
export type ProposeTransport = (problems: readonly TransportProblem[]) => (TransportProposal | undefined)[];

// The package declares a default export; what it has is `module.exports`.
const load = highsModule as unknown as typeof highsModule.default;
type Highs = Awaited<ReturnType<typeof load>>;

/** Loads the solver. */
export async function transportOracle(): Promise<ProposeTransport> {
  const highs = await load();
  const propose: ProposeTransport = (problems) => {
    const basic = solve(highs, problems);
    // One problem without a solution leaves the others without one, too.
    if (!basic && problems.length > 1) return problems.flatMap((problem) => propose([problem]));
    return problems.map((problem, p) => basic && onForest(problem, basisOf(problem, p, basic)));
  };
  return propose;
}

// The names of the p-th problem in the linear program.
const entryName = (p: number, i: number, j: number): string => `x${p}_${i}_${j}`;
const rowName = (p: number, i: number): string => `r${p}_${i}`;
const columnName = (p: number, j: number): string => `c${p}_${j}`;

/** All problems as one linear program; the names of what is basic in its solution, undefined when it has none. */
function solve(highs: Highs, problems: readonly TransportProblem[]): ReadonlySet<string> | undefined {
  const objective: string[] = [];
  const constraints: string[] = [];
  const total = (name: string, entries: readonly string[], value: Rational): void =>
    void constraints.push(`${name}: ${entries.map((x) => `+ ${x}`).join('\n ')} = ${value.toNumber()}`);
  for (const [p, { cost, supply, demand }] of problems.entries()) {
    for (const [i, a] of supply.entries()) {
      const entries = demand.map((_, j) => entryName(p, i, j));
      total(rowName(p, i), entries, a);
      for (const [j, x] of entries.entries()) objective.push(`${term(cost[i]?.[j])} ${x}`);
    }
    for (const [j, b] of demand.entries()) {
      total(
        columnName(p, j),
        supply.map((_, i) => entryName(p, i, j)),
        b,
      );
    }
  }
  const program = `Minimize\n ${objective.join('\n ')}\nSubject To\n ${constraints.join('\n ')}\nEnd\n`;
  try {
    // The tightest that HiGHS takes; nothing rests on it: only the basis is kept, and the fractions decide.
    const { Status, Columns, Rows } = highs.solve(program, {
      primal_feasibility_tolerance: 1e-10,
      dual_feasibility_tolerance: 1e-10,
    });
    if (Status !== 'Optimal') return undefined;
    const basic = [...Object.values(Columns), ...Rows].filter((x) => 'Status' in x && x.Status === 'BS');
    return new Set(basic.map((x) => x.Name));
  } catch {
    // A program that the solver cannot read or solve: there is no proposal.
    return undefined;
  }
}

function term(coefficient: Rational | undefined): string {
  const c = coefficient?.toNumber() ?? 0;
  return c < 0 ? `- ${-c}` : `+ ${c}`;
}

interface Basis {
  /** Entries that may carry mass. */
  readonly forest: readonly { readonly row: number; readonly column: number }[];
  /** Rows and columns whose potential is zero: one in each tree. */
  readonly rowRoots: readonly number[];
  readonly columnRoots: readonly number[];
}

function basisOf({ supply, demand }: TransportProblem, p: number, basic: ReadonlySet<string>): Basis {
  const rows = [...supply.keys()];
  const columns = [...demand.keys()];
  return {
    forest: rows.flatMap((row) =>
      columns.filter((column) => basic.has(entryName(p, row, column))).map((column) => ({ row, column })),
    ),
    rowRoots: rows.filter((i) => basic.has(rowName(p, i))),
    columnRoots: columns.filter((j) => basic.has(columnName(p, j))),
  };
}

/** No mass off the forest, cost = left + right on it. Undefined when that does not determine plan and potentials. */
function onForest(problem: TransportProblem, basis: Basis): TransportProposal | undefined {
  const plan = planOn(problem, basis);
  const potentials = potentialsOn(problem, basis);
  return plan && potentials && { plan, ...potentials };
}

/** What stands at a leaf of the forest goes through its only edge. */
function planOn({ supply, demand }: TransportProblem, { forest }: Basis): Rational[][] | undefined {
  const plan = supply.map(() => demand.map(() => Rational.zero));
  const offered = [...supply];
  const wanted = [...demand];
  let rest = [...forest];
  while (rest.length > 0) {
    const inRow = countBy(rest.map((e) => e.row));
    const inColumn = countBy(rest.map((e) => e.column));
    const leaf = rest.find((e) => inRow.get(e.row) === 1 || inColumn.get(e.column) === 1);
    if (!leaf) return undefined;
    const { row, column } = leaf;
    const mass = (inRow.get(row) === 1 ? offered[row] : wanted[column]) as Rational;
    (plan[row] as Rational[])[column] = mass;
    offered[row] = (offered[row] as Rational).minus(mass);
    wanted[column] = (wanted[column] as Rational).minus(mass);
    rest = rest.filter((e) => e !== leaf);
  }
  return plan;
}

function countBy(keys: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** From the roots along the edges. */
function potentialsOn(
  { cost, supply, demand }: TransportProblem,
  { forest, rowRoots, columnRoots }: Basis,
): { left: Rational[]; right: Rational[] } | undefined {
  const left = new Map(rowRoots.map((i) => [i, Rational.zero] as const));
  const right = new Map(columnRoots.map((j) => [j, Rational.zero] as const));
  let rest = [...forest];
  while (rest.length > 0) {
    const reached = rest.filter(({ row, column }) => left.has(row) || right.has(column));
    if (reached.length === 0) return undefined;
    for (const { row, column } of reached) {
      const price = cost[row]?.[column] as Rational;
      const l = left.get(row) ?? price.minus(right.get(column) as Rational);
      left.set(row, l);
      if (!right.has(column)) right.set(column, price.minus(l));
    }
    rest = rest.filter((e) => !reached.includes(e));
  }
  if (left.size < supply.length || right.size < demand.length) return undefined;
  return {
    left: supply.map((_, i) => left.get(i) as Rational),
    right: demand.map((_, j) => right.get(j) as Rational),
  };
}
