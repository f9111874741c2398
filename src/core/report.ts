/** The URL of the form on which a user reports a page that was read wrongly, filled in. */
import type { FaultCode } from './fault.ts';
import { cleanUrl } from './urls/clean-url.ts';

/** Where issues are reported; `template` names the form in `.github/ISSUE_TEMPLATE`. */
const NEW_ISSUE = 'https://presscut.example/issues/new';
const TEMPLATE = 'page.yml';

/** Faults in reading or writing a page that a developer who sees the page can fix. */
const REPORTABLE: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'no-article',
  'page-changed',
  'page-timeout',
  'page-too-large',
  'convert-timeout',
  'note-unreadable',
  'unexpected',
]);

export const isReportable = (fault: FaultCode): boolean => REPORTABLE.has(fault);

/** A query may hold what only its reader may know: it stays out of the report. */
const toPublicUrl = (page: string): string => {
  if (!URL.canParse(page)) return '';
  const { protocol, host, pathname } = new URL(cleanUrl(page));
  return /^https?:$/.test(protocol) ? `${protocol}//${host}${pathname}` : '';
};

export type Report = {
  /** The URL in the tab; absent where the browser does not say. */
  readonly page?: string;
  readonly fault: FaultCode;
  /** Presscut's version and the browser's. */
  readonly version: string;
};

/** Opening it sends these fields, and nothing is submitted until the user submits the form. */
export const toReportUrl = ({ page = '', fault, version }: Report): string =>
  `${NEW_ISSUE}?${new URLSearchParams({
    template: TEMPLATE,
    title: `Page: ${fault}`,
    page: toPublicUrl(page),
    fault,
    version,
  })}`;
