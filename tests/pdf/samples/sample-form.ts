import type { GivenAnswer } from '../../../src/model/given-answers.ts';
import { rectangle } from '../../../src/print/sheet/marks.ts';
import type {
  FieldItem,
  PaperField,
  PathItem,
  Publication,
  TextField,
} from '../../../src/print/sheet/sheet.ts';
import type { StructureNode } from '../../../src/print/sheet/structure.ts';
import { node, publication, sheet, text } from './build.ts';

/** A field 170 mm wide, or a box of 7 mm. */
export function field(tag: StructureNode, y: number, paperField: PaperField): FieldItem {
  const size =
    paperField.type === 'text'
      ? { width: 170, height: paperField.multiline ? 45 : 9 }
      : { width: 7, height: 7 };
  return { type: 'field', tag, x: 20, y, ...size, field: paperField };
}

export const sampleVersion = '0a1b2c3d';

/** Answers to questions of the sample form, by their names. */
export function sampleAnswers(answers: Readonly<Record<string, GivenAnswer['answer']>>): GivenAnswer[] {
  const questions = sampleForm().sheets.flatMap(({ items }) =>
    items.flatMap((item): PaperField[] => (item.type === 'field' ? [item.field] : [])),
  );
  const sorts = { text: 'words', tick: 'tick', option: 'option' } as const;
  return Object.entries(answers).map(([name, answer]) => {
    const fields = questions.filter((each) => each.name === name);
    const [first] = fields;
    return {
      id: name,
      sort: sorts[first?.type ?? 'text'],
      asked: first?.asked ?? name,
      options: fields.flatMap((each) => (each.type === 'option' ? [each.option] : [])),
      answer,
    };
  });
}

export const nameField: TextField = {
  type: 'text',
  name: 'field-1',
  asked: 'My name',
  description: 'My name. Write your first name.',
  multiline: false,
  size: 16,
};

/** Two sheets with one field of every sort; the answers of the question stand on both. */
export function sampleForm(): Publication {
  const label = node('P');
  const link = node('Link', { href: 'https://example.org/' });
  const [name, notes, tick] = [node('Form'), node('Form'), node('Form')];
  const options = [node('Form'), node('Form'), node('Form')] as const;
  const lines: PaperField = {
    type: 'text',
    name: 'field-2',
    asked: 'My notes',
    description: 'My notes',
    multiline: true,
    size: 16,
  };
  const option = (answer: string): PaperField => ({
    type: 'option',
    name: 'field-4',
    asked: 'How I feel',
    question: 'How I feel. Tick 1 face.',
    option: answer,
    description: `How I feel: ${answer}`,
  });
  const sheets = publication(
    [label, node('Div', {}, [name, notes, tick]), link, ...options],
    [
      sheet(
        text(label, 'My name', { y: 30 }),
        field(name, 40, nameField),
        field(notes, 60, lines),
        field(tick, 120, { type: 'tick', name: 'field-3', asked: 'I like tea', description: 'I like tea' }),
        text(link, 'Help', { y: 150 }),
        field(options[0], 170, option('Good')),
      ),
      sheet(field(options[1], 40, option('So-so (Łódź)')), field(options[2], 60, option('Bad'))),
    ],
  );
  return { ...sheets, formVersion: sampleVersion };
}

/** A frame to tick with a pen. */
export function tickBox(tag: StructureNode, y = 40): PathItem {
  return { ...rectangle(20, y, 7, 7, { colour: '#101418', width: 0.4 }), tag };
}

/** A box to tick and a line to write on, both for a pen. */
export function penForm(): Publication {
  const label = node('P');
  const tick = node('Form', { alt: 'Box to tick', pen: { sort: 'tick', name: 'Wash your hands' } });
  const line = node('Form', { alt: 'Line to write on', pen: { sort: 'words', name: 'Name' } });
  return publication(
    [label, tick, line],
    [sheet(text(label, 'Wash your hands', { y: 30 }), tickBox(tick), tickBox(line, 60))],
  );
}

/** A table of one row with a header over its only column and one before the row, and a field in it. */
export function tableForm(): Publication {
  const over = node('TH', { scope: 'Column' });
  const before = node('TH', { scope: 'Row' });
  const form = node('Form');
  const head = node('TR', {}, [node('TD'), over]);
  const body = node('TR', {}, [before, node('TD', {}, [form])]);
  return publication(
    [node('Table', {}, [head, body])],
    [
      sheet(text(over, 'I start at', { y: 30, x: 80 }), text(before, 'Monday', { y: 40 }), {
        ...field(form, 35, nameField),
        x: 80,
        width: 100,
      }),
    ],
  );
}
