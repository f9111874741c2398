/** What pieces of an article and elements of its page are compared by. */

/** Without white space, which clean-up changes. */
export const squash = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');

/** The names of the image files in a piece: their hosts and sizes differ from what the page holds. */
const imageNames = (piece: Element): string[] => {
  const images = piece.localName === 'img' ? [piece] : Array.from(piece.querySelectorAll('img'));
  return images.flatMap(
    (image) =>
      (image.getAttribute('src') ?? '')
        .slice(0, 1000)
        .replace(/[?#].*$/s, '')
        .match(/[^/]{5,}$/) ?? [],
  );
};

/** Whether an element of the page holds the images of a piece that has no text. */
export const holdsImages = (element: Element, piece: Element): boolean => {
  const names = imageNames(piece);
  return names.length > 0 && names.every((name) => element.outerHTML.includes(name));
};
