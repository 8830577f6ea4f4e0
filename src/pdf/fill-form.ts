import { PDFCheckBox, PDFDocument, PDFHexString, PDFRadioGroup, PDFTextField } from 'pdf-lib';
import type { TypingFont } from './typing-font.ts';
import { readTypingFont } from './typing-font.ts';
import { drawTypedWords } from './typed-words.ts';

/** What somebody filled in, by the name of the field: words, the answer that was chosen, or whether it is ticked. */
export type Answers = ReadonlyMap<string, string | boolean>;

export interface FilledForm {
  readonly bytes: Uint8Array;
  /** Names of the fields that hold more words than their room shows, even in small type. The file has all of them. */
  readonly tooLong: readonly string[];
  /** Names of the fields with characters that the font has not got. The file has them, but does not show them. */
  readonly notShown: readonly string[];
}

/**
 * Fills in a form that `writePdf` made, in place: pages, tags and standards stay as they are. Needs nothing but the
 * file, so that it also works in a browser. Throws when an answer belongs to no field: a mistake of ours.
 */
export async function fillForm(blank: Uint8Array, answers: Answers): Promise<FilledForm> {
  const document = await PDFDocument.load(blank, { updateMetadata: false });
  const form = document.getForm();
  const font = readTypingFont(form.acroForm.dict);
  const tooLong: string[] = [];
  const notShown: string[] = [];
  for (const [name, answer] of answers) {
    const field = form.getField(name);
    if (field instanceof PDFTextField && typeof answer === 'string') {
      const shown = type(field, answer.normalize('NFC'), font);
      if (!shown.fits) tooLong.push(name);
      if (!shown.whole) notShown.push(name);
    } else if (field instanceof PDFCheckBox && typeof answer === 'boolean') {
      if (answer) field.check();
      else field.uncheck();
    } else if (field instanceof PDFRadioGroup && typeof answer === 'string') {
      field.select(answer);
    } else {
      throw new Error(`The field "${name}" does not take the answer ${JSON.stringify(answer)}.`);
    }
  }
  // All is drawn already; the library would use a font of its own, which is not embedded (ISO 14289-1, 7.21.4).
  const bytes = await document.save({ updateFieldAppearances: false, addDefaultPage: false });
  return { bytes, tooLong, notShown };
}

function type(
  field: PDFTextField,
  words: string,
  font: TypingFont | undefined,
): { readonly fits: boolean; readonly whole: boolean } {
  if (!font) throw new Error('The form has no font to type with.');
  field.acroField.setValue(PDFHexString.fromText(words));
  const results = field.acroField.getWidgets().map((widget) => {
    const { width, height } = widget.getRectangle();
    const size = Number(/([\d.]+) Tf/.exec(field.acroField.getDefaultAppearance() ?? '')?.[1] ?? 12);
    const drawn = drawTypedWords(words, { width, height, size, multiline: field.isMultiline(), font });
    widget.setNormalAppearance(widget.dict.context.register(drawn.stream));
    return drawn;
  });
  return { fits: results.every(({ fits }) => fits), whole: results.every(({ whole }) => whole) };
}
