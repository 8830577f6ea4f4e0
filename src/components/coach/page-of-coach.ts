import type { ProgressWords } from '../../languages/progress-words.ts';
import type { NamedRow } from '../../model/progress-file.ts';
import type { Help } from '../../model/progress.ts';

/** What the page tells its script, as JSON in an attribute. */
export interface PageOfCoach {
  /** The slug of the task: the name of the file. */
  readonly name: string;
  readonly steps: readonly NamedRow[];
  /** Warnings that the learner shows. They do not count as steps. */
  readonly shown: readonly NamedRow[];
  readonly helps: Readonly<Record<Help, string>>;
  readonly words: ProgressWords & {
    readonly step: string;
    readonly alone: string;
    readonly show: string;
    readonly record: string;
  };
}

/** A text with its `{places}` filled in. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/** A part of the page that the page has to have. */
export function partOf(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-coach-${name}]`);
  if (!found) throw new Error(`The coach's page has no part "${name}".`);
  return found;
}

/** An ISO date as the language of the page writes it. */
export function dateIn(iso: string): string {
  const { lang } = document.documentElement;
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(`${lang}-u-nu-latn`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A place of the page to type in or to choose a file. */
export function inputOf(root: ParentNode, name: string): HTMLInputElement {
  const found = partOf(root, name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`The part "${name}" is no input.`);
  return found;
}
