/** A function that refuses arguments it does not take: JavaScript drops them, and what an author says with them would be read over. */
export const taking =
  <A extends readonly unknown[], R>(
    name: string,
    most: number,
    make: (...args: A) => R,
  ): ((...args: A) => R) =>
  (...args) => {
    if (args.length > most) {
      const written = args.map((a) => JSON.stringify(a) ?? `${a}`).join(', ');
      throw new TypeError(
        `${name}(${written}): ${name} takes ${most === 0 ? 'no argument' : `at most ${most} argument(s)`}; what is asked besides is said in a hypothesis`,
      );
    }
    return make(...args);
  };
