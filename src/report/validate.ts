/** Checks a report against its published schema. */
import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Report } from './report.ts';

const schemaUrl = new URL('./report.schema.json', import.meta.url);

let loading: Promise<ValidateFunction<Report>> | undefined;

/** Loads the schema and its compiler, once; asked for early, they need not be waited for at the end. */
export function loadSchema(): Promise<ValidateFunction<Report>> {
  loading ??= import('ajv/dist/2020.js').then(({ Ajv2020 }) => {
    const schema: Record<string, unknown> = JSON.parse(readFileSync(schemaUrl, 'utf8'));
    // That the schema is one is for a test: here it would cost as long as to compile it.
    return new Ajv2020({ allErrors: true, strict: true, meta: false, validateSchema: false }).compile<Report>(
      schema,
    );
  });
  return loading;
}

/** What is wrong with a value that should be a report, one line each; empty when nothing is. */
export async function reportProblems(value: unknown): Promise<string[]> {
  const validate = await loadSchema();
  if (validate(value)) return [];
  return (validate.errors ?? []).map((e) => `${e.instancePath || 'the report'} ${e.message ?? e.keyword}`);
}
