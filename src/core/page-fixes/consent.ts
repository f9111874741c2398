/** Takes out consent boxes, whose text can be longer than the article. */
import { glanceWith, wordsOf } from '../page/class-words.ts';
import { consentBoxes } from '../page/consent-box.ts';
import type { Trail } from '../trail.ts';
import type { PageFix, PageFixExample } from './page-fix.ts';

const TOOLS = new Set(
  'onetrust didomi usercentrics truste trustarc cookiebot cookieconsent cookielaw cookiebanner borlabs quantcast qc sourcepoint iubenda klaro cookieyes termly osano'.split(
    ' ',
  ),
);
const SUBJECT = new Set('cookie cookies gdpr consent privacy cmp rgpd dsgvo lgpd rodo'.split(' '));
const FORM = new Set(
  'banner notice notification bar box popup modal dialog overlay consent wall message info wrapper container manager layer hint disclaimer root sdk'.split(
    ' ',
  ),
);

/** Most elements are told from a glance at their names. */
const GLANCE =
  /onetrust|didomi|usercentrics|trust(?:e|arc)|cookie|borlabs|quantcast|sourcepoint|iubenda|klaro|termly|osano|gdpr|consent|privacy|cmp|rgpd|dsgvo|lgpd|rodo|\bqc\b/i;

const isConsent = (element: Element): boolean => {
  const words = wordsOf(element);
  if (words.some((word) => TOOLS.has(word))) return true;
  return words.some((word) => SUBJECT.has(word)) && words.some((word) => FORM.has(word));
};

const remove = (element: Element, trail: Trail): void => {
  if (!element.isConnected) return;
  const text = element.textContent?.trim() ?? '';
  if (text) trail.record('removed', 'asks for consent', text);
  element.remove();
};

export default {
  // Before buttons go: they tell a box that bears no name.
  stage: 'expand',
  apply: (root, _page, trail) => {
    const glance = glanceWith(GLANCE);
    for (const element of root.querySelectorAll('[class], [id]')) {
      if (!glance(element.getAttribute('class') ?? '') && !glance(element.getAttribute('id') ?? ''))
        continue;
      if (/^(?:html|body|main|article)$/.test(element.localName) || !isConsent(element)) continue;
      if (!element.querySelector('h1, article')) remove(element, trail);
    }
    for (const box of consentBoxes(root)) remove(box, trail);
  },
} satisfies PageFix;

export const examples: readonly PageFixExample[] = [
  {
    before:
      '<div class="rodo"><p>Dbamy o Twoją prywatność i przetwarzamy dane osobowe, jak pliki cookie.</p><a href="#">Przejdź do serwisu</a></div><div id="rodoLayer">RODO</div><p>News</p>',
    after: '<p>News</p>',
  },
  {
    before:
      '<div><div><p>We and our partners store cookies on your device and read them again.</p><div><button>Accept all</button></div></div></div><p>News</p>',
    after: '<p>News</p>',
  },
  {
    before:
      '<div><p>Should the bridge stay? Tell us before the council meets again on Tuesday.</p><button>I agree</button></div>',
    after:
      '<div><p>Should the bridge stay? Tell us before the council meets again on Tuesday.</p><button>I agree</button></div>',
  },
  {
    before: '<div id="onetrust-banner-sdk"><p>We use cookies.</p></div><p>News</p>',
    after: '<p>News</p>',
  },
  {
    before: '<div class="cookie-recipes"><p>Bake them hot.</p></div>',
    after: '<div class="cookie-recipes"><p>Bake them hot.</p></div>',
  },
];
