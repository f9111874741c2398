/** Threads of the forums that are spread most, by the markup of their messages: who, when and what, and nothing else. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../src/core/extraction/all-rules.ts';
import { readPage } from '../../src/core/read-page.ts';
import { languagesOf } from './languages-of.ts';

type Message = { readonly who: string; readonly day: number; readonly said: readonly string[] };
type Template = (message: Message, n: number) => string;

const MESSAGES: readonly Message[] = [
  {
    who: 'tidewatcher',
    day: 18,
    said: [
      'The north pier has started to lean again after the storm, and nobody answers the phone.',
      'Has anyone measured the gap between the third and the fourth pile since Tuesday?',
    ],
  },
  { who: 'old_salt', day: 18, said: ['Forty-one centimetres this morning.'] },
  { who: 'Marieke', day: 19, said: ['Same here, thanks!'] },
  {
    who: 'harbour-jo',
    day: 20,
    said: [
      'We sent a diver down on Saturday: the pile is cracked just below the waterline, so the pier closes on Monday.',
    ],
  },
  { who: 'tidewatcher', day: 21, said: ['Good to know.'] },
];

const shown = ({ day }: Message): string => `Sep ${day}, 2020, 9:14 AM`;
const stated = ({ day }: Message): string => `2020-09-${day}T09:14:00Z`;
const broken = ({ said }: Message): string => said.join('<br><br>');
const parted = ({ said }: Message): string => said.map((text) => `<p>${text}</p>`).join('');
const heading = '<h1>North pier leaning again</h1>';

const TEMPLATES: Readonly<Record<string, Template>> = {
  XenForo: (message, n) =>
    `<article class="message message--post"><div class="message-cell"><h4 class="message-name"><a href="/members/${n}/" class="username">${n % 2 ? message.who : `<span class="staff">${message.who}</span>`}</a></h4><h5 class="userTitle">Well-known member</h5></div><div class="message-cell"><ul class="message-attribution"><li><a href="/post-${n}"><time datetime="${stated(message)}">${shown(message)}</time></a></li><li><a href="/post-${n}">#${n + 1}</a></li></ul><div class="bbWrapper">${broken(message)}</div><footer><a href="/like">Like</a></footer></div></article>`,
  'XenForo with another opening post': (message, n) => {
    const time = `<a href="/post-${n}"><time datetime="${stated(message)}">${shown(message)}</time></a>`;
    return `<article class="message"><div class="message-cell"><h4>${message.who}</h4><dl><dt>Joined</dt><dd>Mar ${n + 2}, 2010</dd></dl></div><div class="message-cell">${n % 2 ? time : `<header>${time}</header>`}<div class="bbWrapper">${broken(message)}</div></div></article>`;
  },
  'phpBB 3.3': (message, n) =>
    `<div id="p${n}" class="post has-profile"><dl class="postprofile"><dt><a href="./u${n}" class="username">${message.who}</a></dt><dd><strong>Posts:</strong> 8${n}</dd><dd><strong>Joined:</strong> Mon Jan 0${n + 1}, 2018 4:11 pm</dd></dl><div class="postbody"><h3><a href="#p${n}">Re: North pier leaning again</a></h3><p class="author">by <strong><a href="./u${n}">${message.who}</a></strong> » <time datetime="${stated(message)}">${shown(message)}</time></p><div class="content">${broken(message)}</div><div class="signature">Fair winds and following seas</div></div></div>`,
  'phpBB 3.0': (message, n) =>
    `<div id="p${n}" class="post"><div class="postbody"><h3><a href="#p${n}">Re: North pier leaning again</a></h3><p class="author">by <strong><a href="./u${n}">${message.who}</a></strong> » ${shown(message)}</p><div class="content">${broken(message)}</div></div><dl class="postprofile"><dt><a href="./u${n}">${message.who}</a></dt><dd><strong>Posts:</strong> 8${n}</dd></dl></div>`,
  vBulletin: (message, n) =>
    `<li class="postbitlegacy" id="post_${n}"><div class="posthead"><span class="date">Sep ${message.day}, 2020,&nbsp;<span class="time">9:14 AM</span></span><a class="postcounter" href="/p${n}">#${n + 1}</a></div><div class="userinfo"><a class="username" href="/m/${n}"><strong>${message.who}</strong></a><span class="usertitle">Senior Member</span><dl><dt>Join Date</dt><dd>Jan 2012</dd></dl></div><div class="postbody"><h2 class="title">Re: North pier leaning again</h2><div class="content"><blockquote class="postcontent">${broken(message)}</blockquote></div></div></li>`,
  SMF: (message, n) =>
    `<div class="windowbg" id="msg${n}"><div class="poster"><h4><a href="/u${n}">${message.who}</a></h4><ul><li class="postgroup">Full Member</li><li class="postcount">Posts: 12${n}</li></ul></div><div class="postarea"><div class="keyinfo"><a href="/msg${n}" class="smalltext">${shown(message)}</a><span>#${n + 1}</span></div><div class="inner" id="msg_${n}">${broken(message)}</div></div></div>`,
  Discourse: (message, n) =>
    `<div class="topic-post"><article id="post_${n}" class="boxed"><div class="topic-meta-data"><span class="first username"><a href="/u/${message.who}">${message.who}</a></span><a href="/t/${n}"><span class="relative-date">Sep ${message.day}, 2020</span></a></div><div class="cooked">${parted(message)}</div><nav class="post-controls"><button>${n} Likes</button></nav></article></div>`,
  Discuz: (message, n) =>
    `<div id="post_${n}"><table id="pid${n}"><tr><td class="pls"><div class="authi"><a href="/u${n}" class="xw1">${message.who}</a></div><p>3${n} posts</p></td><td class="plc"><div class="authi"><em id="authorposton${n}">Posted on 2020-9-${message.day} 09:14</em> | <a href="/only">Author only</a></div><table><tr><td class="t_f" id="postmessage_${n}">${broken(message)}</td></tr></table></td></tr></table></div>`,
  GitHub: (message, n) =>
    `<div class="TimelineItem comment-container"><h3><strong><a class="author" href="/${message.who}">${message.who}</a></strong> commented <a href="#c${n}"><relative-time datetime="${stated(message)}">Sep ${message.day}, 2020</relative-time></a></h3><table><tr><td class="comment-body">${parted(message)}</td></tr></table></div>`,
  'one with more around some of the names': (message, n) => {
    const name = `<span class="full-name"><a href="/u/${n}">${message.who}</a></span>`;
    const day = `<span title="${shown(message)}">Sep ${message.day}, 2020</span>`;
    return `<div class="mail"><div class="mail-head">${n % 2 ? name : `<div class="info"><div class="names">${name}<b class="rank">Keeper</b></div></div>`}${n % 2 ? `<p class="day">${day}</p>` : `<div class="sent"><div class="time">${day}</div></div>`}</div><div class="mail-body">${parted(message)}</div>${n ? '' : `<p><i>How?</i> <a class="user" href="/u/9">jo</a> <span>Sep 30, 2020</span></p>`}</div>`;
  },
  'nested answers': (message, n) =>
    `<div class="reply"><span class="from">${message.who}</span> <time datetime="${stated(message)}">${shown(message)}</time><div class="words">${parted(message)}</div>${n === 1 ? '{inner}' : ''}</div>`,
};

const read = (body: string) => {
  const url = 'https://forum.example/t/9';
  const open = (): Document =>
    new JSDOM(`<html lang="en"><title>North pier leaning again</title>${body}`, { url }).window
      .document;
  const request = { id: '1', at: '2026-05-01T10:00:00Z', url, scope: 'page' } as const;
  const article = readPage(
    open(),
    { ...request, domain: 'forum.example', languages: languagesOf(open()) },
    { rules: ALL_RULES },
  );
  const { document } = new JSDOM(article.html).window;
  const lines = Array.from(document.querySelectorAll('p'), ({ textContent }) => textContent ?? '');
  return { ...article, lines };
};

describe.each(Object.entries(TEMPLATES))('%s', (name, template) => {
  const items = MESSAGES.map(template);
  const inner = items.find((item) => item.includes('{inner}'));
  const flat = items
    .filter((_, n) => !inner || n !== 2)
    .map((item) => item.replace('{inner}', items[2] ?? ''))
    .join('');
  const { lines, authors, published } = read(
    `<body>${heading}<div class="list">${flat}</div></body>`,
  );

  it('gives every message with its writer and its time, and nothing else', () => {
    const heads = lines.filter((line) => / · /.test(line));
    expect(heads.map((line) => line.split(' · ')[0])).toEqual(MESSAGES.map(({ who }) => who));
    for (const [n, line] of heads.entries()) expect(line).toContain(String(MESSAGES[n]?.day));
    expect(lines.filter((line) => !heads.includes(line))).toEqual(
      MESSAGES.flatMap(({ said }) => said),
    );
  });

  it('is by who began it, from when', () => {
    expect(authors).toEqual(['tidewatcher']);
    expect(published, name).toMatch(/^2020-09-18/);
  });
});

describe('no thread', () => {
  const comments = MESSAGES.map(TEMPLATES.SMF as Template).join('');
  const [first = '', second = ''] = MESSAGES[0]?.said ?? [];

  it('is an article with comments', () => {
    const text = `<p>${first} ${second}</p>`.repeat(2).replace('north', 'southern');
    const { lines } = read(`<body><main>${heading}${text}</main>${comments}</body>`);
    expect(lines.join()).toContain('southern pier');
    expect(lines.join()).not.toContain('old_salt');
  });

  it('is a short article with comments that are named so', () => {
    const { lines } = read(
      `<body><main>${heading}<p>The southern pier leans. ${second} ${first}</p></main><div id="comments">${comments}</div></body>`,
    );
    expect(lines.join()).toContain('southern pier');
    expect(lines.join()).not.toContain('old_salt');
  });

  it('is a list of articles with headline, writer and time', () => {
    const card = (n: number): string =>
      `<div class="card"><h2><a href="/${n}">${n} boats were moved to the inner basin</a></h2><a href="/u/${n}" class="author">Ann ${'BCD'[n]}</a><time datetime="2020-09-1${n}">Sep 1${n}, 2020</time><p class="text">${n} ${first}</p></div>`;
    const trail = ((): readonly { readonly rule: string }[] => {
      try {
        return read(`<body>${[0, 1, 2].map(card).join('')}</body>`).trail;
      } catch (error) {
        expect((error as { code?: string }).code).toBe('no-article');
        return [];
      }
    })();
    expect(trail.some(({ rule }) => rule === 'threads')).toBe(false);
  });
});
