/** The lead image, drawn small from what the page has loaded: no request is made for it. */

const WIDTH = 128;

const pathOf = (src: string): string => {
  if (!URL.canParse(src)) return '';
  return new URL(src).pathname;
};

/** The same image: the same file, of whatever size its parameters ask for. */
const isOf = (lead: string, { currentSrc, src }: HTMLImageElement): boolean =>
  [currentSrc, src].some(
    (one) => one === lead || (pathOf(one) !== '' && pathOf(one) === pathOf(lead)),
  );

/** A `data:` URL; nothing where the page shows no such image, or one that it may not read itself. */
export function thumbnailOf(document: Document, lead: string | undefined): string | undefined {
  if (lead === undefined) return undefined;
  const image = [...document.images].find(
    (one) => one.complete && one.naturalWidth > 0 && isOf(lead, one),
  );
  if (!image) return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.round(Math.min((WIDTH * image.naturalHeight) / image.naturalWidth, WIDTH));
  try {
    const height = (canvas.height * image.naturalWidth) / WIDTH;
    const size = [image.naturalWidth, height, 0, 0, canvas.width, canvas.height] as const;
    canvas.getContext('2d')?.drawImage(image, 0, 0, ...size);
    return canvas.toDataURL('image/jpeg', 0.7);
  } catch (error) {
    console.debug('of another site, which keeps it to itself', error);
    return undefined;
  }
}
