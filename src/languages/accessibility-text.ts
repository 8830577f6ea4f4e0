import type { AboutText } from './about-text.ts';

/** What the page about who can use a site is made of. */
export interface AccessibilityFacts {
  /** What programs found when they last looked. Absent: none has looked at this site. */
  readonly tested?: TestedPages;
  /** Documents of the language that readers have not checked. */
  readonly drafts: number;
  readonly documents: number;
  /** Whether the foot of the page says how to reach somebody. */
  readonly hasContact: boolean;
}

/** What programs found on the pages of a site, as `accessibility.json` in its project holds it. */
export interface TestedPages {
  /** ISO date. */
  readonly date: string;
  /** How many pages were looked at: of every kind, in every language. */
  readonly pages: number;
  /** Errors at WCAG 2, level AAA. */
  readonly errors: number;
}

export type AccessibilityText = (facts: AccessibilityFacts) => AboutText;
