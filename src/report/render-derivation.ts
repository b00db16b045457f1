/** A derivation as its author wrote it, step below step: what is shown on the way, where symbols come from, and the lines. */
import type { Derivation, Node } from '../derivation/steps.ts';
import type { CheckedLine } from '../engine/ports.ts';
import { printReason } from '../engine/reasons.ts';
import { printRelation, printTerm } from '../term/print.ts';
import type { Style } from './render-style.ts';
import { wrap } from './wrap.ts';

/** The headings of nested steps, one below the other, are the name of a step in messages: `have x / cases yes / 1`. */
export function renderDerivation(
  derivation: Derivation,
  lines: readonly CheckedLine[],
  style: Style,
): string[] {
  const byStep = new Map(lines.map((line) => [line.step, line] as const));
  return rendered(derivation, '', '    ', { byStep, style });
}

interface Lines {
  readonly byStep: ReadonlyMap<string, CheckedLine>;
  readonly style: Style;
}

function rendered(steps: Derivation, path: string, indent: string, of: Lines): string[] {
  const out: string[] = [];
  let count = 0;
  let chain: string | undefined;
  const digits = String(steps.filter((step) => !('node' in step)).length).length;
  for (const step of steps) {
    if ('node' in step) {
      for (const { says, below, proof } of partsOf(step)) {
        out.push(wrap(of.style.chalk.dim(`${indent}${says}`), of.style.width, `${indent}    `));
        if (proof) out.push(...rendered(proof, `${path}${below} / `, `${indent}  `, of));
      }
      continue;
    }
    count += 1;
    const line = of.byStep.get(`${path}${count}`);
    if (!line) continue;
    const left = printTerm(line.left, 'unicode');
    // A line whose left side is the right side of the line before goes on with the same calculation.
    const start = left === chain ? undefined : left;
    out.push(...lineOf(line, start, indent, String(count).padEnd(digits + 2), of.style));
    chain = printTerm(line.right, 'unicode');
  }
  return out;
}

function lineOf(
  line: CheckedLine,
  left: string | undefined,
  indent: string,
  number: string,
  { chalk, width }: Style,
): string[] {
  const pad = indent + ' '.repeat(number.length);
  const right = `${printRelation(line.relation, 'unicode')} ${printTerm(line.right, 'unicode')}`;
  const reasons = line.reasons.map(printReason).join(', ');
  return [
    ...(left === undefined ? [] : [wrap(`${pad}${left}`, width, `${pad}    `)]),
    wrap(`${indent}${chalk.dim(number)}${right}`, width, `${pad}    `),
    ...(reasons === '' ? [] : [wrap(`${pad}    ${chalk.cyan(`by ${reasons}`)}`, width, `${pad}      `)]),
    ...(line.problem === undefined
      ? []
      : [wrap(`${pad}    ${chalk.red(`does not follow: ${line.problem}`)}`, width, `${pad}      `)]),
  ];
}

interface Shown {
  readonly says: string;
  /** What the names of the steps of its proof begin with. */
  readonly below?: string;
  readonly proof?: Derivation;
}

function partsOf(step: Node): readonly Shown[] {
  switch (step.node) {
    case 'have':
      return [{ says: `have ${step.name}: ${step.states}`, below: `have ${step.name}`, proof: step.proof }];
    case 'obtain':
      return [{ says: `obtain ${step.names.join(', ')}, ${step.as}, by ${printReason(step.from)}` }];
    case 'witness': {
      const values = Object.entries(step.values).map(([name, value]) => `${name} = ${value}`);
      return [{ says: `take ${values.join(', ')}` }];
    }
    case 'by':
      return [{ says: `by ${printReason(step.reason)}` }];
    case 'both':
      return step.proofs.map((proof, i) => ({ says: `both ${i + 1}`, below: `both ${i + 1}`, proof }));
    case 'cases':
      return [
        { says: `cases yes: ${step.on}`, below: 'cases yes', proof: step.yes },
        { says: 'cases no', below: 'cases no', proof: step.no },
      ];
    case 'induction':
      return [
        { says: `induction base, ${step.on} = 0`, below: 'induction base', proof: step.base },
        {
          says: `induction step, from ${step.on} to ${step.on} + 1`,
          below: 'induction step',
          proof: step.step,
        },
      ];
    case 'contradiction':
      return [{ says: `contradiction: ${step.absurd}`, below: 'contradiction', proof: step.proof }];
    case 'monotone': {
      const { name, of, variable, from, to, derivative } = step;
      const says = `monotone ${name}: the slope of ${of} is ${derivative} for ${from} < ${variable} < ${to}`;
      return [{ says, below: `monotone ${name}`, proof: step.proof }];
    }
  }
}
