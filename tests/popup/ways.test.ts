import { describe, expect, it } from 'vitest';
import { FAULT_CODES } from '../../src/core/fault.ts';
import { toRetry, waysOut } from '../../src/popup/ways.ts';

describe('the ways out', () => {
  it.each(FAULT_CODES)('of %s are each named once', (code) => {
    const ways = waysOut(code);
    expect(new Set(ways).size).toBe(ways.length);
    // What cannot be copied lies ready to be copied by hand.
    if (code !== 'clipboard-refused') expect(ways.length).toBeGreaterThan(0);
  });

  it('a full disk is not left to trying again alone', () => {
    expect(waysOut('disk-full')).toContain('clipboard');
  });

  it.each([
    ['again', { job: 'a' }],
    ['allow', { job: 'a' }],
    ['save-as', { job: 'a', saveAs: true }],
    ['downloads', { job: 'a', destination: 'downloads' }],
    ['clipboard', { job: 'a', destination: 'clipboard' }],
  ] as const)('%s', (way, request) => expect(toRetry('a', way)).toEqual(request));
});
