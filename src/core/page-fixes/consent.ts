/** Takes out consent boxes, whose text can be longer than the article. */
import { glanceWith, wordsOf } from '../page/class-words.ts';
import { EMBED } from '../page/link-line.ts';
import type { Trail } from '../trail.ts';
import { patternTest } from '../vocabulary/patterns.ts';
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

/** The names settle most elements cheaply; two letters may be part of a generated name. */
const GLANCE = new RegExp(
  [...TOOLS, ...SUBJECT].map((word) => (word.length > 2 ? word : `\\b${word}\\b`)).join('|'),
  'i',
);

const isConsent = (element: Element): boolean => {
  const words = wordsOf(element);
  if (words.some((word) => TOOLS.has(word))) return true;
  // No part of an article is named after the cookie law.
  if (words.includes('cookie') && words.includes('law')) return true;
  return words.some((word) => SUBJECT.has(word)) && words.some((word) => FORM.has(word));
};

/** The whole label of a button, in lower case. */
const accepts = patternTest('accepts', (label) => `^${label}$`);
/** In lower case. */
const isConsentText = patternTest('consent');
const isAboutPrivacy = patternTest('privacy');
const isAbout = (text: string): boolean => isConsentText(text) || isAboutPrivacy(text);
const CONTENT = 'h1, article, main, [itemprop~="articleBody"]';
/** A text this long around a button says what it is for. */
const LEAST_TEXT = 40;
const MAX_TEXT = 20_000;
const MAX_STEPS = 8;
/** A page with more of these buttons asks for something else. */
const MAX_BUTTONS = 50;

/** What `<noscript>` holds is never shown, and its own fix keeps only its images. */
const isShown = (element: Element): boolean => element.closest('noscript') === null;

const holds = (element: Element, content: string): boolean =>
  Array.from(element.querySelectorAll(content)).some(isShown);

const textIn = (element: Element): string => {
  const whole = element.textContent ?? '';
  if (whole.length > 2 * MAX_TEXT) return whole;
  const unseen = Array.from(element.querySelectorAll('noscript'), (one) => one.textContent ?? '');
  return unseen.reduce((text, part) => text.replace(part, ''), whole).trim();
};

const isHolder = (element: Element | null): element is Element =>
  element !== null &&
  !/^(?:html|body|main|article)$/.test(element.localName) &&
  !holds(element, CONTENT);

/** The box around a button; undefined where its text is about anything else. */
const boxAround = (button: Element, label: string): Element | undefined => {
  let box = button.parentElement;
  for (let n = 0; isHolder(box) && n < MAX_STEPS; n++, box = box.parentElement) {
    const text = textIn(box);
    if (text.length < label.length + LEAST_TEXT) continue;
    if (text.length > MAX_TEXT || !isAbout(text.toLowerCase())) return undefined;
    let around = box.parentElement;
    while (isHolder(around) && textIn(around).length < text.length * 1.2) {
      box = around;
      around = around.parentElement;
    }
    return box;
  }
  return undefined;
};

/** Every box below `root` that has a button to accept. */
const boxesWithButton = (root: ParentNode): readonly Element[] => {
  const boxes = new Set<Element>();
  let buttons = 0;
  for (const button of root.querySelectorAll(
    'button, [role="button"], input[type="button" i], a[href="#"]',
  )) {
    const label = (button.getAttribute('value') ?? textIn(button)).trim();
    if (label.length > 40 || !accepts(label.toLowerCase())) continue;
    if (++buttons > MAX_BUTTONS) break;
    const box = boxAround(button, label);
    if (box) boxes.add(box);
  }
  return [...boxes];
};

/** What asks for consent to one player stands for it, and has become its link. */
const standsForPlayer = (element: Element): boolean => element.querySelector(`[${EMBED}]`) !== null;

const remove = (element: Element, trail: Trail): void => {
  if (!element.isConnected || !isShown(element) || standsForPlayer(element)) return;
  const text = element.textContent?.trim() ?? '';
  if (text) trail.record('removed', 'asks for consent', text);
  element.remove();
};

export default {
  stage: 'layers',
  apply: (root, _page, trail) => {
    const glance = glanceWith(GLANCE);
    for (const element of root.querySelectorAll('[class], [id]')) {
      if (!glance(element.getAttribute('class') ?? '') && !glance(element.getAttribute('id') ?? ''))
        continue;
      if (/^(?:html|body|main|article)$/.test(element.localName) || !isConsent(element)) continue;
      if (!holds(element, 'h1, article')) remove(element, trail);
    }
    for (const box of boxesWithButton(root)) remove(box, trail);
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
      '<div><p>We and our partners store cookies on your device and read them again.</p><a href="#">Continue without accepting</a></div><p>News</p>',
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
    before: '<div class="zQc bTr"><p>The bridge is open.</p></div><div class="qc-ui">We ask.</div>',
    after: '<div class="zQc bTr"><p>The bridge is open.</p></div>',
  },
  {
    before: '<div id="eu-cookie-law"><form><p>This site keeps cookies.</p></form></div><p>News</p>',
    after: '<p>News</p>',
  },
  {
    before: '<div class="cookie-recipes"><p>Bake them hot.</p></div>',
    after: '<div class="cookie-recipes"><p>Bake them hot.</p></div>',
  },
];
