/** Names in a zip: below it, and no two alike, whatever case and form a system takes them in. */

const clean = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .join('/')
    .replaceAll(':', '-') || 'note.md';

export function zipNames(): (path: string) => string {
  const taken = new Set<string>();
  const isFree = (name: string): boolean => !taken.has(name.normalize('NFC').toLowerCase());
  return (path) => {
    const name = clean(path);
    const dot = name.lastIndexOf('.');
    const [stem, extension] =
      dot > name.lastIndexOf('/') ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    let free = name;
    for (let n = 1; !isFree(free); n += 1) free = `${stem} (${n})${extension}`;
    taken.add(free.normalize('NFC').toLowerCase());
    return free;
  };
}
