/** The exact reading of one term on one instance. */
import type { Definition, Term } from '../term/term.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { Instance } from './instance.ts';
import { Program } from './program.ts';
import { Run } from './run.ts';

/** The value of a real term on an instance. Throws Undefined, NotExact or Imprecise. */
export function evaluate<N>(
  term: Term,
  definitions: readonly Definition[],
  instance: Instance,
  arithmetic: Arithmetic<N>,
): N {
  const program = new Program(definitions);
  return program.term(term)(undefined, new Run(program, instance, arithmetic)) as N;
}
