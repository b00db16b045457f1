/** A constructor that gives back what it is given: the fields of a class that extends this become fields of that. */
const Given = function (this: object, of: object) {
  return of;
} as unknown as new (
  of: object,
) => object;

/**
 * What is remembered of objects, once each, for as long as they live: a WeakMap in effect, but a private field of the objects themselves,
 * which nothing else sees, copies or prints. Terms and normal forms are made by the million and soon dropped; with tables of weak
 * references the collector takes a third of the time of checking.
 */
export function remembered<K extends object, V>(): Pick<WeakMap<K, V>, 'get'> & {
  set(of: K, value: V): void;
} {
  return class Field extends Given {
    #value: V;
    constructor(of: K, value: V) {
      super(of);
      this.#value = value;
    }
    static get = (of: K): V | undefined => (#value in of ? (of as Field).#value : undefined);
    static set = (of: K, value: V): void => void new Field(of, value);
  };
}
