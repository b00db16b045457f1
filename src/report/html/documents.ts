/** What the documents behind the claims are: their sections in order, and what in them is no statement of mathematics. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DocumentRecord {
  readonly id: string;
  readonly title: string;
  /** In their order; claims may name others. */
  readonly sections: readonly string[];
  readonly outOfScope: readonly {
    readonly section?: string;
    /** What the document says, in our words. */
    readonly says: string;
    readonly why: string;
    /** What can be stated instead, and the claims that do. */
    readonly nearest?: string;
  }[];
}

/** `documents.json` in a folder of proofs; none when there is no such file. */
export function readDocuments(proofs: string): readonly DocumentRecord[] {
  const path = join(proofs, 'documents.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DocumentRecord[]) : [];
}
