import { expect, test } from 'vitest';
import { targetOf } from '../../src/model/target.ts';
import { documentIn, task } from './read-file.ts';

const step = (id: string): string => `<Step id="${id}" done="It is done.">\nDo it.\n</Step>`;
const document = documentIn(
  task(`## Tea\n\nMake tea.\n\n## Milk\n\n### Hot\n\n${step('warm')}\n\n## Cups\n\n${step('wash')}`),
);

test('the first step of a part is one that stands in it, also under a smaller heading, and none of the next part', () => {
  expect(targetOf('tea', document)?.step).toBeUndefined();
  expect(targetOf('milk', document)?.step?.id).toBe('warm');
  expect(targetOf('cups', document)?.step?.id).toBe('wash');
  expect(targetOf('nowhere', document)).toBeUndefined();
});
