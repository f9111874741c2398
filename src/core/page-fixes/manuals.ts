/** Marks the part that is a manual: its headings and definitions hold links to themselves, or it links its own sections. */

import { MANUAL } from '../page/manual.ts';
import { fragmentOf } from '../page/notes/note-marks.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const HEADING = 'h1, h2, h3, h4, h5, h6';
const LINES = `${HEADING}, dt, p`;

export default {
  stage: 'manuals',
  apply: (root, page) => {
    const places: Element[] = [];
    const sections = new Set<Element>();
    for (const link of root.querySelectorAll('a[href^="#"]')) {
      const target = page.document.getElementById(fragmentOf(link.getAttribute('href') ?? ''));
      if (!target) continue;
      if (target.localName === 'section' && target.firstElementChild?.matches('h2, h3, h4'))
        sections.add(target);
      const line = link.closest(LINES);
      // A section may say of itself what its heading leads to.
      const own = line?.matches(HEADING) ? line.parentElement : line;
      if (!line || !own?.contains(target) || /[\p{L}\p{N}]/u.test(link.textContent ?? '')) continue;
      places.push(line);
      if (own === line) link.remove();
    }
    // One alone may be the readers' comments.
    const all = sections.size > 1 ? [...places, ...sections] : places;
    let part = all[0]?.parentElement;
    for (const place of all) while (part && !part.contains(place)) part = part.parentElement;
    if (part && part.localName !== 'body') part.setAttribute(MANUAL, '');
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div><p><a id="moor">moor</a> :: Boat <a href="/src">Source</a><a href="#moor">#</a></p><p>See <a href="#moor">moor</a>.</p></div>',
    after: `<div ${MANUAL}=""><p><a id="moor">moor</a> :: Boat <a href="/src">Source</a></p><p>See <a href="#moor">moor</a>.</p></div>`,
  },
  {
    before:
      '<div><main><section id="a"><h2>Moor</h2></section><section id="b"><h2>Row</h2></section></main><a href="#a">Moor</a> <a href="#b">Row</a></div>',
    after: `<div><main ${MANUAL}=""><section id="a"><h2>Moor</h2></section><section id="b"><h2>Row</h2></section></main><a href="#a">Moor</a> <a href="#b">Row</a></div>`,
  },
  {
    before:
      '<div><h1>Boats</h1><div id="row"><h2>Row<a href="#row">¶</a></h2></div><section id="says"><h2>Readers</h2></section><a href="#says">2</a></div>',
    after: `<div><h1>Boats</h1><div id="row" ${MANUAL}=""><h2>Row<a href="#row">¶</a></h2></div><section id="says"><h2>Readers</h2></section><a href="#says">2</a></div>`,
  },
];
