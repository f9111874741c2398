/** One item of a list, with the marker that was worked out for it. */
import { indent, type MarkdownExample, type MarkdownRule, trimLines } from './rule.ts';

const listItem: MarkdownRule = {
  elements: ['li'],
  write: (content, element, { dialect }) => {
    const marker = `${element.getAttribute('data-marker') ?? '-'} `;
    const within = ' '.repeat(dialect.itemIndent ?? marker.length);
    const task = /^task-(done|open)$/.exec(element.className)?.[1];
    const box = task ? `[${task === 'done' ? 'x' : ' '}] ` : '';
    return `\n${indent(trimLines(content), within, marker + box)}\n`;
  },
};

export default listItem;

export const examples: readonly MarkdownExample[] = [
  {
    html: '<ul><li class="task-done">Oil it</li><li class="task-open">Mend it</li></ul>',
    markdown: '- [x] Oil it\n- [ ] Mend it',
  },
  { html: '<ul><li>Line<br>break</li></ul>', markdown: '- Line  \n  break' },
  { html: '<ul><li><p>One</p><p>Two</p></li></ul>', markdown: '- One\n\n  Two' },
];
