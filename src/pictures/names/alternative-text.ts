import { stemmer } from 'stemmer';
import { languageOf } from '../../languages/index.ts';
import type { PictureUse } from '../../model/document.ts';
import { foldName, namesWithin } from './fold-name.ts';
import type { Picture } from '../drawing/picture.ts';
import { smallWords } from './small-words.ts';

/**
 * What a picture says to somebody who cannot see it. `undefined`: it only repeats the words beside it, so the page
 * gives it an empty alt and paper makes it an artifact (easy-read rule P14; WCAG 1.1.1).
 *
 * The author's own text always wins. A pictogram from a set stands for the word it was asked for by, so it repeats
 * words that say either its label or that name. A house drawing shows how something is done, so only its label counts.
 *
 * Labels are English. In a document of another language (BCP 47) they are never said: there a picture that says more
 * than its words needs the author's own text.
 */
export function alternativeText(
  use: PictureUse,
  picture: Picture,
  wordsBeside: string,
  language: string,
): string | undefined {
  if (use.isFrame && use.alt !== undefined && wordsBeside.includes(use.alt)) return undefined;
  if (use.alt !== undefined && use.alt.trim() !== '') return withMarks(use.alt.trim(), use, language);
  if (!labelLanguage.test(language)) return undefined;
  const label = picture.label === '' ? use.name : picture.label;
  const said = new Set(contentWords(wordsBeside));
  const fromSet = picture.content.type === 'drawing' && !picture.id.startsWith('house:');
  const claims = fromSet ? [label, ...namesWithin(use.name)] : [label];
  return claims.some((claim) => isSaid(claim, said)) ? undefined : capitalise(label);
}

/** “A coffee machine. Ring: the handle. 1: the tap.” */
function withMarks(alt: string, { marks = [] }: PictureUse, language: string): string {
  if (marks.length === 0) return alt;
  const labels = languageOf(language).words.marks;
  const said = marks.map(
    (mark) => `${mark.sort === 'number' ? mark.number : labels[mark.sort]}: ${mark.words}`,
  );
  return [alt, ...said].map((each) => (/[.!?؟]$/u.test(each) ? each : `${each}.`)).join(' ');
}

/** The language of the labels of all pictures. */
const labelLanguage = /^en\b/u;

function isSaid(claim: string, said: ReadonlySet<string>): boolean {
  const words = contentWords(claim);
  return words.length > 0 && words.every((word) => said.has(word));
}

/** Words that carry meaning, without their endings: `the washing machines` is `wash`, `machin`. */
function contentWords(text: string): string[] {
  const words = foldName(text).match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.filter((word) => !smallWords.has(word)).map((word) => stemmer(word.replace(/'s$/, '')));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
