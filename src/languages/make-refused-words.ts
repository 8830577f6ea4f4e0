import type { WhyNot } from '../write/edit.ts';

/** Why a change of a document cannot be made, for whoever asked for it. `{name}` is filled in on the page. */
export type MakeRefusedWords = Readonly<Record<WhyNot, string>>;
