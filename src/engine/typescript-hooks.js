// Module hooks: TypeScript is stripped by esbuild and kept in a cache, one entry per file, valid as long
// as the text is the same. Unlike Node's own type stripping this also works below node_modules; unlike a
// general loader it leaves resolution and JavaScript alone.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundled, cache } from './bundle.js';

const require = createRequire(import.meta.url);

const version = 'esbuild 0.28, node20, 1';

/** The folder of the bundle, for the command and its threads. @type {string | undefined} */
let bundle;

/** @param {string | undefined} data */
export function initialize(data) {
  bundle = data;
}

/** @type {(...parts: string[]) => string} */
const digest = (...parts) => createHash('sha256').update(parts.join('\0')).digest('hex');

/** A proof module gets the engine that runs it, wherever the module lies. @type {import('node:module').ResolveHook} */
export function resolve(specifier, context, next) {
  const ours = specifier === 'lemmata' || specifier.startsWith('lemmata/');
  const found = next(specifier, ours ? { ...context, parentURL: import.meta.url } : context);
  return found instanceof Promise ? found.then(placed) : placed(found);
}

/** @param {import('node:module').ResolveFnOutput} found @returns {import('node:module').ResolveFnOutput} */
function placed(found) {
  const url = bundle && bundled(found.url, bundle);
  return url ? { ...found, url, format: 'module' } : found;
}

/** @type {import('node:module').LoadHook} */
export function load(url, context, next) {
  if (!url.startsWith('file:') || !/\.m?ts(\?|#|$)/.test(url)) return next(url, context);
  const path = fileURLToPath(url);
  const text = readFileSync(path, 'utf8');
  return { format: 'module', source: stripped(path, text), shortCircuit: true };
}

/** @param {string} path @param {string} text */
function stripped(path, text) {
  const entry = `${cache}${digest(path)}.js`;
  const seal = `\n//${digest(version, text)}\n`;
  try {
    const known = readFileSync(entry, 'utf8');
    if (known.endsWith(seal)) return known;
  } catch {
    // Not there yet.
  }
  const code = javascript(path, text);
  try {
    mkdirSync(cache, { recursive: true });
    const fresh = `${entry}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    writeFileSync(fresh, code + seal);
    renameSync(fresh, entry);
  } catch {
    // A read-only installation works without its cache.
  }
  return code;
}

/** @param {string} path @param {string} text @throws {SyntaxError} with the place, in one line */
function javascript(path, text) {
  try {
    return require('esbuild').transformSync(text, {
      loader: 'ts',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
      sourcesContent: false,
    }).code;
  } catch (error) {
    const [first] = /** @type {import('esbuild').TransformFailure} */ (error).errors ?? [];
    if (!first?.location) throw error;
    const { line, column } = first.location;
    throw new SyntaxError(`${path}:${line}:${column + 1}: ${first.text}`);
  }
}
