/** The arrays that a kernel reads: their sizes and strides in a shape, and positions in them. */
import type { Shape } from '../exact/instance.ts';
import type { Domain, IndexSet, Type, Variable } from '../term/term.ts';
import { NotCompilable } from './arithmetic.ts';

/** A drawn symbol or the weights of a law, laid out flat in row-major order. */
export interface Input {
  readonly id: number;
  /** Its name in the kernel. */
  readonly argument: string;
  readonly sizes: readonly number[];
  /** Numbers in one row, which is what one instance has. */
  readonly row: number;
  /** For positions in a set: how many there are. */
  readonly positions?: number;
  readonly shared: boolean;
}

/** The largest size that a set has in the shape. Throws NotCompilable when the shape does not say. */
export function largestSize(set: IndexSet, shape: Shape): number {
  const size = shape.sizes.get(set.id);
  if (size === undefined) throw new NotCompilable(`the shape gives no size for the index set ${set.name}`);
  return typeof size === 'number' ? size : Math.max(0, ...size);
}

function sizeOfParameter(type: Type, shape: Shape): number {
  if (type.kind === 'nat') return shape.horizon + 1;
  if (type.kind === 'index' && type.domain.kind === 'set') return largestSize(type.domain.set, shape);
  throw new NotCompilable('a drawn symbol must be a number or an array over index sets and naturals');
}

const positionsOf = (domain: Domain, shape: Shape): number => {
  if (domain.kind === 'range') throw new NotCompilable('a position in a range cannot be drawn');
  return largestSize(domain.set, shape);
};

export function inputOf(variable: Variable, shape: Shape, argument: string, shared: boolean): Input {
  const { type } = variable;
  const result = type.kind === 'function' ? type.result : type;
  const sizes = type.kind === 'function' ? type.params.map((p) => sizeOfParameter(p.type, shape)) : [];
  if (result.kind === 'function')
    throw new NotCompilable(`${variable.name}: arrays of functions cannot be drawn`);
  return {
    id: variable.id,
    argument,
    sizes,
    row: sizes.reduce((a, b) => a * b, 1),
    ...(result.kind === 'index' ? { positions: positionsOf(result.domain, shape) } : {}),
    shared,
  };
}

export const weightsOf = (law: IndexSet, shape: Shape, argument: string, shared: boolean): Input => {
  const size = largestSize(law, shape);
  return { id: law.id, argument, sizes: [size], row: size, shared };
};
