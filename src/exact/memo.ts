/** Functions that remember their values, by number and by identity. */

/** A memory of one argument: of small natural numbers in an array, of others in a map, of objects as long as these live. */
export class Memory<V> {
  private readonly small: (V | undefined)[] = [];
  private numbers: Map<number, V> | undefined;
  private objects: WeakMap<object, V> | undefined;

  get(key: unknown): V | undefined {
    if (typeof key !== 'number') return this.objects?.get(key as object);
    return isSmall(key) ? this.small[key] : this.numbers?.get(key);
  }

  set(key: unknown, value: V): void {
    if (typeof key !== 'number') {
      this.objects ??= new WeakMap();
      this.objects.set(key as object, value);
    } else if (isSmall(key)) {
      while (this.small.length < key) this.small.push(undefined);
      this.small[key] = value;
    } else {
      this.numbers ??= new Map();
      this.numbers.set(key, value);
    }
  }
}

/** The memory for what else is given, where this is the first argument. */
export function below<V>(memory: Memory<Memory<V>>, key: unknown): Memory<V> {
  let next = memory.get(key);
  if (next === undefined) {
    next = new Memory<V>();
    memory.set(key, next);
  }
  return next;
}

const isSmall = (key: number): boolean => key >= 0 && key < 1024;

/**
 * The function of so many arguments with a memory. Arguments are numbers (integers, compared by value) or objects and functions
 * (compared by identity). Values are anything but undefined.
 */
export function memoized<A, V>(
  arity: number,
  fn: (...args: readonly A[]) => V,
): (...args: readonly A[]) => V {
  switch (arity) {
    case 0: {
      let value: V | undefined;
      return () => {
        value ??= fn();
        return value;
      };
    }
    case 1: {
      const memory = new Memory<V>();
      return (a) => {
        let value = memory.get(a);
        if (value === undefined) {
          value = fn(a as A);
          memory.set(a, value);
        }
        return value;
      };
    }
    case 2: {
      const root = new Memory<Memory<V>>();
      return (a, b) => {
        const row = below(root, a);
        let value = row.get(b);
        if (value === undefined) {
          value = fn(a as A, b as A);
          row.set(b, value);
        }
        return value;
      };
    }
    case 3: {
      const root = new Memory<Memory<Memory<V>>>();
      return (a, b, c) => {
        const row = below(below(root, a), b);
        let value = row.get(c);
        if (value === undefined) {
          value = fn(a as A, b as A, c as A);
          row.set(c, value);
        }
        return value;
      };
    }
    default: {
      const root = new Memory<unknown>();
      return (...args) => {
        let memory = root;
        for (let i = 0; i < arity - 1; i++) memory = below(memory as Memory<Memory<unknown>>, args[i]);
        const key = args[arity - 1];
        let value = memory.get(key) as V | undefined;
        if (value === undefined) {
          value = fn(...args);
          memory.set(key, value);
        }
        return value;
      };
    }
  }
}
