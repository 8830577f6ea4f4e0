import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verdict } from '../../scripts/verapdf/validate.ts';
import { findJava, notRun, validatePdfs } from '../../scripts/verapdf/validate.ts';
import { fillForm } from '../../src/pdf/filling/fill-form.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { node, publication, sheet, text } from './samples/build.ts';
import { namesPublication } from './samples/names-publication.ts';
import { photoPublication } from './samples/photo-publication.ts';
import { sample } from './samples/sample.ts';
import { penForm, sampleAnswers, sampleForm, sampleVersion, tableForm } from './samples/sample-form.ts';

const java = findJava();
if (java === undefined) console.warn(notRun);

describe.skipIf(java === undefined)('veraPDF, which is not ours,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clearstep-verapdf-'));
  const verdicts = new Map<string, Verdict>();

  beforeAll(async () => {
    const good = await writePdf(sample());
    const form = await writePdf(sampleForm());
    const pen = await writePdf(penForm());
    const table = await writePdf(tableForm());
    const files: Record<string, Uint8Array> = {
      'sample.pdf': good,
      'photo.pdf': await writePdf(await photoPublication()),
      'unusual.pdf': await writePdf(unusualCharacters()),
      'names.pdf': await writePdf(namesPublication()),
      'form.pdf': form,
      'pen.pdf': pen,
      'table.pdf': table,
      'filled-form.pdf': (await fillForm(form, answers, sampleVersion)).bytes,
      'field-without-words.pdf': await spoil(form, removeFieldEntry('TU')),
      'pen-without-role.pdf': await spoil(pen, removeFromElements('Form', 'A')),
      'header-without-scope.pdf': await spoil(table, removeFromElements('TH', 'A')),
      'field-without-looks.pdf': await spoil(form, removeFieldEntry('AP')),
      'no-alt.pdf': await spoil(good, removeFromElements('Figure', 'Alt')),
      'no-note-id.pdf': await spoil(good, removeFromElements('Note', 'ID')),
      'no-language.pdf': await spoil(good, ({ catalog }) => catalog.delete(PDFName.of('Lang'))),
      'no-link-words.pdf': await spoil(good, removeLinkContents),
      'no-colours.pdf': await spoil(good, ({ catalog }) => catalog.delete(PDFName.of('OutputIntents'))),
    };
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    for (const verdict of await validatePdfs(paths)) {
      verdicts.set(`${verdict.file.slice(folder.length + 1)} ${verdict.profile}`, verdict);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    'sample.pdf',
    'photo.pdf',
    'unusual.pdf',
    'names.pdf',
    'form.pdf',
    'filled-form.pdf',
    'pen.pdf',
    'table.pdf',
  ])('passes %s by PDF/UA-1 and by PDF/A-2a', (name) => {
    for (const profile of ['ua1', '2a']) {
      const verdict = verdicts.get(`${name} ${profile}`);
      expect(verdict?.failures).toEqual([]);
      expect(verdict?.passed).toBe(true);
      expect(verdict?.checks).toBeGreaterThan(40);
    }
  });

  test.each([
    ['no-alt.pdf', 'ua1', '7.3-1'],
    ['no-note-id.pdf', 'ua1', '7.9-1'],
    ['no-language.pdf', 'ua1', '7.2-34'],
    ['no-link-words.pdf', 'ua1', '7.18.5-2'],
    ['no-colours.pdf', '2a', '6.2.4.3-2'],
    ['field-without-words.pdf', 'ua1', '7.18.1-3'],
    ['pen-without-role.pdf', 'ua1', '7.18.4-2'],
    ['header-without-scope.pdf', 'ua1', '7.5-1'],
    ['field-without-looks.pdf', '2a', '6.3.3-1'],
  ])('finds what is wrong with %s: it can fail', (name, profile, rule) => {
    const verdict = verdicts.get(`${name} ${profile}`);
    expect(verdict?.passed).toBe(false);
    expect(verdict?.failures.map((failure) => failure.rule)).toContain(rule);
  });
});

const answers = sampleAnswers({
  'field-1': 'Siân Ŵyn, 😀',
  'field-2': 'I work well.\nI am on time. '.repeat(9),
  'field-3': true,
  'field-4': 'So-so (Łódź)',
});

function unusualCharacters(): ReturnType<typeof publication> {
  const words = node('P');
  const line = text(words, 'Đorđe ♪ o~ce cafe´', { y: 30 });
  const glyphs = line.glyphs.map((glyph) =>
    glyph.text === '~' ? { ...glyph, text: 'ffi' } : glyph.text === '´' ? { ...glyph, text: '' } : glyph,
  );
  return publication([words], [sheet({ ...line, glyphs })]);
}

async function spoil(good: Uint8Array, change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(good, { updateMetadata: false });
  change(document);
  return document.save();
}

function removeFromElements(role: string, key: string): (document: PDFDocument) => void {
  return ({ context }) => {
    for (const [, object] of context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of(role))
        object.delete(PDFName.of(key));
    }
  };
}

function removeFieldEntry(key: string): (document: PDFDocument) => void {
  return ({ context }) => {
    for (const [, object] of context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict && object.get(PDFName.of('Subtype')) === PDFName.of('Widget'))
        object.delete(PDFName.of(key));
    }
  };
}

function removeLinkContents(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    annotations?.lookup(0, PDFDict).delete(PDFName.of('Contents'));
  }
}
