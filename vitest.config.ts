import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';
import { tuneCompilers } from './src/engine/compilers.js';

// As in src/cli/lemmata.js: tests too run much that is new and little of it for long.
tuneCompilers();
setFlagsFromString('--max-semi-space-size=64');

const liars = 'test/soundness/liars.test.ts';

export default defineConfig({
  resolve: { alias: { lemmata: fileURLToPath(new URL('./src/index.ts', import.meta.url)) } },
  test: {
    testTimeout: 30_000,
    pool: 'threads',
    projects: [
      // No test changes a module: loading the engine anew for each file takes a minute in all.
      {
        extends: true,
        test: { name: 'all', include: ['test/**/*.test.ts'], exclude: [liars], isolate: false },
      },
      // Here proposers are replaced by others that lie, which nobody else must see.
      { extends: true, test: { name: 'liars', include: [liars], isolate: true } },
    ],
    // All cores: the default leaves one of two idle.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'kernels/**/*.ts'],
      exclude: ['**/*.d.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
    },
  },
});
