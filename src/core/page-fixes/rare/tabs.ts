/** Puts the name of each tab above its panel, where more than one panel is read. */

import { HIDDEN } from '../../page/visibility.ts';
import { textOf } from '../../text/text-length.ts';
import type { PageFix, PageFixExample } from '../page-fix.ts';

const MAX_NAME = 60;
const MAX_TABS = 12;
const OTHERS = 'nav, header, footer, form, dialog, [role="dialog"], [role="navigation"]';
const HEADINGS = 'h2, h3, h4, h5, h6';

const panelOf = (tab: Element, root: ParentNode): Element | undefined => {
  const id =
    tab.getAttribute('aria-controls') ??
    tab.querySelector('[aria-controls]')?.getAttribute('aria-controls');
  return Array.from(root.querySelectorAll('[role="tabpanel"]')).find(
    (panel) =>
      (id && panel.id === id) || (tab.id && panel.getAttribute('aria-labelledby') === tab.id),
  );
};

/** One above what heads its parts. */
const levelOf = (panel: Element): number => {
  const levels = Array.from(panel.querySelectorAll(HEADINGS), (one) => Number(one.localName[1]));
  return levels.length ? Math.max(2, Math.min(...levels) - 1) : 3;
};

export default {
  stage: 'tabs',
  apply: (root, page) => {
    for (const list of Array.from(root.querySelectorAll('[role="tablist"]'))) {
      const tabs = Array.from(list.querySelectorAll('[role="tab"]'));
      if (tabs.length < 2 || tabs.length > MAX_TABS || list.closest(OTHERS)) continue;
      const pairs = tabs.map((tab) => ({ name: textOf(tab), panel: panelOf(tab, root) }));
      if (
        !pairs.every(
          ({ name, panel }) =>
            name &&
            name.length <= MAX_NAME &&
            panel &&
            textOf(panel) &&
            !panel.closest(`[${HIDDEN}]`),
        )
      )
        continue;
      for (const { name, panel } of pairs) {
        if (!panel) continue;
        const first = panel.firstElementChild;
        if (first?.matches(HEADINGS) && textOf(first) === name) continue;
        const heading = page.document.createElement(`h${levelOf(panel)}`);
        heading.textContent = name;
        panel.prepend(heading);
      }
      list.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<ul role="tablist"><li role="tab" aria-controls="a" id="t">Pier</li><li role="tab" id="u">Boat</li></ul><div role="tabpanel" id="a"><p>Go down.</p></div><div role="tabpanel" aria-labelledby="u"><pre>row</pre></div>',
    after:
      '<div role="tabpanel" id="a"><h3>Pier</h3><p>Go down.</p></div><div role="tabpanel" aria-labelledby="u"><h3>Boat</h3><pre>row</pre></div>',
  },
  {
    before: `<ul role="tablist"><li role="tab" aria-controls="a">Pier</li><li role="tab" aria-controls="b">Boat</li></ul><div role="tabpanel" id="a"><p>Go down.</p></div><div role="tabpanel" id="b" ${HIDDEN}=""></div>`,
    after: `<ul role="tablist"><li role="tab" aria-controls="a">Pier</li><li role="tab" aria-controls="b">Boat</li></ul><div role="tabpanel" id="a"><p>Go down.</p></div><div role="tabpanel" id="b" ${HIDDEN}=""></div>`,
  },
];
