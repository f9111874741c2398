import { describe, expect, it } from 'vitest';
import { FAULT_CODES } from '../../src/core/fault.ts';
import { recoveryActions, toRetry } from '../../src/popup/recovery-actions.ts';

describe('the ways out', () => {
  it.each(FAULT_CODES)('of %s are each named once', (code) => {
    const actions = recoveryActions(code);
    expect(new Set(actions).size).toBe(actions.length);
    // What cannot be copied lies ready to be copied by hand.
    if (code !== 'clipboard-refused') expect(actions.length).toBeGreaterThan(0);
  });

  it('a full disk is not left to trying again alone', () => {
    expect(recoveryActions('disk-full')).toContain('clipboard');
  });

  it.each([
    ['again', { job: 'a' }],
    ['allow', { job: 'a' }],
    ['save-as', { job: 'a', saveAs: true }],
    ['downloads', { job: 'a', destination: 'downloads' }],
    ['clipboard', { job: 'a', destination: 'clipboard' }],
  ] as const)('%s', (way, request) => expect(toRetry('a', way)).toEqual(request));
});
