import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { altText } from '../../src/images/alt-text.ts';
import { drawParts } from '../../src/images/design.ts';
import { column } from '../../src/images/element.ts';
import { fitScreen } from '../../src/images/fit.ts';
import { heightOf } from '../../src/images/height.ts';
import { drawPhonePictures, type PhonePicture } from '../../src/images/phone.ts';
import { type DrawOptions, layOutScreens, type ScreenContext } from '../../src/images/phone-screens.ts';
import { phoneZipLength, zipPhonePictures } from '../../src/books/phone-zip.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Document } from '../../src/model/document.ts';
import { blockWords } from '../kinds/documents.ts';
import { satoriHeight } from './satori-height.ts';
import { bareWords, readTea, withStepWords } from './sample.ts';
import { MessagesError } from '../../src/model/messages-error.ts';

let document: Document;
let options: DrawOptions;
let drawn: PhonePicture[];

beforeAll(async () => {
  ({ document, options } = await readTea());
  drawn = await drawPhonePictures(document, options);
});

describe('phone pictures', () => {
  it('are 1080 by 1920 pixels each', async () => {
    const sizes = await Promise.all(drawn.map(({ bytes }) => sharp(bytes).metadata()));
    expect(new Set(sizes.map(({ width, height, format }) => `${format} ${width} x ${height}`))).toEqual(
      new Set(['png 1080 x 1920']),
    );
  });

  it('are named in reading order', () => {
    expect(drawn.map(({ name }) => name)).toEqual(
      drawn.map((_, index) => `${String(index + 1).padStart(2, '0')}.png`),
    );
  });

  it('are the same bytes when drawn again', async () => {
    const again = await drawPhonePictures(document, options);
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      drawn.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
  });

  it('have each step on its own picture, with its number and how many there are', () => {
    const withStep = drawn.filter(({ alt }) => /Step \d of 5\./u.test(alt));
    expect(withStep).toHaveLength(5);
    expect(withStep[2]?.alt).toContain('Step 3.');
    expect(withStep[2]?.alt).toContain('Wait 3 minutes.');
  });

  it('say every word of the document, in its order', () => {
    const said = bareWords(drawn.map(({ alt }) => alt).join(' '));
    const missing: string[] = [];
    let at = 0;
    for (const word of document.blocks.flatMap(blockWords).flatMap(bareWords)) {
      const found = said.indexOf(word, at);
      if (found === -1) missing.push(word);
      else at = found + 1;
    }
    expect(missing).toEqual([]);
  });

  it('say on every picture whether readers have checked it', () => {
    for (const { alt } of drawn) expect(alt).toContain('Checked by Four kitchen workers, 20 October 2026.');
    const draft = layOutScreens({ ...document, readerChecks: [] }, options.pictures, context());
    for (const screen of draft.screens)
      expect(altText(screen)).toContain('Draft: not yet checked with readers.');
  });

  it('have words of one size, the largest at which every step fits', () => {
    const long = withStepWords(document, 'Fill the kettle with water from the cold tap. '.repeat(4));
    const usual = layOutScreens(document, options.pictures, context());
    const { screens, size } = layOutScreens(long, options.pictures, context());
    expect(size).toBeLessThan(usual.size);
    for (const screen of screens) {
      const result = fitScreen(screen, size, document.file, context());
      expect(result.type).toBe('fitted');
      const sizes = JSON.stringify(result).match(/(?<="fontSize":)[\d.]+/gu) ?? [];
      expect(sizes).toContain(String(size));
    }
  });

  it('keep a heading on the picture of its step', () => {
    const { screens } = layOutScreens(document, options.pictures, context());
    const lonely = screens.filter(({ parts }) => parts.every(({ type }) => type === 'heading'));
    expect(lonely).toEqual([]);
  });

  it('keep a place for pictures of things only where one of them has a picture', () => {
    const bare = document.need.map(({ item }) => ({ item }));
    const items = (need: Document['need']): number =>
      layOutScreens({ ...document, need }, options.pictures, context())
        .screens.flatMap(({ parts }) => parts)
        .filter(({ type }) => type === 'item').length;
    expect(items(document.need)).toBe(document.need.length);
    expect(items(bare)).toBe(0);
  });

  it('describe a photo in its own words', () => {
    expect(drawn.some(({ alt }) => alt.includes('A white cup with a green stripe.'))).toBe(true);
  });

  it('put a stop before the step that it protects', () => {
    const all = drawn.map(({ alt }) => alt).join(' ');
    expect(all.indexOf('Boiling water burns.')).toBeGreaterThan(-1);
    expect(all.indexOf('Boiling water burns.')).toBeLessThan(all.indexOf('Fill the kettle'));
  });

  it('name the step whose words do not fit, and where it stands', async () => {
    const long = withStepWords(document, 'Fill the kettle with water from the cold tap. '.repeat(30));
    const problem = await drawPhonePictures(long, options).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(MessagesError);
    const [message] = (problem as MessagesError).messages;
    expect(message).toMatchObject({ rule: 'phone-picture-full', file: document.file, severity: 'error' });
    expect(message?.found).toContain('step 1');
    expect(message?.place).toEqual(document.blocks.find((block) => block.type === 'step')?.place);
  });

  it('name a character that the font cannot draw', async () => {
    const problem = await drawPhonePictures(withStepWords(document, 'Press 按.'), options).catch(
      (error: unknown) => error,
    );
    expect((problem as MessagesError).messages[0]).toMatchObject({ rule: 'missing-character' });
  });

  it('are as tall as satori makes them, to the pixel', async () => {
    for (const screen of layOutScreens(document, options.pictures, context()).screens) {
      const body = column({ width: 960 }, drawParts(screen.parts, { body: 60, tile: 600 }, context()));
      expect(heightOf(body), altText(screen)).toBe(await satoriHeight(body, 960, options.faces));
    }
  });
});

function context(): ScreenContext {
  return { faces: options.faces, language: languageOf('en-GB'), services: options.site.emergency };
}

describe('the file of all phone pictures', () => {
  it('is as long as pages say before it is made, also with names outside ASCII', () => {
    for (const slug of [document.slug, 'gwnewch-baned-ŵy'])
      expect(phoneZipLength({ slug }, drawn)).toBe(
        zipPhonePictures({ slug, reviewed: document.reviewed }, drawn).length,
      );
  });
});
