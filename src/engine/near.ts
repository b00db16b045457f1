/** Names that somebody may have meant. */
import { distance } from 'fastest-levenshtein';

/** The names most like `name`, best first: at most `limit`, and only those that are plausibly a slip of the pen. */
function nearNames(name: string, known: Iterable<string>, limit = 3): string[] {
  const wanted = name.toLowerCase();
  const scored = [...known].map((candidate) => {
    const given = candidate.toLowerCase();
    const contained =
      Math.min(wanted.length, given.length) >= 3 && (given.includes(wanted) || wanted.includes(given));
    return { candidate, score: contained ? 1 : distance(wanted, given), contained };
  });
  return scored
    .filter(
      ({ candidate, score, contained }) =>
        contained || score <= Math.max(2, Math.floor(candidate.length / 3)),
    )
    .sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** `; did you mean a, b?`, or nothing when no name is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearNames(name, known);
  return near.length === 0 ? '' : `; did you mean ${near.join(', ')}?`;
}
