/** Logseq's own parser; what it takes for something else than text shows as ⟦…⟧. */
import { oneByOne, type Renderer } from '../renderer.ts';

const logseq: Renderer = {
  profiles: ['logseq'],
  from: 'sites',
  // In links only another character keeps a backtick from beginning code.
  manners: { alike: [[/`/g, '‘']] },
  start: async () => {
    // Its parser is loaded with it.
    const { readLogseq } = await import('../../sites/logseq.ts');
    return oneByOne(({ text }) => readLogseq(text));
  },
};

export default logseq;
