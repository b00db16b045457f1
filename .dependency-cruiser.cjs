// The arrows of ARCHITECTURE.md. Who may import whom, layer by layer; all else is an error.
const layers = {
  term: [],
  exact: ['term'],
  derivation: ['term', 'exact'],
  compute: ['term', 'exact'],
  proof: ['term', 'exact', 'derivation'],
  instance: ['term', 'exact', 'proof'],
  oracle: ['term'],
  engine: ['term', 'exact', 'derivation', 'compute', 'instance', 'oracle', 'proof', 'report'],
  mutation: ['term', 'exact', 'derivation', 'proof', 'engine'],
  report: ['term', 'exact', 'derivation', 'compute', 'instance', 'oracle', 'proof', 'engine'],
  cli: [
    'term',
    'exact',
    'derivation',
    'compute',
    'instance',
    'oracle',
    'proof',
    'engine',
    'mutation',
    'report',
  ],
};

const arrows = Object.entries(layers).map(([layer, below]) => ({
  name: `${layer}-imports-only-${below.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^(src|proofs|kernels|test|scripts)/', pathNot: `^src/(${[layer, ...below].join('|')})/` },
}));

// What the checker asks and does not believe (TRUST.md), and who of the trusted part may ask it: whoever does looks at the answer.
const asked = {
  'term/parse': ['derivation/follow', 'derivation/citing', 'proof/product-sets', 'derivation/lemma-sets'],
  'derivation/follow': ['derivation/check'],
  'derivation/citing': ['derivation/follow'],
  'derivation/lemma-sets': ['derivation/citing'],
  'derivation/sign-search': ['derivation/sign'],
  'derivation/rewrite-search': ['derivation/rewrite'],
  'derivation/walk': ['derivation/follow'],
  'derivation/match': [
    'derivation/sign-search',
    'derivation/sign',
    'derivation/walk',
    'derivation/rewrite-search',
  ],
  'derivation/syntactic': ['derivation/walk', 'derivation/integrability'],
  'exact/labelling': ['exact/polynomial'],
  'exact/choices': ['exact/normal-form'],
  'term/words': ['term/scope', 'term/parse'],
  'exact/modular': ['derivation/goals'],
};

const proposers = Object.entries(asked).map(([file, askers]) => ({
  name: `${file.replace('/', '-')}-is-asked-by-few`,
  comment: 'What it returns has to be looked at completely: say in scripts/trust.ts who does, and how.',
  severity: 'error',
  from: {
    path: '^src/(term|exact|derivation)/|^src/proof/product-sets',
    pathNot: `^src/(${askers.join('|')})\\.ts$`,
  },
  to: { path: `^src/${file}\\.ts$`, dependencyTypesNot: ['type-only'] },
}));

// The parser, and what loads mathjs for it.
const parser = '^src/term/(parse|mathjs)\\.ts$';

const packages = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows,
    ...proposers,
    {
      name: 'every-module-has-a-layer',
      comment: 'A new folder under src needs its arrows here.',
      severity: 'error',
      from: { path: '^(src|proofs|kernels|test|scripts)/' },
      to: { path: '^src/', pathNot: `^src/(index\\.ts$|(${Object.keys(layers).join('|')})/)` },
    },
    {
      name: 'engine-does-not-render',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^src/report/render' },
    },
    {
      name: 'public-entry-leaves-the-commands-out',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^(src/cli|proofs|kernels|test|scripts)/' },
    },
    {
      name: 'trusted-part-imports-no-package',
      comment: 'term, exact and derivation are what a proof rests on; mathjs only parses.',
      severity: 'error',
      from: { path: '^src/(term|exact|derivation)/', pathNot: parser },
      to: {
        dependencyTypes: packages,
      },
    },
    {
      name: 'parser-imports-only-mathjs',
      severity: 'error',
      from: { path: parser },
      to: {
        dependencyTypes: packages,
        pathNot: '(^|/)node_modules/mathjs/',
      },
    },
    {
      name: 'proofs-import-the-public-entry',
      comment: "Our proof modules look like anybody's: 'lemmata', other proofs and kernels, nothing else.",
      severity: 'error',
      from: { path: '^proofs/' },
      to: { pathNot: '^(proofs/|kernels/|src/index\\.ts$)' },
    },
    {
      name: 'kernels-import-the-public-entry',
      severity: 'error',
      from: { path: '^kernels/' },
      to: { pathNot: '^(kernels/|src/index\\.ts$)' },
    },
    {
      name: 'engine-by-its-own-name',
      comment: "Write import … from 'lemmata', not a relative path to src/index.ts.",
      severity: 'error',
      from: { path: '^(proofs|kernels)/' },
      to: { path: '^src/index\\.ts$', dependencyTypes: ['local'], dependencyTypesNot: ['aliased'] },
    },
    {
      name: 'tests-and-scripts-are-leaves',
      severity: 'error',
      from: { path: '^(src|proofs|kernels)/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'no-development-package-at-run-time',
      severity: 'error',
      from: { path: '^(src|proofs|kernels)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm', 'type-only'],
      },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(dist|coverage|reports)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.js', '.d.ts', '.cjs', '.mjs', '.json', '.node'],
    },
    skipAnalysisNotInRules: false,
  },
};
