/** Superscript, subscript and ruby text written with characters, where the target shows no HTML. */
import { unwrap } from '../../page/elements.ts';

const LETTERS = '0123456789+−=()';
const RAISED = new Map(
  [...`${LETTERS}-abcdefghijklmnoprstuvwxyz`].map((character, n) => [
    character,
    [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁻ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'][n],
  ]),
);
const LOWERED = new Map(
  [...`${LETTERS}-aehijklmnoprstuvx`].map((character, n) => [
    character,
    [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'][n],
  ]),
);

/** Notes in brackets, symbols and whole words read the same on the line. */
const isSaidPlainly = (element: Element, text: string): boolean =>
  element.querySelector('a, img') !== null ||
  /^\[.*\]$|^\p{L}{3,}/su.test(text) ||
  !/[\p{L}\p{N}]/u.test(text);

const writeShifted = (element: Element): void => {
  const isRaised = element.localName === 'sup';
  const text = (element.textContent ?? '').trim();
  if (!isSaidPlainly(element, text)) {
    const shifted = [...text].map((character) => (isRaised ? RAISED : LOWERED).get(character));
    if (shifted.every((character) => character !== undefined))
      element.textContent = shifted.join('');
    else element.prepend(isRaised ? '^' : '_');
  }
  unwrap(element);
};

export const sayWithoutHtml = (root: Element): void => {
  for (const gloss of root.querySelectorAll('rt')) {
    const word = gloss.closest('ruby');
    if (!word || word.querySelector('rp') || !gloss.textContent?.trim()) continue;
    gloss.prepend('（');
    gloss.append('）');
  }
  for (const shifted of [...root.querySelectorAll('sub, sup')].reverse()) writeShifted(shifted);
};
