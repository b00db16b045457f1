/** What keeps a module from being imported, in words that lead its author to the place. */
import * as steps from '../derivation/steps.ts';
import * as algorithm from '../proof/algorithm.ts';
import * as claim from '../proof/claim.ts';
import * as declare from '../proof/declare.ts';
import * as random from '../proof/random.ts';
import { didYouMean } from './near.ts';

/** All that a proof module can import from `lemmata`. */
const offered = [steps, algorithm, claim, declare, random].flatMap((m) => Object.keys(m));

/**
 * The first line of what was thrown (whatever else there is concerns the engine, not the author); of a name that is not there, where
 * it stands in the source, since the stack counts the lines of what the source was translated to.
 */
export function importProblem(error: unknown, source: () => string): string {
  const thrown = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const text = thrown.split('\n')[0] as string;
  const [, undefinedName] = /^ReferenceError: (\S+) is not defined$/.exec(text) ?? [];
  const [, notExported] = /'lemmata'.* does not provide an export named '(\S+)'$/.exec(text) ?? [];
  const name = undefinedName ?? notExported;
  if (name === undefined) return text;
  const help = offered.includes(name) ? `; import ${name} from 'lemmata'` : didYouMean(name, offered);
  return `${text}${placeOf(name, source())}${help}`;
}

function placeOf(name: string, source: string): string {
  const comment = /^\s*(?:\/\/|\/?\*)/;
  const words = source
    .split('\n')
    .map((line) => (comment.test(line) ? [] : line.split(/([\p{L}\p{N}_$]+)/u)));
  const line = words.findIndex((w) => w.includes(name));
  return line === -1 ? '' : ` (line ${line + 1})`;
}
