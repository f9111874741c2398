/** Makes the line that stands for what no note can hold: a player, a post, a chart. */

import { MARK } from './marks.ts';

/** Marks on the clone the line that stands for an embed. */
export const EMBED = `${MARK}embed`;

/** The URL of a file to keep. */
export const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|hwpx?|zip|rar|7z|epub)(?:[?#]|$)/i;

/** What a file is called, else the host. */
const nameOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return (
    /[^/]+\.(?:mp[34]|m4[av]|og[agv]|webm|mov|wav|flac|aac|opus)$/i.exec(pathname)?.[0] ??
    host.replace(/^www\./, '')
  );
};

/** Links to `url`, by its title where it has one. */
export const toLinkLine = (document: Document, url: string, title: string): Element => {
  const link = document.createElement('a');
  link.setAttribute('href', url);
  link.textContent = title || nameOf(url);
  const line = document.createElement('p');
  line.setAttribute(EMBED, '');
  line.append(link);
  return line;
};
