/** What a process and all that it has started take of memory. */
import { readdirSync, readFileSync } from 'node:fs';

/** Proportional set size where the system says it, else resident, in MB. */
function sizeOf(pid: number): number {
  try {
    const [, kb] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kb ?? 0) / 1024;
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

export type Memory = { readonly own: number; readonly browsers: number };

/** Of a process itself, and of all below it; Linux alone shows it. */
export function memoryOf(pid: number): Memory {
  const parents = new Map(
    readdirSync('/proc')
      .map(Number)
      .filter(Number.isInteger)
      .map((one) => [one, parentOf(one)] as const),
  );
  const isBelow = (one: number): boolean => {
    const parent = parents.get(one);
    return parent === pid || (parent !== undefined && parent > 1 && isBelow(parent));
  };
  const below = [...parents.keys()].filter(isBelow);
  const browsers = below.reduce((sum, one) => sum + sizeOf(one), 0);
  return { own: Math.round(sizeOf(pid)), browsers: Math.round(browsers) };
}
