/** Functions that remember their values, by number and by identity. */

interface Node<V> {
  numbers?: Map<number, Node<V>>;
  objects?: WeakMap<object, Node<V>>;
  value?: V;
  known?: true;
}

/** The function with a memory. Arguments are numbers (compared by value) or objects and functions (compared by identity). */
export function memoized<A, V>(fn: (args: readonly A[]) => V): (args: readonly A[]) => V {
  const root: Node<V> = {};
  return (args) => {
    let node = root;
    for (const arg of args) node = below(node, arg);
    if (!node.known) {
      node.value = fn(args);
      node.known = true;
    }
    return node.value as V;
  };
}

function below<V>(node: Node<V>, arg: unknown): Node<V> {
  if (typeof arg === 'number') {
    node.numbers ??= new Map();
    let next = node.numbers.get(arg);
    if (!next) {
      next = {};
      node.numbers.set(arg, next);
    }
    return next;
  }
  const key = arg as object;
  node.objects ??= new WeakMap();
  let next = node.objects.get(key);
  if (!next) {
    next = {};
    node.objects.set(key, next);
  }
  return next;
}
