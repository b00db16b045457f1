/** The exact reading of one term on one instance. */
import type { Definition, Term, Variable } from '../term/term.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { Instance } from './instance.ts';
import { type Bound, Program } from './program.ts';
import { Run } from './run.ts';
import type { Indices } from './values.ts';

/** Values of indices and natural numbers that occur free in a term. */
export type Positions = ReadonlyMap<Variable, number>;

/** The value of a real term on an instance. Throws Undefined, NotExact or Imprecise. */
export function evaluate<N>(
  term: Term,
  definitions: readonly Definition[],
  instance: Instance,
  arithmetic: Arithmetic<N>,
  at: Positions = new Map(),
): N {
  const program = new Program(definitions);
  let bound: Bound;
  let indices: Indices;
  for (const [{ id }, value] of at) {
    bound = { id, countable: true, next: bound };
    indices = { value, next: indices };
  }
  return program.term(term, bound)(indices, new Run(program, instance, arithmetic)) as N;
}
