// The engine in a few files of JavaScript, made by esbuild once for each state of its sources and kept beside the cache of single
// modules: loading a hundred modules through hooks takes every thread longer than many a claim takes to be verified.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const cache = fileURLToPath(new URL('../../node_modules/.cache/lemmata/', import.meta.url));

const sources = fileURLToPath(new URL('..', import.meta.url));

/** What is asked for by name: the command, what worker threads run, what proof modules import. */
const entries = ['cli/main', 'engine/worker', 'mutation/worker', 'index'];

const dayOfMilliseconds = 86_400_000;

/** The folder of the bundle; undefined where none can be written, and everything works without, a little later. */
export async function bundle() {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((f) => /\.[tj]s$/.test(f));
  // package.json says which mathjs it is whose parser the bundle holds.
  const hash = createHash('sha256').update(sources);
  for (const file of [...files.sort(), '../package.json'])
    hash.update(`\0${file}\0`).update(readFileSync(join(sources, file)));
  const folder = join(cache, `engine-${hash.digest('hex').slice(0, 32)}`);
  if (exists(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  try {
    mkdirSync(fresh, { recursive: true });
    await build(fresh);
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
    // Another process may have been faster.
    return exists(folder) ? folder : undefined;
  }
  forget(folder);
  return folder;
}

/** @param {string} path */
const exists = (path) => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** @param {string} folder */
async function build(folder) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: entries.map((name) => ({ in: join(sources, `${name}.ts`), out: name })),
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    plugins: [
      { name: 'the parser alone', setup: takeParser },
      { name: 'own place', setup: keepPlaces },
    ],
  });
}

/** Of mathjs the parser alone, which loads in a tenth of the time. @param {import('esbuild').PluginBuild} made */
function takeParser(made) {
  const contents =
    "import { create, parseDependencies } from 'mathjs/number'; export const { parse } = create({ parseDependencies });";
  made.onLoad({ filter: /[\\/]term[\\/]mathjs\.ts$/ }, async () => {
    const { outputFiles } = await made.esbuild.build({
      stdin: { contents, resolveDir: sources },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
    });
    return { contents: outputFiles[0]?.text ?? '', loader: 'js' };
  });
}

/** A module finds what lies beside it where it is, not where its text was copied to. @param {import('esbuild').PluginBuild} made */
function keepPlaces(made) {
  made.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll(
      'import.meta.url',
      JSON.stringify(pathToFileURL(path).href),
    ),
    loader: 'ts',
  }));
}

/** Bundles of earlier sources; not those of today, which another process may be running. @param {string} current */
function forget(current) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (!name.startsWith('engine-') || path === current) continue;
    // Another process may have renamed or removed it meanwhile.
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > dayOfMilliseconds)
      rmSync(path, { recursive: true, force: true });
  }
}

/** The names of the entries by the URLs of their sources. */
const names = new Map(entries.map((name) => [pathToFileURL(join(sources, `${name}.ts`)).href, name]));

/** Where the bundle has a module of the engine: the URL there; undefined for what is no entry. @param {string} url @param {string} folder */
export function bundled(url, folder) {
  const name = names.get(url);
  return name && pathToFileURL(join(folder, `${name}.js`)).href;
}
