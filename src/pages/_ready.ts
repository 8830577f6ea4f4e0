import site from 'virtual:clearstep/site';
import { measure } from '../check/measure.ts';
import type { ReadyToUse } from '../components/coach/ready-to-use.ts';
import { loadVocabulary } from '../files/vocabulary.ts';
import { readProjectWords } from '../files/words.ts';
import { languageOf } from '../languages/index.ts';
import type { Document } from '../model/document.ts';
import { checkExamined } from '../rules/check.ts';
import { easeOf } from '../rules/ease.ts';
import { examine } from '../rules/examine.ts';
import type { ProjectTerm } from '../rules/vocabulary.ts';
import { projectRoot } from './_content.ts';

/** What the easy-read rules say of a document as a whole, for whoever hands it out. */
export async function readyToUse(document: Document): Promise<ReadyToUse> {
  const vocabulary = loadVocabulary(document.language, await ownWords(document.language));
  const examined = examine(document, { vocabulary, language: languageOf(document.language) });
  const ease = easeOf(examined);
  const messages = checkExamined(examined, { strengths: site.rules });
  return {
    ...(ease && { ease }),
    wordsPerSentence: measure(document).wordsPerSentence,
    warnings: messages.filter(({ severity }) => severity === 'warning').length,
  };
}

/** The words of the project in a language, by which the rules judge, too. */
export async function ownWords(language: string): Promise<readonly ProjectTerm[]> {
  terms ??= readProjectWords(projectRoot, site).then((words) => words.terms);
  return (await terms).get(language) ?? [];
}

let terms: Promise<Awaited<ReturnType<typeof readProjectWords>>['terms']> | undefined;
