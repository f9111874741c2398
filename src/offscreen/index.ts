/** Chromium's place with a DOM: answers the background side, and closes itself when idle. */
import type { DomService } from '../platform/dom-contract.ts';
import { answer } from '../platform/wire.ts';
import { domService, hasOpenUrls } from './dom-service.ts';

const IDLE_MS = 60_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** A file that is still being downloaded would be lost with this document. */
function closeWhenIdle(): void {
  clearTimeout(timer);
  timer = setTimeout(() => (hasOpenUrls() ? closeWhenIdle() : window.close()), IDLE_MS);
}

const awake = <I, O>(handler: (input: I) => Promise<O>): ((input: I) => Promise<O>) => {
  return (input) => handler(input).finally(closeWhenIdle);
};

const service: DomService = {
  convert: awake(domService.convert),
  toHtml: awake(domService.toHtml),
  cleanSvg: awake(domService.cleanSvg),
  openUrl: awake(domService.openUrl),
  closeUrl: awake(domService.closeUrl),
};
answer('dom', service);
closeWhenIdle();
