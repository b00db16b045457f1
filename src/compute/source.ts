/** The source of a kernel: from a question, or from terms to be measured, to a text that gpu.js compiles. */
import type { Positions } from '../exact/evaluate.ts';
import type { Question, Shape } from '../exact/instance.ts';
import type { Term } from '../term/term.ts';
import { primal } from './dual.ts';
import { type Binding, empty, literalPosition } from './environment.ts';
import { Generator, type GeneratorOptions } from './generate.ts';
import type { Input } from './inputs.ts';
import { Propositions } from './propositions.ts';

export interface Source {
  readonly text: string;
  readonly inputs: readonly Input[];
  /** Numbers of the scratch array, 0 when there is none. */
  readonly scratch: number;
}

/** A kernel that returns the encoded outcome (verdict.ts). Throws NotCompilable, and RangeError for an index out of range. */
export function sourceOf(question: Question, shape: Shape, options: GeneratorOptions): Source {
  const generator = new Generator(question, shape, options);
  const propositions = new Propositions(generator);
  const code = propositions.under(
    question.conditions,
    () => propositions.decide(question.statement, empty),
    empty,
  );
  return finished(generator, [`return ${code.text};`]);
}

/** A kernel that returns the value of a term, or the bound on its error. */
export function probeOf(
  term: Term,
  question: Question,
  shape: Shape,
  which: 'value' | 'bound' | 'both',
  options: GeneratorOptions,
  at: Positions = new Map(),
): Source {
  const generator = new Generator(question, shape, options);
  new Propositions(generator);
  const places = [...at].map(([{ id }, n]): [number, Binding] => [
    id,
    { kind: 'position', position: literalPosition(n) },
  ]);
  const x = primal(generator.number(term, new Map([...empty, ...places])));
  const total = generator.on.total(x);
  const bound = total ? `${total.text} * ${generator.on.widened(x)}` : '0';
  if (which === 'value') return finished(generator, [`return ${x.value.text};`]);
  if (which === 'bound') return finished(generator, [`return ${bound};`]);
  // Both in full precision, left in the scratch array, two numbers per instance.
  const start = generator.scratch;
  return finished(
    generator,
    [
      `w[${start} + this.thread.x * 2] = ${x.value.text};`,
      `w[${start} + this.thread.x * 2 + 1] = ${bound};`,
      'return 0;',
    ],
    true,
  );
}

function finished(generator: Generator, last: readonly string[], scratch = false): Source {
  const { inputs } = generator;
  const names = [...inputs.map((i) => i.argument), ...(generator.scratch > 0 || scratch ? ['w'] : [])];
  const text = `function(${names.join(', ')}) {\n${[...generator.writer.text, ...last].map((l) => `  ${l}`).join('\n')}\n}`;
  return { text, inputs, scratch: generator.scratch };
}
