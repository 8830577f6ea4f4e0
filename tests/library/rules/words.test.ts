import { expect, test } from 'vitest';
import { pictureLookup } from '../../../src/files/pictures.ts';
import { readProjectWords } from '../../../src/files/words.ts';
import { plainSite } from '../../example-site.ts';
import { root } from '../../source-files.ts';

test('The words of the library have no mistake, and every picture exists', async () => {
  const { terms, messages } = await readProjectWords(root, plainSite, pictureLookup(root));
  expect(messages).toEqual([]);
  expect(terms.get('en-GB')!.length).toBeGreaterThanOrEqual(40);
});
