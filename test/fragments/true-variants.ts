/** Variants of the fragments that are true, by part and text, with the reason. */
export const trueVariants: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
