import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/document.ts';
import { staysWithSignature } from '../../../src/print/blocks/signature.ts';

/** What stays on the page of the next, of a form with these fields in a row: marked by a +. */
function kept(types: string): string {
  const blocks = types
    .split(' ')
    .map(
      (field) => (field === 'heading' ? { type: 'heading' } : { type: 'field', field }) as unknown as Block,
    );
  const stays = staysWithSignature(blocks);
  return blocks.map((block, index) => `${types.split(' ')[index]}${stays.has(block) ? '+' : ''}`).join(' ');
}

test('a signature stays with the ticks that it confirms and with its date', () => {
  expect(kept('heading check check sign date heading')).toBe('heading check+ check+ sign+ date heading');
});

test('a name before a signature stays with it, and so does a name under it', () => {
  expect(kept('lines text sign date check')).toBe('lines text+ sign+ date check');
  expect(kept('sign text date text')).toBe('sign+ text+ date text');
});

test('two people who sign one after the other have a page each if need be', () => {
  expect(kept('text sign date text sign date')).toBe('text+ sign+ date text+ sign+ date');
});

test('signatures that share a date stay together', () => {
  expect(kept('check sign sign date check')).toBe('check+ sign+ sign+ date check');
});

test('a long list of ticks before a signature may run over pages, up to the last ones', () => {
  expect(kept('check check check check check check sign')).toBe(
    'check check check+ check+ check+ check+ sign',
  );
});

test('a form without signatures keeps nothing', () => {
  expect(kept('check text date')).toBe('check text date');
});
