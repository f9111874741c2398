/** How much room the extension's own storage takes, and how much there is. */

/** In bytes. */
export type StorageUse = { readonly used: number; readonly quota: number };

export async function storageUse(): Promise<StorageUse> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, quota };
}
