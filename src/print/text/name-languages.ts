import { lettersOf } from '../../languages/other-letters.ts';
import type { InlineMark } from './inline-mark.ts';
import { type Face, hasGlyphs } from '../sheet/face.ts';
import type { Run } from './line-words.ts';
import type { Faces } from '../sheet/sheet.ts';

type Sentences = readonly (readonly Run<InlineMark>[])[];

/**
 * Parts runs where words in other letters start and end, and marks these with their language, so that a screen reader
 * says a name as its bearer does (ISO 14289-1, 7.2). Where there are such words every run has a mark of its own, since
 * each becomes an element of its own; where there are none, nothing changes.
 */
export function markNameLanguages(sentences: Sentences, faces: Faces, language: string): Sentences {
  const isPlain = sentences.every((runs) =>
    runs.every(({ text, weight }) =>
      languageStretches(text, faces[weight], language).every((stretch) => stretch.language === undefined),
    ),
  );
  if (isPlain) return sentences;
  return sentences.map((runs) => runs.flatMap((run) => partRun(run, faces, language)));
}

function partRun(run: Run<InlineMark>, faces: Faces, own: string): Run<InlineMark>[] {
  const stretches = languageStretches(run.text, faces[run.weight], own);
  const [only] = stretches;
  // A link stays one element. It has a language when all of its words are in it.
  const isWhole = run.mark.href !== undefined && stretches.length > 1;
  if (isWhole || !only) return [{ ...run, mark: { ...run.mark } }];
  return stretches.map(({ text, language }) => ({
    ...run,
    text,
    mark: { ...run.mark, ...(language !== undefined && { language }) },
  }));
}

/** A part of a text. */
export interface LanguageStretch {
  readonly text: string;
  /** BCP 47. Absent: that of the text. */
  readonly language: string | undefined;
}

/** Words of one other language than the text's own (BCP 47) with the spaces between them, and all between such words. */
export function languageStretches(text: string, face: Face, own: string): LanguageStretch[] {
  if (hasGlyphs(text, face)) return [{ text, language: undefined }];
  const stretches: LanguageStretch[] = [];
  let space = '';
  for (const [part] of text.matchAll(PART)) {
    if (/^\s+$/u.test(part)) {
      space = part;
      continue;
    }
    const isName = /\p{L}/u.test(part) && !hasGlyphs(part, face);
    const letters = isName ? lettersOf(part).language : undefined;
    const language = letters === own.split('-')[0] ? undefined : letters;
    const last = stretches.at(-1);
    if (last && last.language === language)
      stretches[stretches.length - 1] = { text: last.text + space + part, language };
    else if (last && language !== undefined)
      stretches.splice(-1, 1, { ...last, text: last.text + space }, { text: part, language });
    else stretches.push({ text: space + part, language });
    space = '';
  }
  const last = stretches.at(-1);
  if (last && space !== '') stretches.splice(-1, 1, { ...last, text: last.text + space });
  return stretches;
}

/** A word, the signs around it, or a space. */
const PART = /\s+|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}’'-]|\u200c|\u200d)*|[^\s\p{L}\p{M}\p{N}]+/gu;
