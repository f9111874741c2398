/** Hexo with the real themes that two profiles are for. NexT prints headlines as HTML. */
import { hexoSite } from './hexo.ts';
import { testSite } from './site.ts';

const next = hexoSite('hexo-next', 'next');
testSite({
  ...next,
  places: {
    title: '.post-title',
    date: 'time[itemprop~=datePublished]',
    categories: '.post-meta [itemprop=about] [itemprop=name]',
    tags: '.post-tags a',
    lead: '.post-gallery img, .group-picture img',
    content: '.post-body',
    added: 'td.gutter, .headerlink',
  },
  tags: (chosen) => chosen.map((tag) => `# ${tag}`),
});

const butterfly = hexoSite('hexo-butterfly', 'butterfly');
testSite({
  ...butterfly,
  places: {
    title: '#post-info .post-title',
    date: '#post-info time',
    categories: '#post-info a.post-meta-categories',
    tags: 'a.post-meta__tags',
    // The theme stands in for a missing one with its own icon.
    lead: 'meta[property="og:image"]:not([content$="/butterfly-icon.png"])',
    content: '#article-container',
    added: 'td.gutter, .headerlink',
  },
  // The theme shows the exact time.
  date: (stated) => new Date(butterfly.date(stated)).toISOString(),
});
