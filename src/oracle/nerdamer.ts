/**
 * Factorisations, roots and antiderivatives by nerdamer, as texts of the surface syntax. It is often wrong (it misreads quotients of
 * exponentials, rounds irrational roots, invents others) and now and then does not come back from a large input, so ask it for small
 * terms in one or two variables, and believe nothing: derivation/proposals.ts judges.
 */

/** Proposals; undefined where there is none. */
export interface AlgebraOracle {
  factorisation(term: string): string | undefined;
  roots(term: string, variable: string): readonly string[];
  antiderivative(term: string, variable: string): string | undefined;
}

/** Names that mean something else to nerdamer than to us. */
const foreign = new Set(['e', 'i', 'pi', 'Infinity']);
const word = /[\p{L}_][\p{L}\p{N}_]*/gu;

/** Loads nerdamer. */
export async function algebraOracle(): Promise<AlgebraOracle> {
  const { default: nerdamer } = await import('nerdamer/all.js');
  const ask = (term: string, answer: () => string): string | undefined => {
    if ([...term.matchAll(word)].some(([name]) => foreign.has(name))) return undefined;
    try {
      return ours(answer());
    } catch {
      // It gives up with many kinds of errors; all mean that there is no proposal.
      return undefined;
    } finally {
      nerdamer.flush();
    }
  };
  return {
    factorisation: (term) => ask(term, () => nerdamer.factor(term).toString()),
    roots(term, variable) {
      const list = ask(term, () => nerdamer(`solve(${term}, ${variable})`).toString());
      const inner = list === undefined ? '' : list.replace(/^\[|\]$/g, '');
      return inner === '' ? [] : apart(inner);
    },
    antiderivative(term, variable) {
      const text = ask(term, () => nerdamer.integrate(term, variable).toString());
      // What it cannot integrate it returns as it stands.
      return text?.includes('integrate') ? undefined : text;
    },
  };
}

/** Its `e^x` and `e^(…)` are our exp. */
const ours = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}_])e\^(\(|[\p{L}\p{N}_.]+)/gu, (_, argument: string) =>
    argument === '(' ? 'exp(' : `exp(${argument})`,
  );

/** The items of a list, apart at the commas that no parenthesis encloses. */
function apart(list: string): string[] {
  const items = [''];
  let depth = 0;
  for (const c of list) {
    if (c === '(') depth += 1;
    if (c === ')') depth -= 1;
    if (c === ',' && depth === 0) items.push('');
    else items[items.length - 1] += c;
  }
  return items;
}
