import { describe, expect, test } from 'vitest';
import { formats } from '../../scripts/check/formats.ts';
import { showPhotosToTake } from '../../scripts/check/photos-to-take.ts';
import { photosToTake } from '../../src/check/photos-to-take.ts';
import { loadPicture } from '../../src/files/pictures.ts';
import type { Step } from '../../src/model/document.ts';
import { alternativeText } from '../../src/pictures/index.ts';
import { documentsIn, roots } from '../kinds/documents.ts';

const document = documentsIn(roots.fixtures).find(({ slug }) => slug === 'dry-a-glass')!;
const frames = document.blocks.filter(
  (block): block is Step => block.type === 'step' && !!block.picture?.isFrame,
);
const [frame] = frames.map(({ picture }) => picture!);

describe('A frame for a photo that is still to be taken', () => {
  test('is heard once: as its picture, or as the note beside it', async () => {
    const picture = await loadPicture(frame!.id, roots.fixtures);
    const note = 'Put a photo of your hook here.';
    for (const language of ['en-GB', 'ar']) {
      expect(alternativeText(frame!, picture, 'Hang up the cloth.', language)).toBe(note);
      expect(alternativeText(frame!, picture, `Hang up the cloth. ${note}`, language)).toBeUndefined();
    }
  });

  test('is listed with its place by “npm run check”', () => {
    const { line, column } = frame!.place.start;
    expect(showPhotosToTake([document])).toContain(
      `content/tasks/dry-a-glass/en-GB.mdx:${line}:${column}  Put a photo of your hook here.`,
    );
    expect(showPhotosToTake([document])).toMatch(/^Photos to take: 1\./);
    expect(showPhotosToTake([{ ...document, blocks: [] }])).toBe('');
  });

  test('is told to programs, as a hint at its words', () => {
    const [message, ...others] = photosToTake(document);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ rule: 'photo-to-take', severity: 'hint', place: frame!.place });
    for (const format of ['json', 'sarif', 'github', 'gitlab'])
      expect(formats[format]?.(photosToTake(document))).toContain('Put a photo of your hook here.');
  });
});
