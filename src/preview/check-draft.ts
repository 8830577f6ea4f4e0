import { languageOf } from '../languages/index.ts';
import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { checkExamined } from '../rules/check.ts';
import { examine } from '../rules/examine.ts';
import type { RuleStrengths } from '../site/rule-settings.ts';
import { type DocumentCheckOptions, isOnlyMisspelt, withStrength } from './check-document.ts';

interface DraftCheckOptions extends Pick<DocumentCheckOptions, 'vocabulary' | 'spelling' | 'ruleAddress'> {
  /** Of the site. */
  readonly strengths: RuleStrengths;
}

/**
 * What the rules have to say about the words of a file in which the reader found errors, so that an author puts all of it
 * right at once and not in two rounds. A rule stays silent about the words of which the reader spoke, about how pictures go together,
 * and, where a part could not be read, about the document as a whole: it is not all there.
 */
export async function checkDraft(
  draft: Document,
  told: readonly Message[],
  { vocabulary, strengths, spelling, ruleAddress }: DraftCheckOptions,
): Promise<readonly Message[]> {
  const examined = examine(draft, { vocabulary, language: languageOf(draft.language) });
  const misspelt = withStrength((await spelling?.check(examined)) ?? [], strengths);
  const errors = told.filter(({ severity }) => severity === 'error');
  const isWhole = errors.every((error) => aboutPictures.has(error.rule) || isInFacts(error, draft));
  const hasFacts = !errors.some((error) => isInFacts(error, draft));
  const said = checkExamined(examined, { strengths, ...(ruleAddress && { ruleAddress }) }).filter(
    (message) =>
      !comparing.has(message.rule) &&
      !(message.rule === 'picture-missing' && hasRefusedPicture(message, errors, draft)) &&
      !isOnlyMisspelt(message, misspelt) &&
      (isWhole || isAboutWords(message, draft)) &&
      (hasFacts || !aboutFacts.has(message.rule)),
  );
  return [...said, ...misspelt].filter((message) => !told.some((other) => overlap(message, other)));
}

const aboutPictures = new Set(['unknown-picture', 'remote-picture', 'picture-outside-folder', 'missing-alt']);
/** The rules that miss a fact: it may be the one that was refused. */
const aboutFacts = new Set(['who-can-help', 'twin-for-readers', 'law-named', 'figure-without-source']);
/** The rules that compare pictures with each other: not all of them are known. */
const comparing = new Set(['mixed-picture-styles', 'same-picture', 'one-character']);

function isInFacts({ place }: Message, { blocks }: Document): boolean {
  const [first] = blocks;
  return place !== undefined && first !== undefined && place.start.offset < first.place.start.offset;
}

/** A block with a picture that was refused does not lack one. */
function hasRefusedPicture({ place }: Message, errors: readonly Message[], { blocks }: Document): boolean {
  const block = blocks.find((each) => each.place.start.offset === place?.start.offset);
  return errors.some(
    (error) =>
      aboutPictures.has(error.rule) &&
      block !== undefined &&
      error.place !== undefined &&
      error.place.start.offset > block.place.start.offset &&
      error.place.end.offset < block.place.end.offset,
  );
}

/** Not at the title, where rules speak about the whole, nor at no place at all. */
function isAboutWords({ place }: Message, { places }: Document): boolean {
  return place !== undefined && place.start.offset !== places['title']?.start.offset;
}

function overlap({ place: a }: Message, { place: b }: Message): boolean {
  return a !== undefined && b !== undefined && a.start.offset < b.end.offset && b.start.offset < a.end.offset;
}
