/** Makes the line that stands for what no note can hold: a player, a post, a chart. */

/** Marks on the clone the line that stands for an embed. */
export const EMBED = 'data-embed';

/** Links to `address`; without a title it names the host. */
export const toLinkLine = (document: Document, url: string, title: string): Element => {
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.textContent = title || new URL(url).host.replace(/^www\./, '');
  const line = document.createElement('p');
  line.setAttribute(EMBED, '');
  line.append(link);
  return line;
};
