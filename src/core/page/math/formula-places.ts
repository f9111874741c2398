/** Says where formulas may be: drawn, as MathML, or as an image of one. */

const ATTRIBUTES = [
  'data-tex',
  'data-latex',
  'data-katex',
  'data-math',
  'data-formula',
  'data-equation',
  'data-expr',
  'alttext',
];

/** Elements that may keep the TeX of a formula in an attribute. */
export const KEEPERS = ATTRIBUTES.map((name) => `[${name}]`).join();
export const KEEPING = ATTRIBUTES;

/** A search through megabytes of data in place of a URL would take seconds. */
const NO_DATA = ':not([src^="data:"])';

/** An image that may show one; most of these show none. */
const IMAGES = [
  '[eeimg]',
  ...['tex', 'math', 'equation', 'formula', 'mwe'].flatMap((name) => [
    `[class*="${name}" i]`,
    `${NO_DATA}[src*="${name}" i]`,
    `[data-src*="${name}" i]`,
  ]),
  `${NO_DATA}[src*="chl="]`,
].map((image) => `img${image}`);

/** What is on each page with a formula, and on few others. */
export const MAYBE_FORMULA = `math, .katex, mjx-container, [class*="MathJax"], [data-mml-node], script[type^="math/"], ${KEEPERS}, ${IMAGES}`;
