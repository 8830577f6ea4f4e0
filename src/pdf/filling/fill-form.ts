import {
  PDFCheckBox,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRadioGroup,
  PDFTextField,
  TextAlignment,
} from 'pdf-lib';
import { type GivenAnswer, matchAnswers } from '../../model/given-answers.ts';
import { readFormVersion } from '../forms/form-version.ts';
import { readQuestions } from './read-questions.ts';
import { typeStyle } from '../forms/type-style.ts';
import type { TypingFont } from './typing-font.ts';
import { readTypingFont } from './typing-font.ts';
import { drawTypedWords, type TypedWords } from './typed-words.ts';

export interface FilledForm {
  readonly bytes: Uint8Array;
  /** What was asked where there are more words than the room shows, even in small type. The file has all of them. */
  readonly tooLong: readonly string[];
  /** What was asked where there are characters that the font has not got. The file has them, but does not show them. */
  readonly notShown: readonly string[];
  /** The file is another version of the form than the one that was answered. */
  readonly isOtherVersion: boolean;
  /** Answers that belong to no question of the file. Always none when the version is the same. */
  readonly left: readonly GivenAnswer[];
}

/**
 * Fills in a form that `writePdf` made, in place: pages, tags and standards stay as they are. Needs nothing but the
 * file, so that it also works in a browser. `version` is that of the form that was answered; where the file is another
 * one, each answer goes to its own question or stays out. Throws when an answer has no question in the same version: a
 * mistake of ours.
 */
export async function fillForm(
  blank: Uint8Array,
  answers: readonly GivenAnswer[],
  version: string | undefined,
): Promise<FilledForm> {
  const document = await PDFDocument.load(blank, { updateMetadata: false });
  const form = document.getForm();
  const questions = readQuestions(form);
  const { fitting, changed, gone } = matchAnswers(answers, questions);
  const left = [...[...changed.values()].flat(), ...gone];
  const isOtherVersion = readFormVersion(document) !== version;
  if (left[0] && !isOtherVersion)
    throw new Error(`Nothing in the form takes an answer to "${left[0].asked}".`);
  const font = readTypingFont(form.acroForm.dict);
  const tooLong: string[] = [];
  const notShown: string[] = [];
  for (const { id, asked } of questions) {
    const answer = fitting.get(id);
    const field = form.getField(id);
    if (answer === undefined) continue;
    if (field instanceof PDFTextField && answer !== true) {
      const shown = type(field, answer.normalize('NFC'), font);
      if (!shown.fits) tooLong.push(asked);
      if (!shown.whole) notShown.push(asked);
    } else if (field instanceof PDFCheckBox) field.check();
    else if (field instanceof PDFRadioGroup && answer !== true) field.select(answer);
  }
  // All is drawn already; the library would use a font of its own, which is not embedded (ISO 14289-1, 7.21.4).
  const bytes = await document.save({ updateFieldAppearances: false, addDefaultPage: false });
  return { bytes, tooLong, notShown, isOtherVersion, left };
}

/**
 * Words that needed smaller type than the form's are typed in it from now on, and the field takes as many: a viewer that
 * draws the field anew cuts nothing off.
 */
function type(
  field: PDFTextField,
  words: string,
  font: TypingFont | undefined,
): Pick<TypedWords, 'fits' | 'whole'> {
  if (!font) throw new Error('The form has no font to type with.');
  const { acroField } = field;
  acroField.setValue(PDFHexString.fromText(words));
  const [widget] = acroField.getWidgets();
  if (!widget) throw new Error(`The field "${field.getName()}" has no place.`);
  const { width, height } = widget.getRectangle();
  const size = Number(/([\d.]+) Tf/.exec(acroField.getDefaultAppearance() ?? '')?.[1] ?? 12);
  const isRightToLeft = field.getAlignment() === TextAlignment.Right;
  const room = { width, height, size, multiline: field.isMultiline(), isRightToLeft, font };
  const drawn = drawTypedWords(words, room);
  widget.setNormalAppearance(widget.dict.context.register(drawn.stream));
  if (drawn.size < size) acroField.dict.set(PDFName.of('DA'), typeStyle(font.resource, drawn.size));
  const limit = acroField.getMaxLength() ?? Infinity;
  if (words.length > limit) acroField.dict.set(PDFName.of('MaxLen'), PDFNumber.of(words.length));
  return drawn;
}
