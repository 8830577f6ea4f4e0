import type { Language } from '../languages/language.ts';
import type { Document } from '../model/document.ts';
import { passagesOf } from './engine/passages.ts';
import { rules } from './index.ts';
import { limitsOf } from './limits/index.ts';
import type { Examined } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ExamineOptions {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** Pages of the A4 edition, when somebody has laid it out. */
  readonly pages?: number;
}

/** A document with all that a rule may ask about it. Reads no file. */
export function examine(document: Document, { vocabulary, language, pages }: ExamineOptions): Examined {
  const passages = passagesOf(document, language);
  const allSentences = passages.flatMap(({ sentences }) => sentences);
  return {
    document,
    passages,
    allSentences,
    sentences: allSentences.filter(({ passage }) => passage.isProse),
    language,
    vocabulary,
    limits: limitsOf(document.kind, language.tag),
    ruleIds,
    ...(pages !== undefined && { pages }),
  };
}

const ruleIds = rules.map(({ id }) => id);
