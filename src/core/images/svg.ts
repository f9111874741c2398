/** Vector images with nothing in them that runs or loads. */
import type { DomHost } from '../html/dom.ts';
import { purifierOf } from '../html/sanitise.ts';

/** A larger one is no image of an article, and would take long to read. */
export const MAX_SVG_CHARS = 2_000_000;

/** Anything but a fragment of the same file. */
const OUTSIDE = /url\(\s*['"]?(?!['"]?#)|(?:image-set|image|src)\s*\(|@import|\\|expression\(/i;

const isLink = (name: string): boolean => /^(?:xlink:)?(?:href|src)$/i.test(name);

const dropOutside = (root: Element): void => {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes])
      if (OUTSIDE.test(value) || (isLink(name) && !value.trim().startsWith('#')))
        element.removeAttribute(name);
    if (element.localName === 'style' && OUTSIDE.test(element.textContent ?? '')) element.remove();
  }
};

/** The image as an XML file of its own, or `undefined` where it is none. */
export const toSafeSvg = (text: string, host: DomHost): string | undefined => {
  if (text.length > MAX_SVG_CHARS) return undefined;
  // The parser of HTML reads what is broken, and knows neither entities nor stylesheets of XML.
  const { body } = new host.DOMParser().parseFromString(`<body>${text}`, 'text/html');
  const svg = body.querySelector(':scope > svg');
  if (!svg) return undefined;
  purifierOf(host).sanitize(svg, {
    IN_PLACE: true,
    USE_PROFILES: { svg: true, svgFilters: true },
    FORBID_TAGS: ['a', 'animate', 'image', 'feimage', 'script', 'foreignobject', 'use'],
    ALLOW_DATA_ATTR: false,
  });
  dropOutside(svg);
  return new host.XMLSerializer().serializeToString(svg);
};
