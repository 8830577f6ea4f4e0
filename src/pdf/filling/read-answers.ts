import { PDFCheckBox, PDFDocument, type PDFField, PDFRadioGroup, PDFTextField } from 'pdf-lib';
import type { PersonsAnswers } from '../../model/answers-file.ts';
import type { GivenAnswer } from '../../model/given-answers.ts';
import type { Question } from '../../model/questions.ts';
import { readFormVersion } from '../forms/form-version.ts';
import { readQuestions } from './read-questions.ts';

/** What stands in a form that somebody has filled in. */
export interface FilledIn {
  readonly title: string;
  readonly version: string;
  readonly questions: readonly Question[];
  /** By the id of the question. What was left empty is not there. */
  readonly answers: PersonsAnswers;
}

/** Why a file cannot be read. */
export type Unreadable = 'no-pdf' | 'locked' | 'not-ours';

/**
 * Reads the answers from a PDF form of Clearstep, whichever program filled it in: viewers write the values of its fields and
 * leave its version and the names of its fields alone. Throws nothing for whatever a file may hold.
 */
export async function readAnswers(bytes: Uint8Array): Promise<FilledIn | Unreadable> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true }).catch(
    () => undefined,
  );
  if (!document) return 'no-pdf';
  if (document.isEncrypted) return 'locked';
  try {
    const version = readFormVersion(document);
    if (version === undefined) return 'not-ours';
    const form = document.getForm();
    const answers = new Map(
      form.getFields().flatMap((field) => {
        const answer = answerIn(field);
        return answer === undefined ? [] : [[field.getName(), answer] as const];
      }),
    );
    return { title: document.getTitle() ?? '', version, questions: readQuestions(form), answers };
  } catch {
    return 'no-pdf';
  }
}

function answerIn(field: PDFField): GivenAnswer['answer'] | undefined {
  if (field instanceof PDFCheckBox) return field.isChecked() || undefined;
  if (field instanceof PDFRadioGroup) return field.getSelected();
  if (!(field instanceof PDFTextField)) return undefined;
  return field.getText()?.trim() || undefined;
}
