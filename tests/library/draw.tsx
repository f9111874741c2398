/** The library page, drawn over a library in memory. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { LibraryPage } from '../../src/library/library.tsx';
import type { LibraryNeeds } from '../../src/library/model.ts';
import { languageFor } from '../../src/locales/index.ts';
import { settle } from './settle.ts';
import { world } from './world.ts';

export const one = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

export { settle };

export const click = async (selector: string): Promise<void> => {
  one(selector).focus();
  one(selector).click();
  await settle();
};

/** `begin`: changes the world before it is read. */
export async function draw(
  count: number,
  begin: (around: ReturnType<typeof world>) => void = () => undefined,
  more: Partial<LibraryNeeds> = {},
) {
  const around = world(count, more);
  begin(around);
  act(() =>
    render(
      <LibraryPage
        library={around.library}
        language={languageFor('en', 'en')}
        dependencies={{
          profiles: [
            { id: 'markdown', name: 'Markdown' },
            { id: 'hugo', name: 'Hugo' },
          ],
          destinations: [
            { id: 'downloads', shows: true },
            { id: 'zip', shows: true },
            { id: 'clipboard' },
          ],
          recentTerms: { categories: [], tags: [], folders: [] },
        }}
      />,
      one('#app'),
    ),
  );
  await around.library.load();
  await settle();
  return around;
}
