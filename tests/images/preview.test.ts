import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DrawOptions } from '../../src/images/phone-screens.ts';
import { drawPreview, previewAlt } from '../../src/images/preview.ts';
import type { Document } from '../../src/model/document.ts';
import { readTea } from './sample.ts';
import { MessagesError } from '../../src/model/messages-error.ts';

let document: Document;
let options: DrawOptions;

beforeAll(async () => {
  ({ document, options } = await readTea());
});

describe('a link preview', () => {
  it('is 1200 by 630 pixels', async () => {
    const { width, height, format } = await sharp(await drawPreview(document, options)).metadata();
    expect(`${format} ${width} x ${height}`).toBe('png 1200 x 630');
  });

  it('is the same bytes when drawn again, and others for other words', async () => {
    const bytes = async (title: string): Promise<string> =>
      Buffer.from(await drawPreview({ ...document, title }, options)).toString('base64');
    expect(await bytes('Make tea')).toBe(await bytes('Make tea'));
    expect(await bytes('Make tea')).not.toBe(await bytes('Make cocoa'));
  });

  it('has room for the longest title that is allowed', async () => {
    const title = 'What happens at your next progress review with your manager.';
    expect(title).toHaveLength(60);
    await expect(drawPreview({ ...document, title }, options)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('says in words what it shows', () => {
    expect(previewAlt(document)).toBe(
      'Task: Make a cup of tea. You make a cup of tea for a visitor. Checked by Four kitchen workers, 20 October 2026.',
    );
  });

  it('tells the author when the words are far too many', async () => {
    const summary = 'This is a sentence that goes on and on. '.repeat(20);
    await expect(drawPreview({ ...document, summary }, options)).rejects.toThrow(MessagesError);
  });
});
