// Importing this module lets Node run TypeScript, in this thread, from then on. A worker thread needs
// it too: new Worker(url, { execArgv: ['--import', new URL('./typescript.js', import.meta.url).href] }).
import * as modules from 'node:module';
import { getEnvironmentData } from 'node:worker_threads';
import { initialize, load, resolve } from './typescript-hooks.js';

/** For the command and its threads, which show no stacks: source maps would only cost them time. */
const bundle = /** @type {string | undefined} */ (getEnvironmentData('lemmata bundle'));
if (bundle === undefined) process.setSourceMapsEnabled(true);

// Node 22.15 has hooks that run where the import does, and later deprecates those that run in a thread of their own.
const { registerHooks } =
  /** @type {{ registerHooks?: (hooks: { resolve: typeof resolve, load: typeof load }) => void }} */ (
    modules
  );
if (registerHooks) {
  initialize(bundle);
  registerHooks({ resolve, load });
} else modules.register('./typescript-hooks.js', import.meta.url, { data: bundle });
