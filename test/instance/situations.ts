/** Statements for the tests, read as a proof module would have them read. */
import type { Instance } from '../../src/exact/instance.ts';
import { readInstance } from '../../src/instance/explicit.ts';
import { type Preparation, type Prepared, prepare, type Situation } from '../../src/instance/question.ts';
import type { Explicit, Instances } from '../../src/proof/claim.ts';
import type { Declaration } from '../../src/proof/declare.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';

export interface Source {
  readonly given?: Readonly<Record<string, Declaration>>;
  readonly where?: Readonly<Record<string, string>>;
  readonly hypotheses?: Readonly<Record<string, string>>;
  readonly states: string;
}

export function situation({ given = {}, where = {}, hypotheses = {}, states }: Source): Situation {
  const theory = readTheory('test', given, where, hypotheses);
  const place = { module: 'test', field: 'states' };
  return {
    theory,
    statement: parseProposition(states, theory.scope, place),
    locals: [],
    conditions: [],
    place,
  };
}

export const ready = (source: Source, instances: Instances = {}): Preparation =>
  prepare(situation(source), [instances]);

/** The only question of a statement. */
export function only(preparation: Preparation): Prepared {
  const prepared = preparation.statements[0]?.variants[0];
  if (!prepared) throw new Error(`nothing to execute: ${JSON.stringify(preparation.unexecutable)}`);
  return prepared;
}

/** The only question of a statement, and an instance of it written out. */
export function at(
  source: Source,
  values: Explicit,
  instances: Instances = {},
): { prepared: Prepared; instance: Instance } {
  const prepared = only(prepare(situation(source), [instances], values));
  return { prepared, instance: readInstance(prepared, values) };
}
