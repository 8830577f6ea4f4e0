import { kinds, type Document, type Kind } from './document.ts';
import { STEP_CODE, stepCodePath } from './addresses.ts';
import { kindFolder } from './kind-folder.ts';

/** Where the code on a label leads: a step of a document in one language. */
export interface StepCode extends Pick<Document, 'kind' | 'slug' | 'language'> {
  /** The id of the step. */
  readonly step: string;
}

/**
 * The step that an address leads to, as it stands on a sheet of labels and in what a phone shows. What stands before the
 * language, the name of the site, may be there or not. Undefined: it is no address of a step.
 */
export function readStepCode(address: string): StepCode | undefined {
  const { language, folder, slug, step } = ADDRESS.exec(address)?.groups ?? {};
  const kind = kinds.find((each) => kindFolder(each) === folder);
  if (!kind || language === undefined || slug === undefined || step === undefined) return undefined;
  return { kind, slug, language, step: plain(step) };
}

const ADDRESS = new RegExp(
  `(?:^|/)(?<language>[a-z]{2,3}(?:-[A-Z]{2})?)/(?<folder>[a-z]+)/(?<slug>[a-z0-9-]+)/${STEP_CODE}(?<step>[\\p{L}\\p{N}%_-]+)$`,
  'u',
);

/** An id as the document has it, where a phone shows its letters as numbers. */
function plain(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** The address of a code from the language on, as the register of codes has it. */
export function writeStepCode({ step, ...document }: StepCode): string {
  return stepCodePath(document, step).slice(1);
}

/** Whether a document is the one that a code leads to. */
export function isCodeOf(
  { kind, slug, language }: Pick<StepCode, 'kind' | 'slug' | 'language'>,
  document: { readonly kind: Kind; readonly slug: string; readonly language: string },
): boolean {
  return document.kind === kind && document.slug === slug && document.language === language;
}
