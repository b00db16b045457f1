/** False variants of kernels that nothing refutes. */

import { contradicts } from './_reasons.ts';

export const kernels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'arc-cosine-kernels/order zero': {
    'E(w in Weights, indicator(0 < sum(j in J, x[j]*W[j,w]))*indicator(0 < sum(j in J, y[j]*W[j,w]))) < k0(theta)':
      contradicts,
    'E(w in Weights, indicator(0 < sum(j in J, x[j]*W[j,w]))*indicator(0 < sum(j in J, y[j]*W[j,w]))) > k0(theta)':
      contradicts,
    'E(w in Weights, indicator(0 < sum(j in J, x[j]*W[j,w]))*indicator(0 < sum(j in J, y[j]*W[j,w]))) != k0(theta)':
      contradicts,
  },
  'arc-cosine-kernels/order one': {
    'E(w in Weights, relu(sum(j in J, x[j]*W[j,w]))*relu(sum(j in J, y[j]*W[j,w]))) < sqrt(sum(j in J, x[j]^2))*sqrt(sum(j in J, y[j]^2))*k1(theta)':
      contradicts,
    'E(w in Weights, relu(sum(j in J, x[j]*W[j,w]))*relu(sum(j in J, y[j]*W[j,w]))) != sqrt(sum(j in J, x[j]^2))*sqrt(sum(j in J, y[j]^2))*k1(theta)':
      contradicts,
  },
  'arc-cosine-kernels/length of the arc': {
    '(pi/2 - (theta - pi/2))/(2*pi) < k0(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(pi/2 - (theta - pi/2))/(2*pi) > k0(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(pi/2 - (theta - pi/2))/(2*pi) != k0(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'arc-cosine-kernels/integral over the arc': {
    '2*(F(theta, pi/2) - F(theta, theta - pi/2))/(2*pi) < k1(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '2*(F(theta, pi/2) - F(theta, theta - pi/2))/(2*pi) > k1(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '2*(F(theta, pi/2) - F(theta, theta - pi/2))/(2*pi) != k1(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'arc-cosine-kernels/equal and opposite inputs': {
    '((k0(0) < 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) > 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) != 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) < 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) > 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) != 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) < 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) > 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) != 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) < 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) > 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) != 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'arc-cosine-kernels/right angle': {
    '(k0(pi/2) < 1/4) and (k1(pi/2) == 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(k0(pi/2) > 1/4) and (k1(pi/2) == 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(k0(pi/2) != 1/4) and (k1(pi/2) == 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(k0(pi/2) == 1/4) and (k1(pi/2) < 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(k0(pi/2) == 1/4) and (k1(pi/2) > 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(k0(pi/2) == 1/4) and (k1(pi/2) != 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'arc-cosine-kernels/slopes in the correlation': {
    '(k0(t)*(cos(s) - cos(t)) < k1(s) - k1(t)) and (k1(s) - k1(t) <= k0(s)*(cos(s) - cos(t)))':
      'false where s is t: enclosures of two irrational numbers that are the same do not come apart',
    '(k0(t)*(cos(s) - cos(t)) <= k1(s) - k1(t)) and (k1(s) - k1(t) < k0(s)*(cos(s) - cos(t)))':
      'false where s is t: enclosures of two irrational numbers that are the same do not come apart',
  },
};
