/** What is left of a pasted list, to be mended: its lines in which there is no page. */
import { readList } from './read-list.ts';

/** `''` where the list is in a format of more than lines. */
export function refusedLines(text: string): string {
  if (readList(text).format !== 'lines') return '';
  const isRefused = (line: string): boolean => {
    const { urls, refused } = readList(line);
    return urls.length === 0 && refused.length > 0;
  };
  return text
    .split(/[\r\n]+/)
    .filter(isRefused)
    .join('\n');
}
