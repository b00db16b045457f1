/** False variants of dynamical systems that nothing refutes. */

export const dynamicalSystems: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'logistic-conjugacy-lyapunov-exponent/slope in angles': {
    'forall(t in nat, slope(sin(a)^2)[t] < 2^t*sin(2^(t + 1)*a)/sin(2*a))':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
    'forall(t in nat, slope(sin(a)^2)[t] > 2^t*sin(2^(t + 1)*a)/sin(2*a))':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
    'forall(t in nat, slope(sin(a)^2)[t] != 2^t*sin(2^(t + 1)*a)/sin(2*a))':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
  },
  'logistic-conjugacy-lyapunov-exponent/conjugate to the tent map': {
    'F(sin(pi*y/2)^2) < sin(pi*tent(y)/2)^2':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
    'F(sin(pi*y/2)^2) > sin(pi*tent(y)/2)^2':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
    'F(sin(pi*y/2)^2) != sin(pi*tent(y)/2)^2':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
  },
  'logistic-conjugacy-lyapunov-exponent/mean of the logarithms': {
    'log(abs(2^t*sin(2^(t + 1)*a)/sin(2*a)))/t < log(2) + (log(abs(sin(2^(t + 1)*a))) - log(abs(sin(2*a))))/t':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
    'log(abs(2^t*sin(2^(t + 1)*a)/sin(2*a)))/t > log(2) + (log(abs(sin(2^(t + 1)*a))) - log(abs(sin(2*a))))/t':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
    'log(abs(2^t*sin(2^(t + 1)*a)/sin(2*a)))/t != log(2) + (log(abs(sin(2^(t + 1)*a))) - log(abs(sin(2*a))))/t':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
  },
  'logistic-conjugacy-lyapunov-exponent/the arcsine law is preserved': {
    'E(w in Omega, indicator(F(X[w]) < sin(pi*v/2)^2)) == v':
      'false of a law with a point at the angle itself, and a mass there; the point is known as a sine only, and no enclosure tells that F takes it to the other one',
  },
  'logistic-conjugacy-lyapunov-exponent/mean under a preserved law': {
    'E(w in Omega, Y[w]) < log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) > log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) != log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, L[w]) == log(2)':
      'false at the fixed point 3/4, where it is the logarithm of 3/16; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, M[w]) == log(2)':
      'false at the fixed point 3/4, where it is the logarithm of 3/16; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == 2':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == exp(2)':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == log(3)':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
  },
  'logistic-conjugacy-lyapunov-exponent/mean under a preserved distribution function': {
    'E(w in Omega, Y[w]) < log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) > log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) != log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, L[w]) == log(2)':
      'false at the fixed point 3/4, where it is the logarithm of 3/16; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, M[w]) == log(2)':
      'false at the fixed point 3/4, where it is the logarithm of 3/16; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == 2':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == exp(2)':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == log(3)':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
  },
  'logistic-conjugacy-lyapunov-exponent/almost every start': {
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= (2 + C)*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'not decided here: to refute it C must be large, c small, and the probabilities nearly as large as they may be at very many times at once',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-3)*c*eps)))':
      'not decided here: to refute it the probabilities must be nearly as large as they may be, of both events and at very many times at once',
  },
};
