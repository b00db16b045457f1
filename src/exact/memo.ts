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
      const rows = new Memory<Memory<V>>();
      return (a, b) => {
        let row = rows.get(a);
        if (row === undefined) {
          row = new Memory<V>();
          rows.set(a, row);
        }
        let value = row.get(b);
        if (value === undefined) {
          value = fn(a as A, b as A);
          row.set(b, value);
        }
        return value;
      };
    }
    default: {
      const root = new Memory<unknown>();
      return (...args) => {
        let memory = root;
        for (let i = 0; i < arity - 1; i++) {
          let next = memory.get(args[i]) as Memory<unknown> | undefined;
          if (next === undefined) {
            next = new Memory<unknown>();
            memory.set(args[i], next);
          }
          memory = next;
        }
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
