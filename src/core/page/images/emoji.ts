/** Tells emoji that a page shows as images from images. */

import { once } from '../../text/once.ts';

const emoji = once(() => /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}){1,12}$/u);

/** The emoji that an `<img>` stands for; `''` where it is an image. */
export const emojiOf = (image: Element): string => {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  // Length, ASCII or words settle most descriptions cheaply.
  const may = alt.length <= 24 && /[^ -~]/.test(alt) && !/[a-z]/i.test(alt);
  return may && emoji().test(alt) ? alt : '';
};
