import type { Severity } from '../../model/message.ts';

/** What there is to read about one rule, for the pages of `docs/rules` and the help page of the site. */
export interface RuleDocumentation {
  readonly id: string;
  /** What the rule is about: "Sentences", "Words". */
  readonly group: string;
  /** The rule in a few words. */
  readonly title: string;
  readonly why: readonly string[];
  readonly source: string;
  /** Absent: it is kept elsewhere, and `kept` says so. */
  readonly severity?: Severity;
  readonly kept?: string;
  readonly examples: readonly DocumentedExample[];
}

export interface DocumentedExample {
  /** `Bad, in a task`. */
  readonly heading: string;
  readonly isGood: boolean;
  readonly text: string;
  /** What the checker says about a bad example. */
  readonly messages: readonly string[];
}
