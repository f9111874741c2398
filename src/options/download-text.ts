/** Hands a text to the user as a file, by a link that is clicked. */

/** Some browsers read the object URL after the click has returned. */
const KEPT_MS = 60_000;

export function downloadText(document: Document, name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
