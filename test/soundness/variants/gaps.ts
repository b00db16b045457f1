/**
 * Variants that are false, but that no instance refutes: gaps of the generators, by part and text, with what would find them. The
 * checker must still reject each.
 */
export const gaps: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
