import { checkPictures } from '../files/pictures.ts';
import { languageOf } from '../languages/index.ts';
import type { Document } from '../model/document.ts';
import { hasErrors, type Message, sortMessages } from '../model/message.ts';
import { checkExamined } from '../rules/check.ts';
import { type Ease, easeOf } from '../rules/ease.ts';
import { examine } from '../rules/examine.ts';
import type { Vocabulary } from '../rules/vocabulary.ts';
import type { RuleStrengths } from '../site/rule-settings.ts';
import type { SpellingCheck } from './spelling/index.ts';
import { checkNations } from './check-nations.ts';
import { checkPapers, type PaperCheckOptions, type PaperPages } from './check-papers.ts';

export interface DocumentCheckOptions extends PaperCheckOptions {
  /** What is known of the words of the document's language, those of the project among them. */
  readonly vocabulary: Vocabulary;
  readonly withPapers: boolean;
  /** Who looks words up in a dictionary. Absent: nobody does. */
  readonly spelling?: SpellingCheck;
  readonly ruleAddress?: (rule: string) => string;
}

export interface DocumentCheck {
  readonly messages: readonly Message[];
  /** How easy it is to read as a whole. Absent: nobody can tell. */
  readonly ease?: Ease;
  /** Pages of each edition that fits. Empty when no paper was laid out. */
  readonly pages: PaperPages;
}

/** What pictures, papers and rules have to say about one document, by place. */
export async function checkOne(document: Document, options: DocumentCheckOptions): Promise<DocumentCheck> {
  const { root, vocabulary, withPapers, ruleAddress, spelling } = options;
  const examined = examine(document, { vocabulary, language: languageOf(document.language) });
  // The dictionary is asked meanwhile, in a thread of its own.
  const spelt = spelling?.check(examined);
  // It is awaited below; until then a failure must not count as one that nobody cares for.
  spelt?.catch(() => {});
  const pictures = await checkPictures(document, root);
  // A picture that cannot be used would stop every edition with the same message again.
  const papers =
    withPapers && !hasErrors(pictures)
      ? await checkPapers(document, options)
      : { messages: [], pages: new Map() };
  const pages = papers.pages.get('a4');
  const measured = { ...examined, ...(pages !== undefined && { pages }) };
  const rules = checkExamined(measured, {
    strengths: options.site.rules,
    ...(ruleAddress && { ruleAddress }),
  });
  const ease = easeOf(measured);
  const onPaper = papers.messages.filter((message) => !hasLongSentence(message, rules));
  const misspelt = withStrength((await spelt) ?? [], options.site.rules);
  const others = rules.filter((message) => !isOnlyMisspelt(message, misspelt));
  return {
    messages: sortMessages([
      ...checkNations(document, options.site),
      ...pictures,
      ...onPaper,
      ...others,
      ...misspelt,
    ]),
    ...(ease && { ease }),
    pages: papers.pages,
  };
}

/** A word with a slip in it is hard for no other reason. */
export function isOnlyMisspelt({ rule, place }: Message, misspelt: readonly Message[]): boolean {
  return rule === 'hard-word' && misspelt.some((each) => each.place?.start.offset === place?.start.offset);
}

/** Words that do not fit because a sentence among them is too long are one slip, and the sentence has its message. */
function hasLongSentence({ rule, place }: Message, rules: readonly Message[]): boolean {
  if (!place || !['too-long', 'phone-picture-full'].includes(rule)) return false;
  const { start, end } = place;
  return rules.some(
    (message) =>
      message.rule === 'sentence-length' &&
      message.place !== undefined &&
      message.place.start.offset >= start.offset &&
      message.place.end.offset <= end.offset,
  );
}

/** Slips of spelling, as much of them as the site makes. */
export function withStrength(messages: readonly Message[], strengths: RuleStrengths): Message[] {
  return messages.flatMap((message) => {
    const strength = strengths[message.rule];
    if (strength === 'off') return [];
    return [strength === undefined ? message : { ...message, severity: strength }];
  });
}
