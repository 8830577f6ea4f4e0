import type { Block, Document, Place, Step } from './document.ts';
import type { Message } from './message.ts';
import { readerRules } from './reader-rules.ts';

/**
 * Whether the translations of one document have the same parts. Steps are paired by the ids that authors wrote, so that
 * one put in at the top moves no other; all other parts are held against each other in their order. `originalOf` says what
 * the others are held against.
 */
export function compareTranslations(document: Document, documents: readonly Document[]): Message[] {
  const original = originalOf(document, documents);
  if (!original) return [];
  const unnamed = stepsOf(document).filter((step) => !hasWrittenId(step));
  if (unnamed.length > 0) return unnamed.map((step) => nameStep(step, document, original));
  if (document === original) return [];
  return comparePairs(document, original) ?? compareShapes(document, original);
}

/**
 * What the translations of a document are held against: the one that does not say `translated-from`. Where several say
 * nothing, or all say it, it is English, or else the first language of the folder by name. `undefined`: it is there in
 * one language only.
 */
export function originalOf(document: Document, documents: readonly Document[]): Document | undefined {
  const family = documents
    .filter((each) => each.kind === document.kind && each.slug === document.slug)
    .toSorted((a, b) => (a.language < b.language ? -1 : 1));
  if (family.length < 2) return undefined;
  const silent = family.filter(({ translatedFrom }) => translatedFrom === undefined);
  const candidates = silent.length > 0 ? silent : family;
  return candidates.find((each) => each.language === 'en-GB') ?? candidates[0];
}

function stepsOf({ blocks }: Document): Step[] {
  return blocks.filter((block): block is Step => block.type === 'step');
}

function hasWrittenId(step: Step): boolean {
  return step.attributePlaces?.['id'] !== undefined;
}

/** `<Step`: an id is put in right behind it. */
const OPENING = '<Step'.length;

/** A step without an id: it gets the one of the same step in the original, while both have as many steps. */
function nameStep(step: Step, document: Document, original: Document): Message {
  const originals = stepsOf(original);
  const twin = originals.length === stepsOf(document).length ? originals[step.number - 1] : undefined;
  const { start } = step.place;
  const behind = { ...start, column: start.column + OPENING, offset: start.offset + OPENING };
  const id = document === original ? step.id : twin?.id;
  return {
    ...about('step-without-id', document),
    place: { start, end: behind },
    found: `This step has no id, and the document is there in more than one language.`,
    allowed: 'Steps of translations are paired by their ids. So a new step moves no other.',
    fix: id
      ? `Write <Step id="${id}" ...>, or let npm run check -- --fix do it.`
      : `Write <Step id="..." ...> with the id of the same step in ${original.file}.`,
    ...(id !== undefined && { replacement: { place: { start: behind, end: behind }, text: ` id="${id}"` } }),
  };
}

/** The first step that only one of the two has, or that stands elsewhere. `undefined`: all are paired. */
function comparePairs(document: Document, original: Document): Message[] | undefined {
  const own = stepsOf(document);
  const theirs = stepsOf(original);
  const extra = own.find(({ id }) => !theirs.some((each) => each.id === id));
  if (extra)
    return [
      {
        ...about('translation-differs', document),
        place: extra.place,
        found: `The step “${extra.id}” is not in ${original.file}.`,
        allowed: 'Translations have the same steps, with the same ids.',
        fix: 'Add the step there, take it out here, or write the id that it has there.',
      },
    ];
  const missing = theirs.find(({ id }) => !own.some((each) => each.id === id));
  if (missing)
    return [
      {
        ...about('translation-differs', document),
        ...titlePlace(document),
        found: `The step “${missing.id}” of ${original.file}, line ${missing.place.start.line}, is not here.`,
        allowed: 'Translations have the same steps, with the same ids.',
        fix: 'Translate the step and put it in at the same place.',
      },
    ];
  return undefined;
}

function compareShapes(document: Document, original: Document): Message[] {
  const names = ({ blocks }: Document): string[] => blocks.map(nameOf);
  const [shape, expected] = [names(document), names(original)];
  const at = expected.findIndex((name, index) => name !== shape[index]);
  if (at === -1 && shape.length === expected.length) return [];
  const index = at === -1 ? expected.length : at;
  const part = document.blocks[index] ?? document.blocks.at(-1);
  return [
    {
      ...about('translation-differs', document),
      ...(part ? { place: part.place } : titlePlace(document)),
      found: `Part ${index + 1} of this document is ${said(shape[index])}. In ${original.file} it is ${said(expected[index])}.`,
      allowed: 'Translations have the same parts in the same order, so that both can be used side by side.',
      fix: 'Add the missing part, or take out the one that is too much, in one of the two files.',
    },
  ];
}

function nameOf(block: Block): string {
  return block.type === 'step' ? `step “${block.id}”` : block.type;
}

function said(name: string | undefined): string {
  return name === undefined ? 'not there' : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function about(
  rule: 'step-without-id' | 'translation-differs',
  { file }: Document,
): Pick<Message, 'file' | 'rule' | 'severity'> {
  return { file, rule, severity: readerRules[rule].severity };
}

function titlePlace({ places }: Document): { place?: Place } {
  const place = places['title'];
  return place ? { place } : {};
}
