/** The closed list of what can go wrong, and the one error that carries it. */

export const FAULT_CODES = [
  'no-article',
  'restricted-page',
  'pdf-page',
  'view-source-page',
  'local-file',
  'no-permission',
  'password-in-address',
  'tab-gone',
  'page-changed',
  'page-timeout',
  'page-too-large',
  'page-error',
  'empty-selection',
  'convert-timeout',
  'note-unreadable',
  'unknown-profile',
  'download-refused',
  'download-blocked',
  'download-cancelled',
  'download-interrupted',
  'download-missing',
  'disk-full',
  'clipboard-refused',
  'clipboard-away',
  'destination-missing',
  'folder-unset',
  'folder-locked',
  'folder-gone',
  'folder-refused',
  'handover-unknown',
  'destination-unset',
  'host-locked',
  'server-unreachable',
  'server-timeout',
  'server-redirects',
  'server-denied',
  'server-missing',
  'server-too-large',
  'server-refused',
  'server-busy',
  'server-failed',
  'delivery-stopped',
  'settings-invalid',
  'settings-newer',
  'storage-failed',
  'sync-failed',
  'sync-too-large',
  'sync-unseen',
  'clip-gone',
  'unexpected',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** An error with a code that every interface language has a sentence for; `detail` is for logs. */
export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(
    readonly code: FaultCode,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
  }
}

/** Whether `detail` is for the user: how a server answered. */
export const showsDetail = (code: FaultCode): boolean =>
  code.startsWith('server-') || code === 'page-error';

/** Any thrown value as a Fault; a foreign error becomes `fallback` with its message as detail. */
export const toFault = (error: unknown, fallback: FaultCode = 'unexpected'): Fault =>
  error instanceof Fault
    ? error
    : new Fault(fallback, error instanceof Error ? error.message : String(error), { cause: error });
