import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { otherRules } from '../../src/check/other-rules.ts';
import { ruleFile } from '../../src/check/rule-page.ts';
import type { Severity } from '../../src/model/message.ts';
import { readerRules } from '../../src/model/reader-rules.ts';
import { rules } from '../../src/rules/index.ts';

/** What a program is told of a rule beside its messages. */
export interface RuleFacts {
  readonly id: string;
  /** What the rule asks for, in one sentence. */
  readonly about: string;
  /** Of most of its messages. */
  readonly severity: Severity;
  /** A page that says more: on the site, or on this machine while there is none. */
  readonly page: string;
}

/** The facts of the rule with this id. `site`: where the site stands, with a slash at its end. */
export function factsOf(id: string, site: string | undefined): RuleFacts {
  const own = messageRules[id];
  if (own) return { id, ...own, page: `${site ?? DEVELOPMENT}help/messages/#${id}` };
  const severity = rules.find((rule) => rule.id === id)?.severity ?? 'warning';
  const file = ruleFile(id);
  const page = site === undefined ? pathToFileURL(file).href : `${site}help/rules/${id}/`;
  return { id, about: titleOf(file), severity, page };
}

/** What is found while a file is read, in its pictures and on paper. */
const messageRules: Readonly<
  Record<string, { readonly about: string; readonly severity: Severity } | undefined>
> = { ...readerRules, ...otherRules };

/** Where `npm run dev` shows the site. */
const DEVELOPMENT = 'http://localhost:4321/';

/** The heading of a rule's page. */
function titleOf(file: string): string {
  const title = /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  if (title === undefined) throw new Error(`${file} has no heading.`);
  return `${title}.`;
}
