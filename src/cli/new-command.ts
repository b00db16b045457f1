/** `lemmata new`: a proof module that fails until it is filled in. */
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Library } from '../engine/library.ts';
import { didYouMean } from '../engine/near.ts';
import { makeFolder } from '../report/write.ts';
import { exitCode, type Io, UsageError } from './io.ts';

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';

export async function newCommand(name: string, folder: string, io: Io): Promise<number> {
  const [, topic, id] = new RegExp(`^(${word})/(${word})$`).exec(name) ?? [];
  if (topic === undefined || id === undefined) {
    throw new UsageError(
      `${JSON.stringify(name)} is not <topic>/<id>, both in kebab-case: optimization/descent-lemma, say`,
    );
  }
  const library = Library.open(existsSync(io.proofs) ? [io.proofs] : []);
  const isOwn =
    existsSync(folder) && existsSync(io.proofs) && realpathSync(folder) === realpathSync(io.proofs);
  const topics = [...new Set(library.modules.map((m) => m.topic))];
  if (isOwn && !topics.includes(topic)) {
    const near = didYouMean(topic, new Set(topics));
    throw new UsageError(`there is no topic ${JSON.stringify(topic)}${near} (topics: ${topics.join(', ')})`);
  }
  const known = library.find(id);
  if (known) throw new UsageError(`there is a claim ${id} already: ${known.file}`);
  const file = join(folder, topic, `${id}.ts`);
  try {
    makeFolder(join(folder, topic));
    writeFileSync(file, moduleText(id), { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'EEXIST' ? `${file} is there already` : `${file} cannot be written: ${message}`,
    );
  }
  io.stdout.write(`${file}\nFill it in; lemmata verify ${file} says what is missing.\n`);
  return exitCode.verified;
}

const moduleText = (id: string): string => `/**
 * # TODO the conclusion in one line
 *
 * TODO what it says, for a reader who knows the field.
 * Not claimed: TODO what a reader might think it says, but it does not.
 */
import { algebra, array, indexSet, proof } from 'lemmata';

export default proof({
  id: '${id}',
  title: 'TODO the conclusion in words',
  // Where the documents say it: { document, section, relation: 'as stated' | 'made precise' | 'special case' | 'amended' }.
  sources: [],
  // Keys of proofs/references.bib, or of a references.bib of your own, with the place: 'rudin1976, Theorem 5.11'. Or any text.
  references: ['TODO'],

  // Sets: indexSet(), nonemptySet(), family(), law(). Symbols: real('positive'), natural(), array('I', 'J'), probability('I'),
  // element('I'), choice('I', 'J'), fn('R', 'R'), differentiable(['R[I]', 'R'], ['gradient']).
  given: { I: indexSet('coordinates'), x: array('I'), y: array('I') },
  where: {},
  hypotheses: {},

  // A part states (and has a derivation, or is cited or deferred, with the reason) or refutes (at an instance).
  // A derivation is a list of lines [relation, term or 'rhs', ...reasons], each about the term before it. Reasons: algebra(), unfold('y'),
  // hypothesis('name'), lemma('claim', { part, at }), sign(), calculus(), …; before the lines, or in their place: have, obtain, cases,
  // induction, … (lemmata's src/derivation/steps.ts says what they mean). A bound index gets a name that nothing else has there.
  parts: {
    main: {
      states: 'TODO sum(i in I, (x[i] + y[i])^2) == sum(i in I, x[i]^2 + 2*x[i]*y[i] + y[i]^2)',
      derivation: [['==', 'rhs', algebra()]],
    },
  },

  // Sizes, draws, constructions that make the hypotheses hold; for an inequality a regime where it is tight.
  instances: { regimes: {} },

  // False variants of parts, each with an instance that refutes it.
  controls: {
    'TODO what is wrong': {
      part: 'main',
      states: 'TODO sum(i in I, (x[i] + y[i])^2) == sum(i in I, x[i]^2 + y[i]^2)',
      counterexample: { I: 1, x: [1], y: [1] },
      because: 'TODO why it is false',
    },
  },
});
`;
