/** commonmarker, by which GitHub and GitLab show Markdown, with HTML let through. */
import { jekyllSession } from '../jekyll.ts';
import type { Renderer } from '../renderer.ts';

const github: Renderer = {
  profiles: ['markdown'],
  from: 'system',
  start: async () => jekyllSession('github'),
};

export default github;
