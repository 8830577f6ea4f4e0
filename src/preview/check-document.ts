import { languageOf } from '../languages/index.ts';
import type { Document } from '../model/document.ts';
import { type Message, sortMessages } from '../model/message.ts';
import { checkExamined } from '../rules/check.ts';
import { type Ease, easeOf } from '../rules/ease.ts';
import { examine } from '../rules/examine.ts';
import type { Examined } from '../rules/rule.ts';
import type { Vocabulary } from '../rules/vocabulary.ts';
import type { RuleStrengths } from '../site/rule-settings.ts';
import type { Site } from '../site/site.ts';
import { checkNations } from './check-nations.ts';

/** Looks words up in a dictionary. */
export interface Spelling {
  /** One message for each word that the dictionary of the document's language does not have; none without a dictionary. */
  check(examined: Examined): Promise<Message[]>;
}

/** Edition id -> how many pages it has. */
export type PaperPages = ReadonlyMap<string, number>;

export interface DocumentCheckOptions {
  readonly site: Pick<Site, 'nations' | 'rules'>;
  /** What is known of the words of the document's language, those of the project among them. */
  readonly vocabulary: Vocabulary;
  /** Who looks words up in a dictionary. Absent: nobody does. */
  readonly spelling?: Spelling;
  readonly ruleAddress?: (rule: string) => string;
}

/** What whoever has the pictures and papers of a document has found in them. */
export interface FoundInMade {
  readonly pictures: readonly Message[];
  readonly papers: { readonly messages: readonly Message[]; readonly pages: PaperPages };
}

export interface DocumentCheck {
  readonly messages: readonly Message[];
  /** How easy it is to read as a whole. Absent: nobody can tell. */
  readonly ease?: Ease;
  /** Pages of each edition that fits. Empty when no paper was laid out. */
  readonly pages: PaperPages;
}

/**
 * What pictures, papers, rules and the dictionary have to say about one document, by place, and each slip once. `make` looks at
 * what is made of it, while the dictionary is asked.
 */
export async function checkDocument(
  document: Document,
  { site, vocabulary, spelling, ruleAddress }: DocumentCheckOptions,
  make: () => Promise<FoundInMade>,
): Promise<DocumentCheck> {
  const examined = examine(document, { vocabulary, language: languageOf(document.language) });
  const spelt = spelling?.check(examined);
  // It is awaited below; until then a failure must not count as one that nobody cares for.
  spelt?.catch(() => {});
  const { pictures, papers } = await make();
  const pages = papers.pages.get('a4');
  const measured = { ...examined, ...(pages !== undefined && { pages }) };
  const rules = checkExamined(measured, { strengths: site.rules, ...(ruleAddress && { ruleAddress }) });
  const ease = easeOf(measured);
  const onPaper = papers.messages.filter((message) => !hasLongSentence(message, rules));
  const misspelt = withStrength((await spelt) ?? [], site.rules);
  const others = rules.filter((message) => !isOnlyMisspelt(message, misspelt));
  return {
    messages: sortMessages([
      ...checkNations(document, site),
      ...pictures,
      ...onPaper,
      ...others,
      ...misspelt,
    ]),
    ...(ease && { ease }),
    pages: papers.pages,
  };
}

/** A word with a slip in it is hard for no other reason, and what is simpler is told once it is right: “occured”. */
export function isOnlyMisspelt({ rule, place }: Message, misspelt: readonly Message[]): boolean {
  if (rule !== 'hard-word' && rule !== 'simpler-word') return false;
  return misspelt.some((each) => each.place?.start.offset === place?.start.offset);
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
