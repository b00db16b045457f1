import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Library, LibraryError } from '../../src/engine/library.ts';

// Whoever runs the tests as root may read every folder, but not one whose path is too long.
it('a folder that cannot be read is an error that names it, and no claim is passed over', () => {
  const root = mkdtempSync(join(tmpdir(), 'lemmata-'));
  const deep =
    "for (let i = 0; i < 20; i++) { fs.mkdirSync('x'.repeat(250)); process.chdir('x'.repeat(250)); }";
  execFileSync(process.execPath, ['-e', deep], { cwd: root });
  const open = (): Library => Library.open([root]);
  expect(open).toThrow(LibraryError);
  expect(open).toThrow(`the proof modules in ${root} cannot be read: ENAMETOOLONG`);
});
