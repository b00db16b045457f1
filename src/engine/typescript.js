// Importing this module lets Node run TypeScript, in this thread, from then on. A worker thread needs
// it too: new Worker(url, { execArgv: ['--import', new URL('./typescript.js', import.meta.url).href] }).
import { register } from 'node:module';
import { getEnvironmentData } from 'node:worker_threads';

/** For the command and its threads, which show no stacks: source maps would only cost them time. */
const bundle = getEnvironmentData('lemmata bundle');
if (bundle === undefined) process.setSourceMapsEnabled(true);
register('./typescript-hooks.js', import.meta.url, { data: bundle });
