/** Lines that are still true, and still followed by a true line, with another constant: by step and text, with the reason. */
export const harmless: Readonly<Record<string, string>> = {
  'donsker-varadhan-gibbs/any law: Hellinger distance have pointwise / have charged / contradiction / 1: 2*(weight[w]/E(v in Omega, weight[v]))':
    'a positive number and its double, both shown to be 0',
  'discounted-equation/dual uniqueness have no distance / 1: sum(u in S, abs(0))/(2 - gamma)':
    'the numerator is 0',
  'discounted-equation/uniqueness have no distance / 1: max(u in S, abs(0))/(2 - gamma)':
    'the numerator is 0',
  'discounted-equation/dual uniqueness have the difference / 1: 2*(b[v] - b[v])':
    'b - b is 0, and so is its double',
  'discounted-equation/uniqueness have the difference / 1: 2*(b[v] - b[v])':
    'b - b is 0, and so is its double',
  'homogeneous-spurious-counterexamples/dead-units-constant-nearby have still dead / 2: 2*(u[i] + abs(u[i]))':
    'u + |u| is 0, and so is its double',
  'homogeneous-spurious-counterexamples/dead-units-not-global 1: 1/3 * (sum(i in I, 1/card(I) * relu(1)) - 1)^2':
    'the factor stands before 0',
  'kantorovich-duality/strong-duality have no contradiction / cases no / have w is zero / contradiction / 1: 2*(w)':
    '0 < 2w follows from w > 0, and 2w <= 0 from w <= 0',
  'monotone-sequence/order induction base / have first / contradiction / 1: 2*(i)':
    '0 < 2i follows from i != 0, and 2i <= 0 from i <= 0',
  'positive-definite-form/bound have coordinate / have apart / 5: 2*(M[j,i] - M[j,i])':
    'the difference is 0, and so is its double',
  'sine-bounds/sine-above-its-cubic 1: sin(0) - 0 + 0^4/6 + x - x^3/6': '0^4 is 0^3',
  'zero-absolute-value/equality contradiction / 1: 2*(abs(x - y))':
    '0 < 2|x - y| follows, and 2|x - y| <= 0 from |x - y| <= 0',
  'em-monotonicity/ascent have each divergence / have charged / contradiction / 1: 2*(q[n,k]/sum(h in K, q[n,h]))':
    'a quotient and its double, both shown to be 0',
  'lasso-soft-thresholding/the square as penalty gives no zeros 2: (1 + 3*lambda)*0':
    'the factor stands before 0',
  'lasso-soft-thresholding/zero below the threshold 1: 2*(sign(a)*relu(abs(a) - lambda))':
    'relu is 0 there, and so is the double',
  'mean-squared-error-linear-convexity/strict convexity have stretched / contradiction / 1: (a[i] - b[i])^3':
    'a - b is shown to be 0 and assumed not to be: anything follows',
  'normal-maximum-likelihood/attained 1: total*sum(a in J, log(t[a]) + sum(i in J, sum(j in J, v[a,i]*v[a,j]*sum(b in J, t[b]*v[b,i]*v[b,j])))/t[a]) + total*sum(a in J, sum(j in J, v[a,j]*(mean[j] - mean[j]))^3/t[a])':
    'mean - mean is 0, and so is its cube',
  'projective-diameter/not negative 1: 2*(max(i in I, max(j in J, log(K[i,j]*K[i,j]/(K[i,j]*K[i,j])))))':
    'log 1 is 0, and so is its double',
  'summation-error-kahan/pairwise have error / induction base / 1: 2*(abs(x[i] - x[i]))':
    'x - x is 0, and so is its double',
  'normalization-scale-invariance/descent lengthens the weights 2: sum(j in J, w[j]^2) - 3*eta*0 + eta^2*sum(j in J, G[j]^2)':
    'the factor stands before 0',
  'softmax-jacobian-half-lipschitz/constants are annihilated 2: 2*(p[a] - p[a])':
    'the difference is 0, and so is its double',
  'elbo-identity/lower bound have charged / contradiction / 1: 2*((prior[k]*likelihood[k]/sum(j in K, prior[j]*likelihood[j])))':
    'a quotient and its double, both shown to be 0',
  'flatness-relu-rescaling/largest eigenvalue 2: lam*sum(n in N, delta(n,i)^3)':
    'the cube of a delta is its square',
  'shannon-entropy-bounds/at most log K have charged / contradiction / 1: 2/card(K)':
    'a quotient and its double, both shown to be 0',
  'shannon-entropy-bounds/log K for the uniform law only both 1 / have charged / contradiction / 1: 2/card(K)':
    'a quotient and its double, both shown to be 0',
  'real-powers/smaller powers contradiction / 1: 2*(pow(x) - pow(y))':
    '0 < 2(x^p - y^p) follows, and so does 2(x^p - y^p) <= 0',
  'affine-composition-collapse/second difference of a relu layer 1: sum(h in H, v[h]*relu(sum(j in J, w[h,j]*z[j]))) + sum(h in H, v[h]*relu(sum(j in J, w[h,j]*(-z[j])))) - 3*sum(h in H, v[h]*relu(sum(j in J, w[h,j]*0)))':
    'the factor stands before relu(0)',
  'adversarial-margin-dual-norm/certified radius 1: 2*(f(x) - L*(f(x)/L))':
    'the difference is 0, and so is its double',
  'persistence-h0-stability/fewer components have one name / have only / cases no / have elsewhere / contradiction / 1: 2*(abs(x[i] - x[j0]))':
    'a distance and its double, both shown to be 0',
  'kl-divergence-gibbs-inequality/Pinsker, one term have of the ratio / cases yes / 1: (2*1 + 4)*(2*log(1) - 1 + 1) - 3*(1 - 1)^2':
    'the factor stands before log 1, which is 0',
  'sawtooth-depth-separation/grid values both 1 / 1: par[j] + (2 - 2*par[j])*(2^n*(j/2^n) - j)':
    'the factor stands before 0',
  'softmax-jacobian-half-lipschitz/Lipschitz from the maximum norm have signs / cases no / cases no / both 2 / 2: sign(1)*0':
    'the factor 0 stands beside it',
  'binomial-moments/moments of the count have third / induction base / 1: choose[1,0]*0^3':
    'the factor 0 stands beside it',
  'circle-constant/half a turn have square / 1: sin(pi)^3 + cos(pi)^2': 'sin(pi) is 0, and so is its cube',
  'circle-constant/a whole turn both 2 / 1: 3*sin(pi)*cos(pi)':
    'the factor stands before sin(pi), which is 0',
  'arc-cosine-kernels/equal and opposite inputs both 2 / both 1 / 1: (pi - pi)/(3*pi)':
    'the factor stands below 0',
  'training-error-optimism/error at new observations 3: (sum(i in I, (f[i] - sum(j in I, S[i,j]*f[j]))^2) + sum(i in I, s^2) - 3*sum(i in I, sum(j in I, S[i,j]*0)) + sum(i in I, sum(j in I, sum(k in I, S[i,j]*S[i,k]*(s^2*delta(j,k))))))/card(I)':
    'the factor stands before 0',
  'entropy-regularised-bellman/largest value have charged / contradiction / 1: 2*(exp(Q(V)[s,k]/tau)/sum(b in A, exp(Q(V)[s,b]/tau)))':
    'a positive number and its double, both shown to be 0',
  'entropy-regularised-bellman/largest for the softmax only have charged / contradiction / 1: 2*(exp(Q(V)[s,k]/tau)/sum(b in A, exp(Q(V)[s,b]/tau)))':
    'a positive number and its double, both shown to be 0',
};
