/** What a user can do about a save that has not ended well, besides trying again. */
import type { FaultCode } from '../core/fault.ts';
import { ownOf } from '../core/own-key.ts';
import type { RetryRequest } from '../platform/contracts.ts';

/** `allow`: the browser wants the user's word for the folder. `options`: something has to be set first. */
export type RecoveryAction = 'again' | 'allow' | 'options' | 'save-as' | 'downloads' | 'clipboard';

const ACTIONS: Readonly<Partial<Record<FaultCode, readonly RecoveryAction[]>>> = {
  'folder-locked': ['allow', 'downloads'],
  'folder-unset': ['options', 'again', 'downloads'],
  'folder-gone': ['options', 'again', 'downloads'],
  'folder-refused': ['again', 'downloads'],
  'download-refused': ['again', 'save-as', 'clipboard'],
  'download-blocked': ['again', 'clipboard'],
  'download-cancelled': ['again', 'save-as', 'clipboard'],
  'download-interrupted': ['again', 'save-as', 'clipboard'],
  'download-missing': ['again', 'save-as', 'clipboard'],
  'disk-full': ['again', 'save-as', 'clipboard'],
  'destination-unset': ['options', 'again', 'downloads'],
  'host-locked': ['options', 'again', 'downloads'],
  'server-unreachable': ['again', 'downloads'],
  'server-timeout': ['again', 'downloads'],
  'server-redirects': ['options', 'again', 'downloads'],
  'server-denied': ['options', 'again', 'downloads'],
  'server-missing': ['options', 'again', 'downloads'],
  'server-too-large': ['again', 'downloads'],
  'server-refused': ['again', 'downloads'],
  'server-busy': ['again', 'downloads'],
  'server-failed': ['again', 'downloads'],
  'delivery-stopped': ['again', 'downloads'],
  'destination-missing': ['downloads'],
  // The text of the preview lies ready to be copied by hand.
  'clipboard-refused': [],
  'clipboard-away': ['again', 'downloads'],
};

/** Where on the options page the fault is mended. */
export const settingsAnchor = (fault: FaultCode): string =>
  fault.startsWith('folder-') ? 'folder-choice' : 'destinations';

export const recoveryActions = (fault: FaultCode): readonly RecoveryAction[] =>
  ownOf(ACTIONS, fault) ?? ['again'];

/** That a page could not be read for these reasons may be otherwise a moment later. */
const PASSING: ReadonlySet<FaultCode> = new Set([
  'local-file',
  'tab-gone',
  'page-changed',
  'page-timeout',
  // The whole article is read then.
  'empty-selection',
  'storage-failed',
  'clip-gone',
  'unexpected',
]);

/** Whether reading the page again can help. */
export const canReadAgain = (fault: FaultCode): boolean => PASSING.has(fault);

/** What a way means for the save that is tried again. */
export const toRetry = (job: string, action: RecoveryAction): RetryRequest => ({
  job,
  ...(action === 'save-as' ? { saveAs: true } : {}),
  ...(action === 'downloads' || action === 'clipboard' ? { destination: action } : {}),
});
