/** Finds settings by the words that stand beside them. */

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

export const toWords = (query: string): readonly string[] =>
  fold(query).split(/\s+/).filter(Boolean);

/** What shows how an article would come out: its words are those of the article. */
const PREVIEWS = '.trial, output';

const textOf = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      return node.matches(PREVIEWS) ? '' : textOf(node);
    })
    .join('');

/** Hides the cards that do not hold every word; how many are left. */
export function hideOthers(root: ParentNode, words: readonly string[]): number {
  let left = 0;
  for (const card of root.querySelectorAll<HTMLElement>('.card')) {
    const text = fold(textOf(card));
    card.hidden = !words.every((word) => text.includes(word));
    if (!card.hidden) left += 1;
  }
  return left;
}
