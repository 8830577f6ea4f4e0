import { PDFCheckBox, type PDFField, type PDFForm, PDFRadioGroup } from 'pdf-lib';
import type { Question } from '../../model/questions.ts';
import { readText } from '../reading/read-text.ts';

/** Everything that the form of a finished file asks, in reading order. */
export function readQuestions(form: PDFForm): Question[] {
  return form.getFields().map((field) => ({
    id: field.getName(),
    sort: sortOf(field),
    asked: readText(field.acroField.dict, 'TM') ?? '',
    options: field instanceof PDFRadioGroup ? field.getOptions() : [],
  }));
}

function sortOf(field: PDFField): Question['sort'] {
  if (field instanceof PDFRadioGroup) return 'option';
  return field instanceof PDFCheckBox ? 'tick' : 'words';
}
