/** A folder as people write it: nothing for the profile's own, `/` for the place of delivery itself. */

export const toFolder = (text: string): string | undefined => {
  const folder = text.trim();
  if (folder === '') return undefined;
  return folder.replace(/^[./]+$/, '').replace(/^\/+|\/+$/g, '');
};

export const toFolderText = (folder: string | undefined): string =>
  folder === '' ? '/' : (folder ?? '');
