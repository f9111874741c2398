/** Folders to choose from: those chosen before and those in the place, as a tree. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toFolderTree } from '../core/paths/folder-tree.ts';
import { useMessages } from '../ui/language.ts';

type Props = {
  readonly now: string;
  readonly read: () => Promise<readonly string[]>;
  readonly choose: (path: string) => void;
};

export const FolderOffers = ({ now, read, choose }: Props): JSX.Element | null => {
  const { choice } = useMessages();
  const [paths, setPaths] = useState<readonly string[]>([]);
  useEffect(() => {
    read().then(setPaths, (error: unknown) => console.warn('no folders', error));
    // Once: what is typed meanwhile changes nothing about them.
  }, []);
  if (paths.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no field set, which would be a form of its own
    <div class="folders" role="group" aria-label={choice.folder}>
      {toFolderTree(paths).map(({ path, name, depth }) => (
        <button
          key={path}
          type="button"
          style={{ marginInlineStart: `${depth * 16}px` }}
          aria-pressed={path === now}
          aria-label={path}
          onClick={() => choose(path)}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
    </div>
  );
};
