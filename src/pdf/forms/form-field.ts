import type { PDFContext, PDFRef } from 'pdf-lib';
import { mmToPt } from '../../design/units.ts';
import type { TextField } from '../../print/sheet/sheet.ts';
import { DO_NOT_SCROLL, MULTILINE, RADIO } from './field-flags.ts';
import { textString } from '../objects/text-string.ts';
import { typeStyle } from './type-style.ts';
import { typingLimit } from './typing-limit.ts';
import type { Widget } from './widget.ts';
import { widgetEntries } from './widget.ts';
import type { Looks } from './widget-looks.ts';

/** The appearance state of a ticked box. */
const TICKED = 'Yes';

/** Words end at the right edge of their box (ISO 32000-1, table 222). */
const AT_THE_RIGHT = 2;

/** One field with all its boxes: several only when a question has several answers to choose from. */
export function writeField(context: PDFContext, widgets: readonly Widget[], looks: Looks): PDFRef {
  const [first] = widgets;
  if (!first) throw new Error('A field has no place on any page.');
  const { field } = first.item;
  switch (field.type) {
    case 'text':
      return writeTextField(context, first, field, looks);
    case 'tick':
      return writeTick(context, first, looks);
    case 'option':
      return writeQuestion(context, widgets, looks);
  }
}

/** Words are typed in the size of the text around them, and no more of them than have room: paper does not scroll. */
function writeTextField(context: PDFContext, widget: Widget, field: TextField, looks: Looks): PDFRef {
  const { width, height } = widget.item;
  if (!looks.font) throw new Error('There is no font to type with.');
  context.assign(
    widget.ref,
    context.obj({
      ...widgetEntries(widget),
      ...fieldEntries(field, 'Tx'),
      Ff: DO_NOT_SCROLL | (field.multiline ? MULTILINE : 0),
      MaxLen: typingLimit({ ...field, width: mmToPt(width), height: mmToPt(height) }, looks.font.subset),
      DA: typeStyle(looks.font.resource, field.size),
      ...(looks.isRightToLeft && { Q: AT_THE_RIGHT }),
      // A viewer paints the ground white once something is typed, so that no writing line runs through the words.
      MK: field.multiline ? { BG: [1, 1, 1] } : {},
      AP: { N: looks.empty(width, height) },
    }),
  );
  return widget.ref;
}

function writeTick(context: PDFContext, widget: Widget, looks: Looks): PDFRef {
  context.assign(
    widget.ref,
    context.obj({
      ...widgetEntries(widget),
      ...fieldEntries(widget.item.field, 'Btn'),
      V: 'Off',
      ...tickEntries(widget, TICKED, looks),
    }),
  );
  return widget.ref;
}

/**
 * A question whose answers shut each other out; the chosen one can be taken back. Each answer's box says question and
 * answer.
 */
function writeQuestion(context: PDFContext, widgets: readonly Widget[], looks: Looks): PDFRef {
  const question = context.nextRef();
  const options = widgets.map(({ item }) => (item.field.type === 'option' ? item.field : undefined));
  widgets.forEach((widget, index) => {
    context.assign(
      widget.ref,
      context.obj({
        ...widgetEntries(widget),
        Parent: question,
        TU: textString(options[index]?.description ?? ''),
        ...tickEntries(widget, String(index), looks),
      }),
    );
  });
  const [first] = options;
  context.assign(
    question,
    context.obj({
      FT: 'Btn',
      T: textString(first?.name ?? ''),
      TM: textString(first?.asked ?? ''),
      TU: textString(first?.question ?? ''),
      Ff: RADIO,
      V: 'Off',
      // The states are numbers; this says which answer each stands for (ISO 32000-1, 12.7.4.2.4).
      Opt: options.map((option) => textString(option?.option ?? '')),
      Kids: widgets.map(({ ref }) => ref),
    }),
  );
  return question;
}

/** `TM`, the name for whoever takes the answers out, is the question itself. */
function fieldEntries(
  { name, asked, description }: Widget['item']['field'],
  type: 'Tx' | 'Btn',
): Record<'FT' | 'T' | 'TM' | 'TU', string | ReturnType<typeof textString>> {
  return { FT: type, T: textString(name), TM: textString(asked), TU: textString(description) };
}

function tickEntries(
  { item: { width, height } }: Widget,
  state: string,
  looks: Looks,
): { AS: 'Off'; MK: { CA: ReturnType<typeof textString> }; AP: { N: Record<string, PDFRef> } } {
  const states = { Off: looks.empty(width, height), [state]: looks.ticked(width, height) };
  // A viewer that draws its own mark draws a tick: character 4 of ZapfDingbats.
  return { AS: 'Off', MK: { CA: textString('4') }, AP: { N: states } };
}
