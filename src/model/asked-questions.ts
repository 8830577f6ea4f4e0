import { textWords } from './body-words.ts';
import type { Document } from './document.ts';

/** A question that guides answer, with where each does. */
export interface AskedQuestion {
  readonly question: string;
  readonly answers: readonly Answer[];
}

interface Answer {
  readonly document: Document;
  /** Of the heading under which the answer stands. */
  readonly id: string;
}

/**
 * What documents answer: their headings that are questions, word for word. What most of them answer comes first; where as
 * many do, what is asked first.
 */
export function askedQuestions(documents: readonly Document[]): AskedQuestion[] {
  const asked = documents.flatMap((document) =>
    document.blocks
      .filter((block) => block.type === 'heading')
      .map(({ text, id }) => ({ question: textWords(text), document, id }))
      .filter(({ question }) => isQuestion(question)),
  );
  return [...Map.groupBy(asked, ({ question }) => question)]
    .map(([question, answers]) => ({
      question,
      answers: answers.map(({ document, id }) => ({ document, id })),
    }))
    .toSorted((a, b) => b.answers.length - a.answers.length);
}

/** In every alphabet that documents are written in: `?` is the one of Latin letters, `؟` that of Arabic ones. */
function isQuestion(words: string): boolean {
  return /[?؟]$/u.test(words);
}
