/** Attributes that may keep the TeX of a formula. */

export const TEX_ATTRIBUTES = [
  'data-tex',
  'data-latex',
  'data-katex',
  'data-math',
  'data-formula',
  'data-equation',
  'data-expr',
  'alttext',
];

/** Elements that have one of them. */
export const WITH_TEX = TEX_ATTRIBUTES.map((name) => `[${name}]`).join();
