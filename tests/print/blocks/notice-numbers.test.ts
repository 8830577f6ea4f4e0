import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/model/document.ts';
import { saysAllNumbers } from '../../../src/print/blocks/notice.ts';
import { settingOf } from './settings.ts';

const step = '<Step picture="cup" done="The cup is here." short="Get a cup">\nGet a cup.\n</Step>\n';

/** Whether a short form says all numbers of a notice. */
function says(tag: 'Emergency' | 'Stop', words: string, short: string): boolean {
  const setting = settingOf('task', `<${tag} picture="fire">\n${words}\n</${tag}>\n\n${step}`);
  const type = tag.toLowerCase();
  const notice = setting.document.blocks.find((block): block is Notice => block.type === type);
  if (!notice) throw new Error(`There is no ${type}.`);
  return saysAllNumbers(notice, short, setting);
}

describe('A short form', () => {
  test.each([
    ['Stop', 'Wait 5 minutes.', 'Wait 5 minutes', true],
    ['Stop', 'Wait 5 minutes.', 'Wait', false],
    ['Stop', 'Call 999.', 'Call', false],
    ['Emergency', 'Get out. Call 999.', 'Get out', true],
    ['Emergency', 'Get 20 metres away. Call 999.', 'Get away', false],
    ['Stop', 'The pan is hot.', 'Wait', true],
  ] as const)('of a %s that says “%s”: “%s”', (tag, words, short, expected) => {
    expect(says(tag, words, short)).toBe(expected);
  });
});
