import type { Language } from '../languages/language.ts';
import type { Document } from '../model/document.ts';
import { type Message, sortMessages } from '../model/message.ts';
import { exceptionsOf, isInside } from './engine/notes.ts';
import { withSafeReplacement } from './engine/safe-replacement.ts';
import { rules } from './index.ts';
import { examine } from './examine.ts';
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

function concerns({ kinds, languages }: Rule, { document, language }: Examined): boolean {
  if (kinds && !kinds.includes(document.kind)) return false;
  return !languages || languages.includes(language.tag.split('-')[0] ?? '');
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
