/** What definitions say: the body of an explicit one; of a sequence its members at 0, and at n+1 from those at n. */
import * as build from '../term/build.ts';
import { copies, substitute } from '../term/substitute.ts';
import type { Definition, Proposition, Term, Variable } from '../term/term.ts';

/** One equation for 0 and one for n+1, for all other parameters. */
export function definingEquations(d: Extract<Definition, { kind: 'recursive' }>): readonly Proposition[] {
  const equation = (
    params: readonly Variable[],
    at: (n: Term | undefined) => Term,
    body: Term,
  ): Proposition => {
    const { copied, by } = copies(params);
    const values = params.map((p) => by.get(p.id) as Term);
    const n = at(values[d.along]);
    const args =
      params.length === d.stepParams.length ? values.with(d.along, n) : values.toSpliced(d.along, 0, n);
    const left = build.apply(d.symbol, args);
    return build.forall(copied, [], build.relation(left, '==', substitute(body, { variables: by })));
  };
  return [
    equation(d.baseParams, () => build.zero, d.base),
    equation(d.stepParams, (n) => build.add(n as Term, build.one), d.step),
  ];
}

/** The body of a definition at arguments. */
export function unfoldOnce(
  definition: Extract<Definition, { kind: 'explicit' }>,
  args: readonly Term[],
): Term {
  return substitute(definition.body, {
    variables: new Map(definition.params.map((p, i) => [p.id, args[i] as Term])),
  });
}
