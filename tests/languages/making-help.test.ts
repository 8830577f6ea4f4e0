import { expect, test } from 'vitest';
import { sheetSizes } from '../../src/design/sheet-sizes.ts';
import { languages } from '../../src/languages/index.ts';
import type { MakeWords } from '../../src/languages/make-words.ts';

test.each(languages)(
  'The help for making a document names everything that can be done there by its button: $name',
  ({ help, words }) => {
    const { start, parts } = help(sheetSizes.a4.name).making;
    const said = JSON.stringify([start, parts.map((part) => [part.lines, part.steps, part.afterwards])]);
    expect(features(words.web.make).filter((feature) => !said.includes(feature))).toEqual([]);
  },
);

/** What the buttons and the parts of the page say, as `docs/atag.md` promises for A.4.2.2. */
function features(make: MakeWords): readonly string[] {
  const { start, mine, bar, saving, edit, find, advice, look, take, send, disk, form, person } = make;
  return [
    [start.new, start.fromButton, start.file],
    [mine.heading, mine.rename, mine.duplicate, mine.delete, mine.takeBack, mine.saveAll, mine.earlier],
    [bar.saved, saving.loadOther, saving.keepBoth, edit.undo, edit.redo, find.open, find.keys],
    [advice.heading, advice.more, look.heading, look.papers, look.page, look.narrow, look.wide],
    [take.heading, take.pdf, take.print, take.text, take.zip],
    [send.heading, disk.openFolder, disk.saveAs, disk.saveInFolder],
    [form.text, form.form, form.facts, form.needs, form.helpers, form.topicsHeading, form.sources],
    [form.papers.heading, form.seldom.rights, form.seldom.recording, form.parts, form.table.heading],
    [form.add, form.addBefore, form.up, form.down, form.remove, form.more, form.duplicate],
    [form.split, form.join, form.table.paste, form.photosFirst, form.paste, form.keys],
    [form.photo, form.camera, form.field.alt, form.marks.heading, form.marks.add.crop, form.marks.about],
    [form.people.skin, form.people.hair, form.pictureAbout],
    [person.button, person.photo, person.news],
  ].flat();
}
