// Runs dependency-cruiser and fails on a broken arrow, and also when it did not see every module on disk:
// with a TypeScript it does not know it reports "no violations, 0 modules".
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['src', 'proofs', 'kernels', 'test', 'scripts'].filter((name) =>
  existsSync(join(root, name)),
);

const onDisk = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js|cjs|mjs)$/.test(name))
    .map((name) => `${folder}/${name.split(sep).join('/')}`),
);

const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders];
const run = spawnSync(process.execPath, [bin, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 });
if (!run.stdout.startsWith('{')) {
  process.stderr.write(`${run.stdout}${run.stderr}check-layers: dependency-cruiser gave no result\n`);
  process.exit(1);
}

/** @type {import('dependency-cruiser').ICruiseResult} */
const { modules, summary } = JSON.parse(run.stdout);
const seen = new Set(modules.map((module) => module.source));
const missed = onDisk.filter((name) => !seen.has(name));
const edges = modules.reduce((sum, module) => sum + module.dependencies.length, 0);

for (const { rule, from, to, cycle } of summary.violations) {
  const way = cycle ? [from, ...cycle.map((step) => step.name)] : [from, to];
  console.error(`${rule.name}: ${way.join(' → ')}`);
}
for (const name of missed) console.error(`not seen by dependency-cruiser: ${name}`);

const sound = onDisk.length > 0 && edges > 0 && missed.length === 0;
console.log(
  `layers: ${onDisk.length - missed.length} of ${onDisk.length} modules, ${edges} imports, ${summary.violations.length} violations`,
);
process.exit(sound && summary.violations.length === 0 ? 0 : 1);
