/** Words for TeX. Whatever the text is, TeX prints it and executes nothing of it, and BibTeX finds its braces balanced. */

/** Text as it stands in a paragraph, in any of pdfTeX, XeTeX and LuaTeX. */
export function texText(text: string): string {
  const spaced = text.normalize('NFD').replace(/\s+/g, ' ');
  return spaced.replace(/([^\p{M}])(\p{M}*)/gu, (_, base: string, marks: string) =>
    [...marks].reduce((inner, mark) => accented(inner, mark), character(base)),
  );
}

/** Typewriter text, such as an identifier, that may be broken where its parts meet. */
export const texCode = (text: string): string =>
  `\\texttt{${pieces(text).map(texText).join('\\allowbreak{}')}}`;

/** The same within a formula. */
export const texPieces = (text: string): string =>
  pieces(text)
    .map((piece) => `\\mbox{\\texttt{${texText(piece)}}}`)
    .join('\\penalty600 ');

/** At the seams of names, terms and lists, not within numbers; digests are long words. */
const pieces = (text: string): string[] =>
  text.split(/(?<=[@:,;=+*( ]|\w-)(?! )|(?<=[/.])(?=[^\d ])|(?<=\b(?:[0-9a-f]{16})+)(?=[0-9a-f]{16})/u);

function character(char: string): string {
  if (/^[A-Za-z0-9 .,:;!?'()[\]/@+*=-]$/.test(char)) return char;
  return ascii.get(char) ?? symbols.get(char) ?? unknown(char);
}

/** Of what has no name here, at least its number is printed. */
const unknown = (char: string): string =>
  `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

function accented(base: string, mark: string): string {
  const command = accents.get(mark);
  return command === undefined ? `${base}${unknown(mark)}` : `${command}{${base}}`;
}

const accents = new Map([
  ['\u0300', '\\`'],
  ['\u0301', "\\'"],
  ['\u0302', '\\^'],
  ['\u0303', '\\~'],
  ['\u0304', '\\='],
  ['\u0306', '\\u'],
  ['\u0307', '\\.'],
  ['\u0308', '\\"'],
  ['\u030a', '\\r'],
  ['\u030b', '\\H'],
  ['\u030c', '\\v'],
  ['\u0323', '\\d'],
  ['\u0327', '\\c'],
  ['\u0331', '\\b'],
]);

const ascii = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['%', '\\%'],
  ['_', '\\_'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ['<', '\\ensuremath{<}'],
  ['>', '\\ensuremath{>}'],
  ['|', '\\ensuremath{|}'],
  // Not the characters themselves: in some languages of babel they are commands.
  ['"', "''"],
  ['`', '\\textasciigrave{}'],
]);

const greek = 'alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi'.split(' ');
const moreGreek = 'pi rho varsigma sigma tau upsilon varphi chi psi omega'.split(' ');
const capitals = { Γ: 'Gamma', Δ: 'Delta', Θ: 'Theta', Λ: 'Lambda', Ξ: 'Xi', Π: 'Pi', Σ: 'Sigma' };

const mathematics: Record<string, string> = {
  ...Object.fromEntries(greek.map((name, i) => [String.fromCodePoint(0x3b1 + i), `\\${name}`])),
  ...Object.fromEntries(moreGreek.map((name, i) => [String.fromCodePoint(0x3c0 + i), `\\${name}`])),
  ...Object.fromEntries(Object.entries(capitals).map(([char, name]) => [char, `\\${name}`])),
  Φ: '\\Phi',
  Ψ: '\\Psi',
  Ω: '\\Omega',
  '−': '-',
  '×': '\\times',
  '÷': '\\div',
  '·': '\\cdot',
  '±': '\\pm',
  '√': '\\surd',
  '∂': '\\partial',
  '∇': '\\nabla',
  '∞': '\\infty',
  '∫': '\\int',
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '≈': '\\approx',
  '→': '\\to',
  '↦': '\\mapsto',
  '⇒': '\\Rightarrow',
  '⇔': '\\Leftrightarrow',
  '∈': '\\in',
  '∀': '\\forall',
  '∃': '\\exists',
  '⊂': '\\subset',
  '⊆': '\\subseteq',
  '∪': '\\cup',
  '∩': '\\cap',
  '∘': '\\circ',
  '⟨': '\\langle',
  '⟩': '\\rangle',
  '‖': '\\Vert',
  '′': "'",
  ᵀ: '^{\\mathsf T}',
  '⁺': '^{+}',
  '⁻': '^{-}',
  ⁿ: '^{n}',
  '✓': '\\surd',
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((char, i) => [char, `^{${i}}`])),
  ...Object.fromEntries([...'₀₁₂₃₄₅₆₇₈₉'].map((char, i) => [char, `_{${i}}`])),
  ℝ: '\\mathbf{R}',
  ℕ: '\\mathbf{N}',
  ℤ: '\\mathbf{Z}',
  ℚ: '\\mathbf{Q}',
  ℂ: '\\mathbf{C}',
  𝔼: '\\mathbf{E}',
  '𝟏': '\\mathbf{1}',
  ℓ: '\\ell',
};

const symbols = new Map([
  ...Object.entries(mathematics).map(([char, command]) => [char, `\\ensuremath{${command}}`] as const),
  ['…', '\\dots{}'],
  ['–', '--'],
  ['—', '---'],
  ['‘', '\\textquoteleft{}'],
  ['’', '\\textquoteright{}'],
  ['“', '\\textquotedblleft{}'],
  ['”', '\\textquotedblright{}'],
  ['§', '\\S{}'],
  ['ł', '\\l{}'],
  ['Ł', '\\L{}'],
  ['ø', '\\o{}'],
  ['Ø', '\\O{}'],
  ['æ', '\\ae{}'],
  ['Æ', '\\AE{}'],
  ['œ', '\\oe{}'],
  ['ß', '\\ss{}'],
  ['ı', '\\i{}'],
]);
