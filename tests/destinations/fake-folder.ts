/** A folder as the browser's file system gives it, in memory, with the browser's own refusals. */

const refusal = (name: string): DOMException => new DOMException(name, name);

export type FakeFolder = FileSystemDirectoryHandle & {
  /** What stands in it, by name; a text is a file. */
  readonly content: Map<string, string | FakeFolder>;
  permission: PermissionState;
  /** Name of the refusal that the next writing meets. */
  refuses: string;
  /** Whether what is written loses its end on the way. */
  cuts: boolean;
};

export function fakeFolder(name = 'vault'): FakeFolder {
  const content = new Map<string, string | FakeFolder>();
  const fileAt = (file: string) => ({
    name: file,
    getFile: async () => new Blob([String(content.get(file) ?? '')]),
    createWritable: async () => {
      if (folder.refuses) throw refusal(folder.refuses);
      let written = '';
      return {
        write: async (blob: Blob) => {
          written = await blob.text();
        },
        close: async () => {
          content.set(file, folder.cuts ? written.slice(0, -1) : written);
        },
        abort: async () => undefined,
      };
    },
  });
  const check = (): void => {
    if (folder.permission !== 'granted') throw refusal('NotAllowedError');
  };
  const folder = {
    kind: 'directory',
    name,
    content,
    permission: 'granted',
    refuses: '',
    cuts: false,
    queryPermission: async () => folder.permission,
    keys: () => ({ next: async () => ({ done: true }) }),
    values: async function* () {
      check();
      for (const [entry, there] of content)
        yield typeof there === 'string' ? { kind: 'file', name: entry } : there;
    },
    removeEntry: async (entry: string) => void content.delete(entry),
    getDirectoryHandle: async (entry: string, { create = false } = {}) => {
      check();
      const there = content.get(entry);
      if (typeof there === 'string') throw refusal('TypeMismatchError');
      if (!there && !create) throw refusal('NotFoundError');
      const made = there ?? Object.assign(fakeFolder(entry), { cuts: folder.cuts });
      content.set(entry, made);
      return made;
    },
    getFileHandle: async (entry: string, { create = false } = {}) => {
      check();
      const there = content.get(entry);
      if (there !== undefined && typeof there !== 'string') throw refusal('TypeMismatchError');
      if (there === undefined && !create) throw refusal('NotFoundError');
      if (there === undefined) content.set(entry, '');
      return fileAt(entry);
    },
  } as unknown as FakeFolder;
  return folder;
}

/**
 * Lets the database keep such folders: real ones can be cloned into it. Call before anything is kept; the
 * answer undoes it.
 */
export function cloneFolders(): () => void {
  const clone = globalThis.structuredClone;
  globalThis.structuredClone = ((value: unknown, options?: StructuredSerializeOptions) =>
    typeof value === 'object' && value !== null && 'getDirectoryHandle' in value
      ? value
      : clone(value, options)) as typeof clone;
  return () => {
    globalThis.structuredClone = clone;
  };
}

/** Every file below it, by path. */
export const filesOf = (folder: FakeFolder, above = ''): Record<string, string> =>
  Object.fromEntries(
    [...folder.content].flatMap(([name, there]) =>
      typeof there === 'string'
        ? [[above + name, there]]
        : Object.entries(filesOf(there, `${above}${name}/`)),
    ),
  );
