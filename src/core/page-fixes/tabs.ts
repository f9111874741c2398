/** Puts the name of each tab above its panel, where more than one panel is read. */

import { HIDDEN } from '../page/visibility.ts';
import { linkShare, textOf } from '../text/text-length.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const MAX_NAME = 60;
const MAX_TABS = 12;
const OTHERS = 'nav, header, footer, form, dialog, [role="dialog"], [role="navigation"]';
/** What may name boxes without saying so. */
const NAMES = 'ul, ol, div:has(> button):not(:has(> :not(button)))';
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

type Tab = { readonly label: Element; readonly panel: Element };

/** Tabs that styles alone switch: buttons of a radio, their labels, and a panel for each. */
const radioTabs = (set: Element): readonly Tab[] => {
  const children = Array.from(set.children);
  const radios = children.filter((one) => one.matches('input[type="radio"]'));
  const own = children.filter((one) => one.localName === 'label');
  const others = children.filter((one) => !radios.includes(one) && !own.includes(one));
  const [names, box] = others;
  const isApart = own.length === 0 && others.length === 2;
  const labels = isApart ? Array.from(names?.children ?? []) : own;
  // The panels stand in the row, in a box beside the labels, or in one beside the row.
  const beside = isApart ? box : others.length === 0 ? set.nextElementSibling : undefined;
  const panels = beside ? Array.from(beside.children) : others;
  if (radios.length < 2 || radios.length > MAX_TABS) return [];
  if (labels.length !== radios.length || panels.length !== radios.length) return [];
  return labels.flatMap((label, n) => {
    const panel = panels[n];
    const name = textOf(label);
    const isTab = label.localName === 'label' && panel?.localName === 'div' && textOf(panel);
    return isTab && name && name.length <= MAX_NAME ? [{ label, panel }] : [];
  });
};

const openRadios = (root: ParentNode): void => {
  const sets = Array.from(root.querySelectorAll('div > input[type="radio"]:first-child'));
  for (const set of sets.flatMap((radio) => radio.parentElement ?? [])) {
    const tabs = set.closest(OTHERS) ? [] : radioTabs(set);
    const radios = Array.from(set.children).filter((one) => one.localName === 'input');
    if (!tabs.length || tabs.length !== radios.length) continue;
    for (const { label, panel } of tabs) {
      panel.removeAttribute(HIDDEN);
      head(panel, textOf(label));
      const box = label.parentElement;
      label.remove();
      if (box !== set && !box?.firstElementChild) box?.remove();
    }
    for (const radio of radios) radio.remove();
    if (!set.firstElementChild) set.remove();
  }
};

const head = (panel: Element, name: string): void => {
  const heading = panel.ownerDocument.createElement(`h${levelOf(panel)}`);
  heading.textContent = name;
  panel.prepend(heading);
};

/** Whether a plain list names the boxes below it, one of which is shown: what its names open is text. */
const namesBoxes = (names: readonly Element[], boxes: readonly Element[]): boolean =>
  boxes.filter((box) => !box.hasAttribute(HIDDEN)).length === 1 &&
  boxes.every(
    (box) => linkShare(box, textOf(box).length) < 0.5 && !box.querySelector('input, select'),
  ) &&
  names.every(
    (name) =>
      /\p{L}/u.test(name.textContent ?? '') && !name.querySelector('a[href]:not([href^="#"]), img'),
  );

export default {
  stage: 'tabs',
  apply: (root) => {
    openRadios(root);
    const plain = Array.from(
      root.querySelectorAll(`:is(${NAMES}):not([role]) + div > div[${HIDDEN}]`),
      ({ parentElement }) => parentElement?.previousElementSibling,
    );
    for (const list of new Set([...root.querySelectorAll('[role="tablist"]'), ...plain])) {
      if (!list || list.closest(OTHERS)) continue;
      const isPlain = !list.hasAttribute('role');
      const tabs = Array.from(isPlain ? list.children : list.querySelectorAll('[role="tab"]'));
      // What names no panel stands right above as many.
      const boxes = Array.from(list.nextElementSibling?.children ?? []);
      const isAbove = boxes.length === tabs.length;
      if (tabs.length < 2 || tabs.length > MAX_TABS) continue;
      if (isPlain) {
        if (!isAbove || !namesBoxes(tabs, boxes)) continue;
        for (const box of boxes) box.removeAttribute(HIDDEN);
      }
      const pairs = tabs.map((tab, n) => ({
        name: textOf(tab),
        panel: (isPlain ? undefined : panelOf(tab, root)) ?? (isAbove ? boxes[n] : undefined),
      }));
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
        head(panel, name);
      }
      list.remove();
    }
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before: `<ul><li><a href="#">Noon</a></li><li><a href="#">Night</a></li></ul><div><div><p>Go down.</p></div><div ${HIDDEN}=""><p>Row out.</p></div></div>`,
    after:
      '<div><div><h3>Noon</h3><p>Go down.</p></div><div><h3>Night</h3><p>Row out.</p></div></div>',
  },
  {
    before: `<div><button>Noon</button><button>Night</button></div><div><div><p>Go down.</p></div><div ${HIDDEN}=""><p>Row out.</p></div></div>`,
    after:
      '<div><div><h3>Noon</h3><p>Go down.</p></div><div><h3>Night</h3><p>Row out.</p></div></div>',
  },
  {
    before: `<ul><li><a class="#1">Noon</a></li><li><a class="#2">Night</a></li></ul><div><div><p>Go down.</p></div><div ${HIDDEN}=""><p>Row out.</p></div></div>`,
    after:
      '<div><div><h3>Noon</h3><p>Go down.</p></div><div><h3>Night</h3><p>Row out.</p></div></div>',
  },
  {
    before: `<ul><li><a href="#">New</a></li><li><a href="#">Old</a></li></ul><div><div><a href="/1">Eels</a></div><div ${HIDDEN}=""><a href="/2">Gulls</a></div></div>`,
    after: `<ul><li><a href="#">New</a></li><li><a href="#">Old</a></li></ul><div><div><a href="/1">Eels</a></div><div ${HIDDEN}=""><a href="/2">Gulls</a></div></div>`,
  },
  {
    before:
      '<div><ul role="tablist"><li role="tab">Pier</li><li role="tab">Boat</li></ul><div><div role="tabpanel"><pre>go</pre></div><div role="tabpanel"><pre>row</pre></div></div></div>',
    after:
      '<div><div><div role="tabpanel"><h3>Pier</h3><pre>go</pre></div><div role="tabpanel"><h3>Boat</h3><pre>row</pre></div></div></div>',
  },
  {
    before: `<div><input type="radio" checked><input type="radio"><div><label>Pier</label><label>Boat</label></div><div><div><pre>go</pre></div><div ${HIDDEN}=""><pre>row</pre></div></div></div>`,
    after:
      '<div><div><div><h3>Pier</h3><pre>go</pre></div><div><h3>Boat</h3><pre>row</pre></div></div></div>',
  },
  {
    before: `<div><input type="radio"><label>Pier</label><div><pre>go</pre></div><input type="radio"><label>Boat</label><div ${HIDDEN}=""><pre>row</pre></div></div>`,
    after: '<div><div><h3>Pier</h3><pre>go</pre></div><div><h3>Boat</h3><pre>row</pre></div></div>',
  },
  {
    before: `<div><input type="radio"><label>Pier</label><input type="radio"><label>Boat</label></div><div><div><pre>go</pre></div><div ${HIDDEN}=""><pre>row</pre></div></div>`,
    after: '<div><div><h3>Pier</h3><pre>go</pre></div><div><h3>Boat</h3><pre>row</pre></div></div>',
  },
  {
    before:
      '<div><input type="radio"><label>Yes</label><input type="radio"><label>No</label></div>',
    after: '<div><input type="radio"><label>Yes</label><input type="radio"><label>No</label></div>',
  },
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
