import type { Language } from '../languages/language.ts';
import type { Document } from '../model/document.ts';
import { type Message, sortMessages } from '../model/message.ts';
import { exceptionsOf, isInside } from './engine/notes.ts';
import { passagesOf } from './engine/passages.ts';
import { rules } from './index.ts';
import { limitsOf } from './limits/index.ts';
import type { Examined, Finding, Rule } from './rule.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface CheckOptions {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** Pages of the A4 edition, when somebody has laid it out. Absent: nobody asks how many there are. */
  readonly pages?: number;
  /** The address of a rule's page. Absent: messages carry no address. */
  readonly ruleAddress?: (rule: string) => string;
  /** The rules to hold the document against. Default: all. */
  readonly rules?: readonly Rule[];
}

/** Everything that the easy-read rules have to say about one document, in the order of the file. Reads no file, changes nothing. */
export function checkDocument(document: Document, options: CheckOptions): Message[] {
  const examined = examine(document, options);
  const exceptions = exceptionsOf(document);
  const messages = (options.rules ?? rules)
    .filter((rule) => concerns(rule, examined))
    .flatMap((rule) =>
      rule
        .check(examined)
        .filter(
          ({ place }) => !exceptions.some((each) => each.rule === rule.id && isInside(place, each.block)),
        )
        .map((finding) => toMessage(withSafeReplacement(finding, examined), rule, document.file, options)),
    );
  return sortMessages(messages);
}

function examine(document: Document, { vocabulary, language, pages }: CheckOptions): Examined {
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

function concerns({ kinds, languages }: Rule, { document, language }: Examined): boolean {
  if (kinds && !kinds.includes(document.kind)) return false;
  return !languages || languages.includes(language.tag.split('-')[0] ?? '');
}

/** Words of which nobody knows where exactly they stand are not for a program to replace: it would take too much away. */
function withSafeReplacement(finding: Finding, { passages }: Examined): Finding {
  const { place, replacement, ...rest } = finding;
  if (!place || replacement === undefined) return finding;
  const isVague = passages.some(
    (passage) =>
      !passage.isExact && passage.place(0, passage.text.length).start.offset === place.start.offset,
  );
  return isVague ? { place, ...rest } : finding;
}

function toMessage(
  { place, severity, found, allowed, fix, replacement }: Finding,
  rule: Rule,
  file: string,
  { ruleAddress }: CheckOptions,
): Message {
  return {
    file,
    ...(place && { place }),
    severity: severity ?? rule.severity,
    rule: rule.id,
    found,
    allowed,
    fix,
    ...(ruleAddress && { url: ruleAddress(rule.id) }),
    ...(place && replacement !== undefined && { replacement: { place, text: replacement } }),
  };
}
