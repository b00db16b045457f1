/**
 * Steps of proofs that the rules of inference must be able to make, by short names, and where each is checked: in a part of a claim or lemma, or
 * in a module of its own in this folder.
 */
import { fileURLToPath } from 'node:url';

/** The folder of the modules. */
export const folder: string = fileURLToPath(new URL('.', import.meta.url));

/** Where each fragment is: `claim/part` for a part of a claim that comes with the package, the id of a module for one of this folder. */
export const fragments: Readonly<Record<string, string>> = {
  'sce.gradineq': 'softmax-cross-entropy-convexity/gradient inequality',
  'sce.hessian': 'softmax-cross-entropy-convexity/curvature',
  pl: 'polyak-lojasiewicz-linear-rate/linear rate',
  'pl.leastsquares': 'polyak-lojasiewicz-linear-rate/least squares',
  youngCS: 'young/sums',
  cs: 'cauchy-schwarz/squared',
  'flow.dissip': 'gradient-flow-energy-dissipation/dissipation',
  'flow.gronwall': 'gradient-flow-energy-dissipation/under the Polyak-Łojasiewicz inequality',
  'flow.euler': 'gradient-flow-energy-dissipation/Euler error',
  'adam.v': 'adam-nonconvergence/second moments',
  'adam.cycle': 'adam-nonconvergence/regret of whole cycles',
  'backdoor.ipw': 'backdoor-adjustment/inverse propensity weighting',
  frontdoor: 'backdoor-adjustment/front door',
  donsker: 'donsker-varadhan-gibbs/gap',
  'relu.cell': 'relu-universal-approximation/Lipschitz on a cell',
  'sup.intro': 'relu-universal-approximation/worst error',
  replicator: 'evolutionary-stability-replicator/derivative',
  ess: 'evolutionary-stability-replicator/interior equilibrium',
  'ess.zerosum': 'evolutionary-stability-replicator/no gain in a zero-sum game',
  'hoeffding.lemma': 'hoeffding-finite-class/two points',
  chernoff: 'chernoff/tail',
  'chernoff.indep': 'hoeffding-finite-class/tail',
  union: 'union-bound/maximum',
  'newton.remainder': 'newton-quadratic-convergence/remainder',
  'newton.inv': 'newton-quadratic-convergence/affine invariance',
  'newton.combine': 'newton-quadratic-convergence/no farther',
  'newton.x4': 'newton-quadratic-convergence/fourth power',
  'pdl.occupancy': 'performance-difference-lemma/gap',
  pg: 'policy-gradient-theorem/slope',
  telescope: 'telescoping/sum',
  'kr.weak': 'kantorovich-rubinstein/weak duality',
  'kr.abel': 'abel-summation/partial-sums',
  'kr.line': 'kantorovich-rubinstein/bound on the line',
  'adam.upsteps': 'adam-upsteps',
  termUpper: 'term-upper',
  'ey.project': 'ey-project',
  'ey.topk': 'ey-topk',
  'ey.spectral': 'ey-spectral',
  'hilbert.inv': 'hilbert-inv',
  'hilbert.scale': 'hilbert-scale',
  'birkhoff.2x2': 'birkhoff-2x2',
  'kr.ctransform': 'kr-ctransform',
  'bernstein.mod': 'bernstein-mod',
  'hoeffding.opt': 'hoeffding-opt',
  'sauer.tail': 'sauer-tail',
  'el.quadratic': 'el-quadratic',
  'parts.from.ftc': 'parts-from-ftc',
  'homeo.chord': 'trigonometric-identities/chord',
  contraction1: 'rademacher-contraction/contraction',
  'sauer.step': 'shattered-sets/arrays',
  circulant: 'circulant-dft-diagonalisation/columns',
  'arccos.derivative': 'arccos-derivative',
  'wide.cov': 'wide-cov',
  'wide.kurtosis': 'wide-kurtosis',
  'gauss.moments': 'gauss-moments',
  representer: 'representer-theorem-kernel-ridge/excess',
};

/** The modules of this folder. */
export const modules: readonly string[] = Object.values(fragments).filter((where) => !where.includes('/'));
