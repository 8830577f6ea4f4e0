/**
 * # The same word for the same thing
 *
 * “Boss”, “manager” and “supervisor” sound like three people. Choose one word for a thing and keep to it in all
 * documents. The words of your workplace, and those to avoid for the same thing, stand in `content/words`.
 *
 * Source: W3 (Inclusion Europe; UNE 153101; DIN SPEC 33429).
 *
 * ## Bad, in a leaflet, with manager and not boss
 *
 * ```mdx
 * <Point picture="boss">
 * Ask your boss.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet, with manager and not boss
 *
 * ```mdx
 * <Point picture="boss">
 * Ask your manager.
 * </Point>
 * ```
 */
import { phraseRule } from '../engine/phrase-rule.ts';
import { quote } from '../engine/wording.ts';

export const oneWordForOneThing = phraseRule({
  id: 'one-word-for-one-thing',
  severity: 'warning',
  list: 'avoided',
  say: (match, examined) => {
    const { text, value, sentence } = match;
    const { document } = examined;
    if (text.toLowerCase() === value.word.toLowerCase()) return undefined;
    // The author may have a reason: then the word is on the list of the document.
    if (document.words.some((word) => word.toLowerCase() === text.toLowerCase())) return undefined;
    if (sentence.passage.part === 'alt') return undefined;
    return {
      found: `${quote(text)} is another word for ${quote(value.word)}.`,
      allowed: `“${value.word}” in all documents.`,
      fix: `Write “${value.word}”. If you mean something else, add ${quote(text)} to “words” at the top.`,
    };
  },
});
