/** JSON in the one form that RFC 8785 leaves: sorted keys, no spaces, numbers as ECMAScript prints them. */
import serialize from 'canonicalize';

/** Throws a TypeError for what is not JSON, such as NaN. */
export function canonical(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new TypeError('there is no JSON for this value');
  return text;
}

/** The same for a record of values that are canonical texts already. */
export function canonicalRecord(texts: Readonly<Record<string, string>>): string {
  const fields = Object.keys(texts).sort();
  return `{${fields.map((name) => `${canonical(name)}:${texts[name]}`).join(',')}}`;
}
