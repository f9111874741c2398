/** Finds the frame of its own site in which a page shows its article. */

/** A shorter text in a frame is a player, a form, an advertisement. */
const LEAST_TEXT = 400;
const MAX_FRAMES = 20;

const textIn = (document: Document): number => {
  const { body } = document;
  // Where no layout exists, the text with that of scripts.
  return (body?.innerText ?? body?.textContent ?? '').trim().length;
};

/** The document of a frame; undefined where it belongs to another site, or is not loaded. */
const documentIn = (frame: Element): Document | undefined => {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    // Engines differ: some answer `null` for a frame of another site, others refuse.
    return undefined;
  }
};

/**
 * The frame that says more than the page around it, with its document. A page is looked at as it is
 * shown, so this is asked only where there are frames of its own site.
 */
export const articleFrame = (
  live: Document,
): { readonly frame: Element; readonly document: Document } | undefined => {
  let found: { readonly frame: Element; readonly document: Document } | undefined;
  let most = LEAST_TEXT - 1;
  for (const frame of Array.from(live.querySelectorAll('iframe, frame')).slice(0, MAX_FRAMES)) {
    const document = documentIn(frame);
    const size = document?.body ? textIn(document) : 0;
    if (!document || size <= most) continue;
    found = { frame, document };
    most = size;
  }
  return found && most > textIn(live) ? found : undefined;
};
