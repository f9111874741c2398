/** Hands a file to the user, by a link that is clicked. */

/** Some browsers read the object URL after the click has returned. */
const KEPT_MS = 600_000;

export function handOut(document: Document, name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
