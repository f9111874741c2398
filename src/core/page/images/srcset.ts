/** Reads `srcset` by the HTML standard's algorithm, which allows commas inside URLs. */

export type Candidate = {
  readonly url: string;
  /** Width in pixels; 0 where none is stated. */
  readonly width: number;
  /** Pixel density; 1 where none is stated. */
  readonly density: number;
};

/** Splits a srcset into its candidates. Descriptors that cannot be read drop their candidate. */
export const parseSrcset = (srcset: string): Candidate[] => {
  const found: Candidate[] = [];
  const skip = /[\s,]*/y;
  const url = /\S+/y;
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const text = pattern.exec(srcset)?.[0] ?? '';
    at += text.length;
    return text;
  };
  for (;;) {
    take(skip);
    const raw = take(url);
    if (!raw) return found;
    const bare = raw.replace(/,+$/, '');
    const descriptors = bare.length < raw.length ? '' : takeDescriptors();
    const candidate = describe(bare, descriptors.trim());
    if (candidate) found.push(candidate);
  }

  function takeDescriptors(): string {
    const from = at;
    let depth = 0;
    for (; at < srcset.length; at++) {
      const character = srcset[at];
      if (character === '(') depth++;
      else if (character === ')') depth--;
      else if (character === ',' && depth <= 0) break;
    }
    return srcset.slice(from, at);
  }
};

const describe = (url: string, descriptors: string): Candidate | undefined => {
  if (!url) return undefined;
  let width = 0;
  let density = 1;
  for (const part of descriptors ? descriptors.split(/\s+/) : []) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)([wxh])$/.exec(part) ?? [];
    if (!number) return undefined;
    if (unit === 'w') width = Number(number);
    else if (unit === 'x') density = Number(number);
  }
  return { url, width, density };
};

/** The largest candidate: by width where widths are stated, else by density. The first of equals. */
export const largestOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (best, next) =>
      !best || next.width > best.width || (next.width === best.width && next.density > best.density)
        ? next
        : best,
    undefined,
  );
