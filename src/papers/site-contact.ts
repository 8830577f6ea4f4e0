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
  if (problem.type === 'too-wide') return texts.some((text) => text.includes(squeeze(problem.word)));
  const words = squeeze(`${problem.words}${problem.rest ?? ''}`);
  // A paper may be cut within a line.
  const letters = texts
    .filter((text) => words.includes(text.slice(0, FIRST_LETTERS)))
    .reduce((sum, text) => sum + text.length, 0);
  return letters > 0 && letters >= LEAST * words.length;
}

const FIRST_LETTERS = 20;

/** A telephone number below a long list of credits is not what is too much. */
const LEAST = 1 / 4;

function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
