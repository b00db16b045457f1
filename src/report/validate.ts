/** Checks a report against its published schema. */
import { readFileSync } from 'node:fs';
import type { Report } from './report.ts';

const schemaUrl = new URL('./report.schema.json', import.meta.url);

/** What is wrong with a value that should be a report, one line each; empty when nothing is. */
export async function reportProblems(value: unknown): Promise<string[]> {
  // Loaded when a report is there to be checked: the schema compiler takes a moment.
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const schema: Record<string, unknown> = JSON.parse(readFileSync(schemaUrl, 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  const validate = ajv.compile<Report>(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((e) => `${e.instancePath || 'the report'} ${e.message ?? e.keyword}`);
}
