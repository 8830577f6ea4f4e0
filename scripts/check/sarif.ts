import { factsOf, type RuleFacts } from './rule-facts.ts';
import type { Place } from '../../src/model/document.ts';
import type { Message, Replacement, Severity } from '../../src/model/message.ts';

/** SARIF 2.1.0, which editors and code hosts show: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly unknown[];
}

/** The messages as a log of one run. Files are named from the project's folder. */
export function sarifLog(messages: readonly Message[], site?: string): SarifLog {
  const rules = [...new Set(messages.map(({ rule }) => rule))].sort();
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Clearstep', rules: rules.map((id) => descriptor(factsOf(id, site))) } },
        // Columns are counted in UTF-16 units, from 1 (3.14.17).
        columnKind: 'utf16CodeUnits',
        results: messages.map((message) => result(message, rules.indexOf(message.rule))),
      },
    ],
  };
}

/** A rule as a log names it (3.49). */
function descriptor({ id, about, severity, page }: RuleFacts): unknown {
  return {
    id,
    shortDescription: { text: about },
    helpUri: page,
    defaultConfiguration: { level: judgements[severity].level },
  };
}

function result(
  { file, place, severity, rule, found, allowed, fix, url, replacement, mend = [] }: Message,
  index: number,
): unknown {
  const text = [found, allowed, fix, ...(url ? [url] : [])].join('\n');
  const replacements = [...(replacement ? [replacement] : []), ...mend];
  const artifactLocation = { uri: encodeURI(file) };
  return {
    ruleId: rule,
    ruleIndex: index,
    ...judgements[severity],
    message: { text },
    locations: [{ physicalLocation: { artifactLocation, ...(place && { region: region(place) }) } }],
    ...(replacements.length > 0 && {
      fixes: [
        {
          description: { text: fix },
          artifactChanges: [{ artifactLocation, replacements: replacements.map(change) }],
        },
      ],
    }),
  };
}

/** What a person has to judge has no level (3.27.9, 3.27.10). */
const judgements: Readonly<Record<Severity, { readonly level: string; readonly kind?: string }>> = {
  error: { level: 'error' },
  warning: { level: 'warning' },
  hint: { level: 'note' },
  review: { level: 'none', kind: 'review' },
};

function region({ start, end }: Place): unknown {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function change({ place, text }: Replacement): unknown {
  return { deletedRegion: region(place), insertedContent: { text } };
}
