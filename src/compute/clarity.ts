/** How clearly a statement holds where it is least clear: margins of inequalities, residuals of identities. */
import type { Proposition } from '../term/term.ts';

/** To so many digits: more would differ from one mathematical library to another. */
const digits = 3;

export class Clarity {
  private readonly isIdentity: boolean;
  private margin: number | undefined;
  private residual: number | undefined;

  constructor(statement: Proposition) {
    this.isIdentity = onlyEquations(statement);
  }

  /**
   * An instance on which it holds, and how clearly, as `clarityOf` (verdict.ts) says. Where an inequality is only consistent, the
   * equations among its conditions are: that says nothing of its margin.
   */
  add(outcome: 'satisfied' | 'consistent' | 'vacuous', clarity: number): void {
    if (outcome === 'vacuous') return;
    if (this.isIdentity) {
      const difference = outcome === 'consistent' ? 1 - clarity : 0;
      this.residual = Math.max(this.residual ?? 0, difference);
    } else if (outcome === 'satisfied') this.margin = Math.min(this.margin ?? 1, clarity);
  }

  worst(): { margin?: number; residual?: number } {
    return {
      ...(this.margin === undefined ? {} : { margin: rounded(this.margin) }),
      ...(this.residual === undefined ? {} : { residual: rounded(this.residual) }),
    };
  }
}

const rounded = (x: number): number => Number(x.toPrecision(digits));

function onlyEquations(p: Proposition): boolean {
  switch (p.tag) {
    case 'relation':
      return p.relation === '==';
    case 'and':
      return p.parts.every(onlyEquations);
    case 'forall':
    case 'exists':
      return onlyEquations(p.body);
  }
}
