/**
 * # The law, its country and who helps
 *
 * A guide for employers names the duty to make reasonable adjustments, and the nations it is true for: England, Wales
 * and Scotland have one law, Northern Ireland another. It names Access to Work and the job coach.
 *
 * Source: A6 and A7 (Equality Act 2010; Mencap; Business Disability Forum).
 *
 * ## Bad, in a guide
 *
 * ```yaml
 * audience: employer
 * nation:
 * ```
 *
 * ```mdx
 * <Point picture="law">
 * The Equality Act 2010 asks you to make changes.
 * </Point>
 * ```
 *
 * ## Good, in a guide
 *
 * ```yaml
 * audience: employer
 * nation: [England, Wales, Scotland]
 * words: [reasonable adjustments, Access to Work]
 * ```
 *
 * ```mdx
 * <Point picture="law">
 * The Equality Act 2010 asks you to make reasonable adjustments.
 * Access to Work can pay for a job coach.
 * </Point>
 * ```
 */
import type { Document } from '../../model/document.ts';
import type { Finding, Rule } from '../rule.ts';

export const lawNamed: Rule = {
  id: 'law-named',
  severity: 'warning',
  languages: ['en'],
  kinds: ['guide'],
  check: ({ document, passages }) => {
    if (document.audience !== 'employer') return [];
    const law = passages.find(({ text }) => lawWords.test(text));
    const missing = (isOfIreland(document) ? [] : needed).filter(
      ({ words }) => !passages.some(({ text }) => words.test(text)),
    );
    const title = document.places['title'];
    return [
      ...(law && document.nations.length === 0 ? [withoutNation(law.place(0, law.text.length))] : []),
      ...missing.map(({ name }): Finding => ({
        ...(title && { place: title }),
        severity: 'hint',
        found: `This guide for employers does not name ${name}.`,
        allowed: 'Reasonable adjustments, Access to Work and the job coach, named once.',
        fix: `Add a sentence that names ${name}, or leave it out if it is not for your readers.`,
      })),
    ];
  },
};

/** Ireland has other words for it, and no Access to Work. */
function isOfIreland({ nations }: Pick<Document, 'nations'>): boolean {
  return nations.length > 0 && nations.every((nation) => nation === 'Ireland');
}

function withoutNation(place: NonNullable<Finding['place']>): Finding {
  return {
    place,
    found: 'This is about the law, but the guide does not say for which nations.',
    allowed: 'One or more of England, Wales, Scotland, Northern Ireland and Ireland.',
    fix: 'Add at the top, for example: “nation: [England, Wales, Scotland]”.',
  };
}

const lawWords =
  /\b(?:Equality Act|Disability Discrimination Act|the law|legal(?:ly)?|duty|Access to Work)\b/i;
const needed = [
  { name: 'reasonable adjustments', words: /\breasonable adjustments?\b/i },
  { name: 'Access to Work', words: /\bAccess to Work\b/ },
  { name: 'the job coach', words: /\b(?:job coach|support worker|supporter)/i },
];
