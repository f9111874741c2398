/** The script injected on a click: reads the article out of the page it stands in. */
import { capture, hasSelection } from '../core/capture.ts';
import { nowAt } from '../core/clock.ts';
import type { Capture, Scope } from '../core/stages.ts';
import type { PageAnswer } from '../platform/page-call.ts';
import { toAnswer } from './answer.ts';

export type CaptureRequest = { readonly id: string; readonly scope: Scope };
export type CaptureReply = {
  readonly capture: Capture;
  readonly selected: boolean;
};

declare global {
  var presscutCapture: ((request: CaptureRequest) => PageAnswer<CaptureReply>) | undefined;
}

globalThis.presscutCapture = ({ id, scope }) =>
  toAnswer(() => {
    const url = location.href;
    const read = capture(document, { id, scope, url, at: nowAt(new Date()) });
    return { capture: read, selected: hasSelection(document) };
  });
