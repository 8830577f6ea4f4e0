import type { Faces } from '../../src/print/sheet/sheet.ts';
import { drawPictures } from './draw-pictures.ts';
import type { UsedPicture } from './used-pictures.ts';

/** A file of the sheets of pictures, by its name in their folder. */
export interface SheetFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Pictures on one sheet: 18 rows, which can be read on a screen without turning many pages. */
const PICTURES_A_SHEET = 216;

/**
 * Drawings on as many sheets as they take, and the list that says what each is called and which document shows it first. Names
 * stand in the list alone, so that a stranger can name the drawings first.
 */
export async function pictureSheets(
  used: readonly UsedPicture[],
  faces: Faces,
  onASheet = PICTURES_A_SHEET,
): Promise<SheetFile[]> {
  const files: SheetFile[] = [];
  for (let from = 0; from < used.length; from += onASheet) {
    const content = await drawPictures(used.slice(from, from + onASheet), from + 1, faces);
    files.push({ name: `pictures-${files.length + 1}.jpg`, content });
  }
  return [...files, { name: 'pictures.md', content: listOf(used) }];
}

function listOf(used: readonly UsedPicture[]): string {
  const rows = used.map(({ label, file }, index) => `${index + 1}. ${label} (${file.split('/')[2] ?? file})`);
  return `# The pictures of the library

\`npm run contact-sheet -- all --pictures docs/library\` writes this list and its sheets, \`pictures-1.jpg\` and on: every drawing once, 20 mm wide and grey, beside those that a reader meets with it. Name a picture on the sheet first, then look here. What you would call something else is drawn again.

${rows.join('\n')}
`;
}
