import type { Field } from '../../../model/document.ts';
import { type Question, questionsOfField } from '../../../model/questions.ts';
import { addedFields, isMoney } from '../../../model/sums.ts';
import type { OptionField, TextField, TickField } from '../../sheet/sheet.ts';
import type { Setting } from '../setting.ts';

/** The help that stands under the label: what a sum adds, and what the author wrote. */
export function printedHelp(field: Field, setting: Setting): string[] {
  const added = field.of.length > 0 ? [whatToAdd(field, setting)] : [];
  return field.help === undefined ? added : [...added, field.help];
}

/** The fields to type into, as the file has them: one, or one for each box of a table. Dates and money are heard with how they are written. */
export function textFields(field: Field, multiline: boolean, setting: Setting): TextField[] {
  return questionsOfField(field, setting.document.blocks).map((question): TextField => ({
    type: 'text',
    ...named(question, field, setting),
    multiline,
    size: setting.type.body,
  }));
}

/** A box to tick, as the file has it. */
export function tickField(field: Field, setting: Setting): TickField {
  const [question] = questionsOfField(field, setting.document.blocks);
  if (!question) throw new Error(`The field ${field.id} asks nothing.`);
  return { type: 'tick', ...named(question, field, setting) };
}

/** The answers to choose from, as the file has them. */
export function optionFields(field: Field, setting: Setting): OptionField[] {
  return questionsOfField(field, setting.document.blocks).flatMap((question) => {
    const { description, ...name } = named(question, field, setting);
    return question.options.map((option): OptionField => ({
      type: 'option',
      ...name,
      question: description,
      option,
      description: `${field.label}: ${option}`,
    }));
  });
}

function named({ id, asked }: Question, field: Field, setting: Setting) {
  const help = heardHelp(field, setting);
  return { name: id, asked, description: [asked, ...help].join('. ') };
}

/** What a screen reader says after the question when somebody comes to the field. */
function heardHelp(field: Field, setting: Setting): string[] {
  const { words } = setting.language;
  const printed = printedHelp(field, setting);
  if (field.field === 'date' && printed.length === 0) return [words.field.day];
  return isMoney(field, setting.document.blocks) ? [...printed, words.field.money] : printed;
}

function whatToAdd(field: Field, { document, language }: Setting): string {
  return language.words.field.add(addedFields(field, document.blocks).map(({ label }) => label));
}
