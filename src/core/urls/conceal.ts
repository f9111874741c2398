/** Keeps what the page's URL says of its reader out of the URLs in the article. */
import { dropCookieless, isOfReader } from './clean-url.ts';
import { type Domain, isWithin } from './domain.ts';
import { dropParameters, type IsDropped, type RuleFor } from './parameters.ts';
import { parseUrl, withoutCredentials } from './parse-url.ts';
import { isSecret, isSession } from './secrets.ts';

export type Conceal = {
  readonly inUrl: (url: string) => string;
  /** In the URLs that stand in a text. */
  readonly inText: (text: string) => string;
};

const toPair = (name: string, value: string): string => `${name.toLowerCase()}=${value}`;

/** The secrets that a URL holds. */
function secretsIn(href: string): ReadonlySet<string> {
  const found = new Set<string>();
  const url = parseUrl(href);
  if (url)
    dropParameters(url, () => (name, value) => {
      if (isSecret(name, value)) found.add(toPair(name, value));
      return false;
    });
  return found;
}

/** Where a URL leads, whatever its parameters. */
function originAndPath(href: string): string {
  const url = parseUrl(href);
  if (!url) return '';
  dropCookieless(url);
  return url.host + url.pathname.replace(/;[^/]*/g, '').replace(/\/$/, '');
}

const IN_TEXT = /https?:\/\/[^\s<>"']*[^\s<>"'.,:;!?)\]]/gi;

/**
 * For the article of the page at `shown`. Links to the page itself lose what its own URL loses,
 * others the secrets that they share with it, those of its site a session as well. Tracking
 * parameters of other pages stay: a link is a part of the text, and not every server takes it
 * without them.
 */
export function createConceal(shown: string, domain: Domain): Conceal {
  const shared = secretsIn(shown);
  const shownOriginAndPath = originAndPath(shown);
  const isShared: IsDropped = (name, value) => shared.has(toPair(name, value));
  const isOwn: IsDropped = (name, value) => isShared(name, value) || isSession(name, value);
  const ruleFor: RuleFor = (url) => {
    if (originAndPath(url) === shownOriginAndPath) return isOfReader;
    return isWithin(url, domain) ? isOwn : isShared;
  };
  /** `undefined` where there is nothing to hide: it stays as it was written. */
  const hide = (href: string): string | undefined => {
    const url = /^https?:.*[?#;(]/is.test(href) ? parseUrl(href) : undefined;
    if (!url) return undefined;
    const before = url.href;
    dropCookieless(url);
    dropParameters(url, ruleFor);
    return url.href === before ? undefined : url.href;
  };
  return {
    inUrl: (url) => hide(url) ?? withoutCredentials(url),
    inText: (text) => (shared.size ? text.replace(IN_TEXT, (url) => hide(url) ?? url) : text),
  };
}

const URL_ATTRIBUTES = ['href', 'src', 'cite'];

/** Conceals in what the elements below `root` lead to, and in what they say. */
export function concealIn(root: Element, { inUrl, inText }: Conceal): void {
  for (const name of URL_ATTRIBUTES) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const url = element.getAttribute(name) ?? '';
      const clean = inUrl(url);
      if (clean !== url) element.setAttribute(name, clean);
    }
  }
  const texts = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const clean = inText(text.data);
    if (clean !== text.data) text.data = clean;
  }
}
