import type { Problem } from '../print/text/problem.ts';
import { contactIn } from '../site/contact.ts';
import { nameIn } from '../site/local-text.ts';
import type { Site } from '../site/site.ts';

/**
 * Whether what does not fit is how to reach the organisation, which stands in its settings and in no document: its name, or
 * a way to reach it.
 */
export function isSiteContact(
  problem: Exclude<Problem, { type: 'missing-character' }>,
  site: Site,
  language: string,
): boolean {
  const contact = contactIn(site, language);
  if (!contact || problem.place) return false;
  const lines = [contact.name ?? nameIn(site.name, language, site), ...contact.ways.map(({ text }) => text)];
  const texts = lines.map(squeeze);
  const words = squeeze(problem.type === 'too-wide' ? problem.word : problem.words);
  if (problem.type === 'too-wide') return texts.some((text) => text.includes(words));
  // Only the first words of what does not fit are known.
  return texts.some((text) => words.includes(text.slice(0, FIRST_LETTERS)));
}

const FIRST_LETTERS = 20;

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
