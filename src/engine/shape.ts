/**
 * Shapes of data that somebody else wrote. A shape lists what is wrong with a value, each problem with the field in which it
 * stands, so that an author sees all of it at once. (A schema library would say the same in more words, and later.)
 */
import { didYouMean } from './near.ts';

/** What is wrong, and where: `parts.main.states`. */
export interface ShapeProblem {
  readonly field: string;
  readonly problem: string;
}

export type Shape = (value: unknown, field: string) => ShapeProblem[];

const wrong = (field: string, problem: string): ShapeProblem[] => [{ field, problem }];

/** `states` below `parts.main` is `parts.main.states`; names that are not plain words are quoted. */
export function below(field: string, key: string): string {
  if (field === '') return key;
  return /^[\w$-]+$/.test(key) ? `${field}.${key}` : `${field}[${JSON.stringify(key)}]`;
}

/** Names a value by its kind: `a number`, `a list`, `nothing`. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    boolean: 'a boolean',
    function: 'a function',
    object: 'an object',
  };
  return names[typeof value] ?? `a ${typeof value}`;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text; `what` says what should stand there. One that begins with `TODO`, as in a module that `lemmata new` made, is none yet. */
export const text =
  (what = 'a text'): Shape =>
  (value, field) => {
    if (typeof value !== 'string') return wrong(field, `expected ${what}, found ${kindOf(value)}`);
    if (value.trim() === '') return wrong(field, `expected ${what}, found an empty text`);
    return /^\s*TODO\b/.test(value) ? wrong(field, `still to be written: ${value.trim()}`) : [];
  };

/** Any text, the empty one too. */
export const anyText: Shape = (value, field) =>
  typeof value === 'string' ? [] : wrong(field, `expected a text, found ${kindOf(value)}`);

export const flag: Shape = (value, field) =>
  typeof value === 'boolean' ? [] : wrong(field, `expected true or false, found ${kindOf(value)}`);

export const finite: Shape = (value, field) =>
  typeof value === 'number' && Number.isFinite(value)
    ? []
    : wrong(field, `expected a number, found ${typeof value === 'number' ? value : kindOf(value)}`);

/** A whole number from `least` on. */
export const whole =
  (least: number): Shape =>
  (value, field) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least
      ? []
      : wrong(
          field,
          `expected a whole number >= ${least}, found ${typeof value === 'number' ? value : kindOf(value)}`,
        );

export const anyOf =
  (...words: readonly (string | null)[]): Shape =>
  (value, field) =>
    words.includes(value as string | null)
      ? []
      : wrong(
          field,
          `expected one of ${words.join(', ')}, found ${typeof value === 'string' ? JSON.stringify(value) : kindOf(value)}`,
        );

export const list =
  (item: Shape, what = 'a list'): Shape =>
  (value, field) =>
    Array.isArray(value)
      ? value.flatMap((v, i) => item(v, `${field}[${i}]`))
      : wrong(field, `expected ${what}, found ${kindOf(value)}`);

/** An object whose keys are names of the author's own. */
export const record =
  (item: Shape, what = 'an object of named entries'): Shape =>
  (value, field) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, v]) => item(v, below(field, key)))
      : wrong(field, `expected ${what}, found ${kindOf(value)}`);

/** An object with known fields; a field whose value is undefined counts as absent. */
export const fields =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, field) => {
    if (!isRecord(value)) return wrong(field, `expected an object, found ${kindOf(value)}`);
    const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
    const problems: ShapeProblem[] = [];
    for (const key of Object.keys(required)) {
      if (value[key] === undefined)
        problems.push({ field: below(field, key), problem: 'this field is missing' });
    }
    for (const [key, v] of Object.entries(value)) {
      const shape = known.get(key);
      if (shape === undefined) {
        const near = didYouMean(key, known.keys());
        const choice = near === '' ? ` (known fields: ${[...known.keys()].join(', ')})` : near;
        problems.push({ field: below(field, key), problem: `there is no field of this name${choice}` });
      } else if (v !== undefined) problems.push(...shape(v, below(field, key)));
    }
    return problems;
  };

/** An object whose field `tag` says which of several shapes it has. */
export const tagged =
  (tag: string, shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, field) => {
    if (!isRecord(value))
      return wrong(field, `expected an object with the field ${tag}, found ${kindOf(value)}`);
    const name = value[tag];
    const shape = typeof name === 'string' && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape) return shape(value, field);
    const found = name === undefined ? 'nothing' : JSON.stringify(name);
    return wrong(below(field, tag), `expected one of ${Object.keys(shapes).join(', ')}, found ${found}`);
  };
