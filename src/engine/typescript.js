// Importing this module lets Node run TypeScript, in this thread, from then on. A worker thread needs
// it too: new Worker(url, { execArgv: ['--import', new URL('./typescript.js', import.meta.url).href] }).
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
register('./typescript-hooks.js', import.meta.url);
