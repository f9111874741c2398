/** The lead image, drawn small from what the page has loaded: no request is made for it. */
import { elementsOf } from '../core/page/natives.ts';

const WIDTH = 128;

const pathOf = (src: string): string => {
  if (!URL.canParse(src)) return '';
  return new URL(src).pathname;
};

/** The same image: the same file, of whatever size its parameters ask for. */
const isOf = (
  lead: string,
  { complete, naturalWidth, currentSrc, src }: HTMLImageElement,
): boolean =>
  complete &&
  naturalWidth > 0 &&
  [currentSrc, src].some(
    (one) => one === lead || (pathOf(one) !== '' && pathOf(one) === pathOf(lead)),
  );

const draw = (image: HTMLImageElement): string => {
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = image.ownerDocument.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.round(Math.min((WIDTH * height) / width, WIDTH));
  const shown = (canvas.height * width) / WIDTH;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, shown, 0, 0, WIDTH, canvas.height);
  return canvas.toDataURL('image/jpeg', 0.7);
};

/** A `data:` URL; nothing where the page shows no such image, or one that it may not read itself. */
export function thumbnailOf(document: Document, lead: string | undefined): string | undefined {
  if (lead === undefined) return undefined;
  try {
    const image = elementsOf(document, 'img').find(
      (one): one is HTMLImageElement => one instanceof HTMLImageElement && isOf(lead, one),
    );
    return image && draw(image);
  } catch (error) {
    console.debug('of another site, which keeps it to itself', error);
    return undefined;
  }
}
