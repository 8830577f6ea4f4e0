/**
 * # No meaning by colour or sign alone
 *
 * A green tick or a sad face says nothing to people who cannot see it or read faces differently. Every warning, every
 * answer and every face of a form has its words.
 *
 * Source: P13 (WCAG 2.2, 1.4.1; W3C making content usable).
 *
 * ## Bad, in a form
 *
 * ```mdx
 * <Field label="How was your week?" type="faces" />
 * ```
 */
import type { KeptRule } from './rule.ts';

export const wordsWithEverySign: KeptRule = {
  id: 'words-with-every-sign',
  keptBy: { type: 'reader', rules: ['options-needed'] },
};
