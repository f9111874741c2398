/** Logseq's own parser; what it takes for something else than text shows as ⟦…⟧. */
import { oneByOne, type Renderer } from '../renderer.ts';

const logseq: Renderer = {
  profiles: ['logseq'],
  from: 'sites',
  manners: {
    alike: [
      // In links only another character keeps a backtick from beginning code.
      [/`/g, '‘'],
      // Brackets that nothing closes freeze its parser.
      [/\[/g, '［'],
    ],
  },
  start: async () => {
    // Its parser is loaded with it.
    const { readLogseq } = await import('../../sites/logseq.ts');
    return oneByOne(({ text }) => readLogseq(text));
  },
};

export default logseq;
