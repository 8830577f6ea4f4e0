import type { Edition } from '../editions/edition.ts';
import { languageOf } from '../languages/index.ts';
import type { Block, Document, Place } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import type { Problem, TooTall, WideWord } from '../print/text/problem.ts';
import { missingMessage } from '../print/text/missing-message.ts';
import type { Site } from '../site/site.ts';
import { inEditions, leaveOut, showLess } from './in-editions.ts';
import { placeOfWords } from './place-of-words.ts';
import { isSiteContact } from './site-contact.ts';
import { suggestShort } from './suggest-short.ts';

/** A problem of the layout in an author's words. */
export function problemMessage(problem: Problem, document: Document, edition: Edition, site: Site): Message {
  const place = placeOf(problem, document);
  const editions = [edition.id] as const;
  const common = { file: document.file, ...(place ? { place } : {}), severity: 'error', editions } as const;
  const showing = showLess(edition.id);
  const orLess = showing === undefined ? '' : `, or ${showing}`;
  switch (problem.type) {
    case 'missing-character':
      return missingMessage(problem.missing, document.file, place);
    case 'too-wide':
      return {
        ...common,
        rule: 'too-wide',
        found: `"${problem.word}" is ${mm(problem.excess)} wider than its line${where(problem)} ${inEditions(editions)}.`,
        allowed: 'A word or a line that fits. The type is never made smaller.',
        fix: isOfSite(problem, document, site)
          ? `Write a shorter one in ${CONTACT}.`
          : 'Use a shorter word, or write it as two words.',
      };
    case 'too-tall': {
      const less = isOfSite(problem, document, site)
        ? `Use fewer words in ${CONTACT}`
        : `Use fewer words${shorter(problem, document, edition)}${orLess}`;
      return {
        ...common,
        rule: 'too-long',
        found: `The words "${problem.words}…" are ${excess(problem)} too long for ${problem.into} ${inEditions(editions)}.`,
        allowed: `What fits ${problem.into}. The type is never made smaller.`,
        fix: `${less}. Or leave this paper out at the top of the file: ${leaveOut(editions)}`,
      };
    }
  }
}

/** Where an organisation says how it is reached. */
const CONTACT = '“contact” in astro.config.mjs: it is the same for every document';

function isOfSite(problem: WideWord | TooTall, document: Document, site: Site): boolean {
  return isSiteContact(problem, site, document.language);
}

function placeOf(problem: Problem, document: Document): Place | undefined {
  switch (problem.type) {
    case 'missing-character':
      return placeOfWords(problem.missing.text, problem.place, document);
    case 'too-wide':
      return placeOfWords(problem.word, problem.place, document);
    case 'too-tall':
      return problem.place;
  }
}

/** What helps a task beside fewer words. */
function shorter({ place }: TooTall, document: Document, { form, words }: Edition): string {
  const block = document.blocks.find((each) => place && contains(each.place, place));
  if (words === 'short' && block && 'body' in block && takesShort(block.type) && !('short' in block)) {
    const idea = suggestShort(block.body, languageOf(document.language));
    return `, or add a short form of up to 5 words, for example: short="${idea}"`;
  }
  return document.kind === 'task' && form !== 'cards' ? ', or make two steps of one' : '';
}

function takesShort(type: Block['type']): boolean {
  return ['step', 'emergency', 'stop', 'ask', 'tip'].includes(type);
}

function contains({ start, end }: Place, inner: Place): boolean {
  return start.offset <= inner.start.offset && inner.start.offset <= end.offset;
}

function where({ into }: WideWord): string {
  return into === undefined ? '' : ` on ${into}`;
}

function excess({ excess, lines }: TooTall): string {
  if (lines === undefined) return mm(excess);
  return lines === 1 ? '1 line' : `${lines} lines`;
}

function mm(length: number): string {
  return `${length.toFixed(1)} mm`;
}
