/** The growth benchmark's peer: Readability as it comes, on the page that stands there. */
import Readability from '@mozilla/readability/Readability.js';

/** Milliseconds that Readability takes for a copy of the page. */
const measurePeer = (): number => {
  const copy = document.cloneNode(true) as Document;
  const began = performance.now();
  new Readability(copy).parse();
  return performance.now() - began;
};

Object.assign(globalThis, { measurePeer });
