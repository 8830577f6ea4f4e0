import { instructionVerbs } from '../../english/instruction-verbs.ts';
import { isParticiple } from '../../english/verb-forms.ts';
import { baseForms } from './base-forms.ts';

/**
 * The word that a word turns round or says again: "untaken" -> "taken", "rewash" -> "wash". Who knows the one knows the
 * other. "Untoward", "unruly" and "reprove" say something else than their parts, and are none. Word in lower case.
 */
export function withoutPrefix(word: string): string | undefined {
  const [, prefix, stem = ''] = /^(un|re)([a-z]{4,})$/.exec(word) ?? [];
  if (prefix === undefined) return undefined;
  const isDone = baseForms(stem).some((form) => instructionVerbs.has(form));
  if (prefix === 're') return isDone ? stem : undefined;
  return isDone || isParticiple(stem) || !/(?:ly|ing|wards?)$/.test(stem) ? stem : undefined;
}
