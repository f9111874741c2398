/** A public page cannot reach into a private network, however its URL is written. */
import { describe, expect, it } from 'vitest';
import { isPrivateUrl, mayFetch } from '../../../src/core/images/private-host.ts';

const PRIVATE = [
  'http://127.0.0.1/a.jpg',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://10.1.2.3/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.0.1:8080/admin.png',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::10.0.0.1]/',
  'http://[2002:7f00:1::]/',
  'http://[fc00::1]/',
  'http://[fd12:3456::1]/',
  'http://[fe80::1]/',
  'http://[ff02::1]/',
  'http://localhost/',
  'http://localhost4.localdomain4/',
  'http://fritz.box/',
  'http://[2001:0:53aa:64c::1]/',
  'http://LOCALHOST./',
  'http://a.localhost/',
  'http://printer/',
  'http://nas.local/',
  'http://router.lan/',
  'http://wiki.corp/',
  'http://box.home.arpa/',
  'http://１２７.0.0.1/',
  'file:///etc/passwd',
  'ftp://example.org/a.jpg',
  'no address',
];

const PUBLIC = [
  'https://example.org/a.jpg',
  'https://172.32.0.1/',
  'https://100.63.255.255/',
  'https://11.0.0.1/',
  'https://192.167.1.1/',
  'https://[2606:4700::6810:84e5]/',
  'https://[::ffff:8.8.8.8]/',
  'https://localhost.example.org/',
  'https://local/'.replace('local/', 'local.example/'),
  'https://例え.jp/',
];

describe('an address', () => {
  it.each(PRIVATE)('%s is private', (url) => expect(isPrivateUrl(url)).toBe(true));
  it.each(PUBLIC)('%s is public', (url) => expect(isPrivateUrl(url)).toBe(false));
});

it('that is private may be fetched for a private page only', () => {
  expect(mayFetch('http://10.0.0.2/a.png', 'https://example.org/')).toBe(false);
  expect(mayFetch('http://10.0.0.2/a.png', 'http://wiki/page')).toBe(true);
  expect(mayFetch('https://example.org/a.png', 'http://wiki/page')).toBe(true);
});
