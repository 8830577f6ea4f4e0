import { describe, expect, test } from 'vitest';
import { readWritten } from '../written-document.ts';
import { told } from './read-file.ts';

/** What is told of a leaflet whose poster shows only some parts. */
function ofLeaflet(only: string, body: string): string[] {
  return told(
    readWritten('leaflet', body, `title: Tea\neditions: [{ make: poster, only: ${only} }]`).messages,
  );
}

const counted = (id: string): string =>
  `unknown-part | “only” names “${id}”, which is counted: another part has this name when one is put in before it. | It names a heading, a step, or a part with an id that its author wrote. | `;
const withId = 'Write an id="..." into its tag and name that. Or name the heading that it stands under.';

describe('A part that has no name of its own', () => {
  test.each(['Emergency', 'Stop', 'Ask', 'Point', 'Do', 'Dont'])(
    'can get an id, where its tag may have one: <%s>',
    (tag) => {
      const body = `## Tea\n\n<${tag} picture="kettle">\nIt is hot.\n</${tag}>`;
      const id = `${tag.toLowerCase()}-1`;
      expect(ofLeaflet(id, body)).toEqual([`${counted(id)}${withId}`]);
      expect(ofLeaflet('hot', body.replace(`<${tag}`, `<${tag} id="hot"`))).toEqual([]);
    },
  );

  test('is named by its heading, where it has no tag', () => {
    expect(ofLeaflet('text-1', '## Tea\n\nIt is hot.')).toEqual([
      `${counted('text-1')}Name the heading that it stands under.`,
    ]);
  });
});

describe('A week in pictures of a form', () => {
  const ofForm = (only: string, body: string): string[] =>
    told(readWritten('form', body, `title: Tea\neditions: [{ make: week${only} }]`).messages).filter(
      (each) => !each.startsWith('small-'),
    );
  const field = '<Field label="My break" type="text" />';

  test('is refused where none of its fields has a picture', () => {
    expect(ofForm('', field)).toEqual([
      'week-without-pictures | No field of this form has a picture. | A week in pictures is made of the pictures of fields, which are cut out and put on the days. | Give the fields pictures, for example: <Field label="My break" type="text" picture="break" />.',
    ]);
    expect(ofForm(', only: [my-break]', field).map((each) => each.split(' | ')[1])).toEqual([
      'No field among the chosen parts has a picture.',
    ]);
    expect(ofForm('', field.replace(' />', ' picture="kettle" />'))).toEqual([]);
  });

  test('whose parts are not there is told that alone', () => {
    expect(ofForm(', only: [gone]', field).map((each) => each.split(' | ')[0])).toEqual(['unknown-part']);
  });
});
