import { PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { MULTILINE, RADIO } from '../forms/field-flags.ts';
import { readText } from './read-text.ts';

/** A box to type into or to tick, as a finished file has it. */
export interface ReadField {
  /** Name of the field. */
  readonly field: string;
  readonly sort: 'text' | 'lines' | 'tick' | 'option';
  /** What a screen reader says. */
  readonly description: string;
}

/** Reads one box. What it shares with others of its field stands in the parent. */
export function readField(widget: PDFDict): ReadField {
  const field = widget.lookupMaybe(PDFName.of('Parent'), PDFDict) ?? widget;
  const type = field.lookupMaybe(PDFName.of('FT'), PDFName)?.decodeText();
  const flags = field.lookupMaybe(PDFName.of('Ff'), PDFNumber)?.asNumber() ?? 0;
  const description = readText(widget, 'TU') ?? '';
  return { field: readText(field, 'T') ?? '', sort: sortOf(type, flags), description };
}

function sortOf(type: string | undefined, flags: number): ReadField['sort'] {
  if (type === 'Btn') return flags & RADIO ? 'option' : 'tick';
  return flags & MULTILINE ? 'lines' : 'text';
}
