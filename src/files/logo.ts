import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PictureRefusal, type Picture } from '../pictures/index.ts';
import { readDrawing } from '../pictures/svg/read-drawing.ts';
import type { Site } from '../site/site.ts';
import { photoForPaper } from './photos.ts';
import { reasonOf } from './text-file.ts';

/**
 * The logo of a site, read as pictures are: an SVG is drawn whole or refused, a PNG is made flat and clean. `undefined`:
 * the site has none. Throws a `PictureRefusal` with the reason and what helps.
 */
export async function loadLogo({ logo }: Pick<Site, 'logo'>, root: string): Promise<Picture | undefined> {
  return logo && readLogo(logo.file, root);
}

/** The picture in a file below the project's folder. */
export async function readLogo(file: string, root: string): Promise<Picture> {
  const whole = path.join(root, file);
  try {
    const content = file.toLowerCase().endsWith('.svg')
      ? ({ type: 'drawing', drawing: readDrawing(await readFile(whole, 'utf8')) } as const)
      : await photoForPaper(whole);
    return { id: `logo:${file}`, label: '', credit: ours, content };
  } catch (error) {
    // What is said of a photo helps with no logo: that is a PNG, and a JPEG in its place is refused.
    if (error instanceof PictureRefusal && !file.toLowerCase().endsWith('.svg'))
      throw new PictureRefusal(
        `The file “${file}” cannot be read as PNG: it is of another kind, or damaged.`,
        'Open it in a program for pictures and save it again as PNG, or use an SVG.',
      );
    if (error instanceof PictureRefusal || !/^E[A-Z]+$/u.test(reasonOf(error))) throw error;
    throw new PictureRefusal(
      `The file “${file}” cannot be opened (${reasonOf(error)}).`,
      'Put it there, or write the name of the file that is there.',
    );
  }
}

/** A logo is its organisation's own and stands in no list of credits. */
const ours = { source: '', author: '', licence: '', url: '' } as const;
