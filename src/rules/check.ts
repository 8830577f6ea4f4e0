import type { Document } from '../model/document.ts';
import { type Message, sortMessages } from '../model/message.ts';
import { exceptionsOf, isInside } from './engine/notes.ts';
import { withSafeReplacement } from './engine/safe-replacement.ts';
import { sayTogether } from './engine/said-together.ts';
import { rules } from './index.ts';
import { examine, type ExamineOptions } from './examine.ts';
import type { Examined, Finding, Rule } from './rule.ts';

export interface CheckOptions extends ExamineOptions, RuleOptions {}

export interface RuleOptions {
  /** The address of a rule's page. Absent: messages carry no address. */
  readonly ruleAddress?: (rule: string) => string;
  /** How much a site makes of rules, by id, where that differs from the rule's own severity. */
  readonly strengths?: Readonly<Record<string, 'off' | 'hint' | 'warning'>>;
  /** The rules to hold the document against. Default: all. */
  readonly rules?: readonly Rule[];
  /** For measuring: what is one message for an author, a passive with a hard verb, is told as the faults that it has. */
  readonly isEachApart?: boolean;
}

/** Everything that the easy-read rules have to say about one document, in the order of the file. Reads no file, changes nothing. */
export function checkDocument(document: Document, options: CheckOptions): Message[] {
  return checkExamined(examine(document, options), options);
}

/** The same of a document that has been examined already. */
export function checkExamined(examined: Examined, options: RuleOptions): Message[] {
  const { document } = examined;
  const exceptions = exceptionsOf(document);
  const told = (options.rules ?? rules)
    .filter((rule) => concerns(rule, examined) && options.strengths?.[rule.id] !== 'off')
    .flatMap((rule) =>
      rule
        .check(examined)
        .filter(
          ({ place }) => !exceptions.some((each) => each.rule === rule.id && isInside(place, each.block)),
        )
        .map((finding) => ({ rule, finding })),
    );
  return sortMessages(
    (options.isEachApart ? told : sayTogether(told)).map(({ rule, finding }) =>
      toMessage(withSafeReplacement(finding, examined), rule, document.file, options),
    ),
  );
}

function concerns({ kinds, languages }: Rule, { document, language }: Examined): boolean {
  if (kinds && !kinds.includes(document.kind)) return false;
  return !languages || languages.includes(language.tag.split('-')[0] ?? '');
}

function toMessage(
  { place, severity, found, allowed, fix, replacement }: Finding,
  rule: Rule,
  file: string,
  { ruleAddress, strengths }: RuleOptions,
): Message {
  const strength = strengths?.[rule.id];
  return {
    file,
    ...(place && { place }),
    severity: strength === 'hint' || strength === 'warning' ? strength : (severity ?? rule.severity),
    rule: rule.id,
    found,
    allowed,
    fix,
    ...(ruleAddress && { url: ruleAddress(rule.id) }),
    ...(place && replacement !== undefined && { replacement: { place, text: replacement } }),
  };
}
