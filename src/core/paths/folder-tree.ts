/** Folders as a tree, by their paths. */

export type FolderLevel = {
  /** From the top, levels parted by `/`. */
  readonly path: string;
  readonly name: string;
  /** 0 at the top. */
  readonly depth: number;
};

/** Every folder and all above it, each once, what belongs to one below it. */
export const toFolderTree = (paths: readonly string[], locale?: string): readonly FolderLevel[] => {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  // Tabs come before all that a name may hold, and a folder's own before its neighbours.
  const all = new Set<string>();
  for (const path of paths) {
    const levels = path.split('/').filter((level) => level.trim());
    for (let depth = 1; depth <= levels.length; depth++) all.add(levels.slice(0, depth).join('\t'));
  }
  return [...all].sort(compare).map((key) => {
    const levels = key.split('\t');
    return { path: levels.join('/'), name: levels.at(-1) ?? '', depth: levels.length - 1 };
  });
};
