import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFHexString } from 'pdf-lib';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { collectFolder } from '../../scripts/collect/collect-folder.ts';
import { pictureLookup } from '../../src/files/pictures.ts';
import { chartSentence } from '../../src/languages/chart-words.ts';
import { enGB } from '../../src/languages/en-GB/index.ts';
import type { Chart } from '../../src/model/document.ts';
import { fillForm } from '../../src/pdf/filling/fill-form.ts';
import { writePdf } from '../../src/pdf/write.ts';
import { openPdf } from '../open-pdf.ts';
import { sampleAnswers, sampleForm, sampleVersion } from '../pdf/samples/sample-form.ts';
import { readWritten } from '../written-document.ts';
import type { Ending } from './command-host.ts';
import { startCommand } from './start-command.ts';

let blank: Uint8Array;
beforeAll(async () => {
  blank = await writePdf(sampleForm());
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'collect-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(path.join(folder, name), bytes);

describe('A folder of filled forms becomes one table', () => {
  test('whichever program has filled them in', async () => {
    put('1-our-page.pdf', await byOurPage());
    put('2-pdf-js.pdf', await byPdfJs());
    put('3-pdf-lib.pdf', await byPdfLib());
    const { text, ids, forms, refused } = await collectFolder(folder);
    expect(refused).toEqual([]);
    expect(forms).toBe(3);
    expect(ids.slice(0, 4)).toEqual(['field-1', 'field-2', 'field-3', 'field-4']);
    expect(lines(text).map((line) => line.split(',').slice(0, 4))).toEqual([
      ['field-1', 'field-2', 'field-3', 'field-4'],
      ['Siân', 'One. Two.', 'yes', 'So-so (Łódź)'],
      ['Ava', '', 'yes', 'So-so (Łódź)'],
      ['Łukasz', '', '', 'So-so (Łódź)'],
    ]);
  });

  test.runIf(hasQpdf())('also when qpdf has written them anew', async () => {
    put('a.pdf', await byOurPage());
    const { status } = spawnSync('qpdf', [
      '--object-streams=generate',
      '--replace-input',
      path.join(folder, 'a.pdf'),
    ]);
    expect(status).toBe(0);
    const { text } = await collectFolder(folder);
    expect(lines(text)[1]).toContain('Siân,One. Two.,yes,So-so (Łódź)');
  });

  test('what is no such form is left out, by its name, with what to do', async () => {
    put('form.pdf', await byOurPage());
    put('other.pdf', await (await PDFDocument.create()).save());
    put('photo.jpg', 'nothing');
    put('torn.pdf', (await byOurPage()).slice(0, 900));
    put('.hidden', '');
    mkdirSync(path.join(folder, 'older'));
    const { refused, forms } = await collectFolder(folder);
    expect(forms).toBe(1);
    expect(refused.map(({ file, reason }) => `${file}: ${reason.split('.')[0]}`)).toEqual([
      'older: It is no file',
      'other.pdf: It is no form of Clearstep',
      'photo.jpg: It is no PDF that can be read',
      'torn.pdf: It is no PDF that can be read',
    ]);
  });

  test('another version of the form is left out: its questions may mean something else', async () => {
    put('a.pdf', await byOurPage());
    put('b.pdf', await byOurPage());
    put('c.pdf', await writePdf({ ...sampleForm(), formVersion: 'ffffffff' }));
    const { refused, forms } = await collectFolder(folder);
    expect(forms).toBe(2);
    expect(refused.map(({ file }) => file)).toEqual(['c.pdf']);
    expect(refused[0]?.reason).toContain('another version');
  });

  test('a cell that a spreadsheet would run is put out of action', async () => {
    put('a.pdf', await filled({ 'field-1': '=1+1' }));
    expect(lines((await collectFolder(folder)).text)[1]).toMatch(/^'=1\+1,/u);
  });
});

describe('A report counts the table as it was collected', () => {
  test('from filled forms to the sentence of its chart', async () => {
    const given = [...Array<string>(7).fill('Good'), ...Array<string>(5).fill('So-so (Łódź)')];
    for (const [index, answer] of given.entries()) put(`${index}.pdf`, await filled({ 'field-4': answer }));
    const { text } = await collectFolder(folder);
    const chart = chartOf(text, 'count="field-4" answers="Good; So-so (Łódź); Bad"');
    expect(chart.rows).toEqual([
      { words: 'Good', people: [7] },
      { words: 'So-so (Łódź)', people: [5] },
      { words: 'Bad', people: [0] },
    ]);
    expect(chartSentence(chart, enGB)).toBe('About 6 of 10 people said that they feel good.');
  });

  test('with answers of several lines, and with those that a spreadsheet would run', async () => {
    for (let index = 0; index < 6; index += 1)
      put(`${index}.pdf`, await filled({ 'field-1': '+1', 'field-2': 'One.\nTwo, three.' }));
    const { text } = await collectFolder(folder);
    expect(chartOf(text, 'count="field-1"').rows).toEqual([{ words: '+1', people: [6] }]);
    expect(chartOf(text, 'count="field-2"').rows).toEqual([{ words: 'One. Two, three.', people: [6] }]);
  });
});

describe('npm run collect', () => {
  test('writes the table, says what is in it, and never writes over a file', async () => {
    put('a.pdf', await byOurPage());
    const out = path.join(folder, 'answers.csv');
    expect(await collect(folder)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(out, 'utf8')).toContain('Siân');
    const again = await collect(folder);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('already a file');
  });

  test('names what was left out, and ends with 1', async () => {
    put('a.pdf', await byOurPage());
    put('photo.jpg', 'nothing');
    const { status, stderr, stdout } = await collect(folder);
    expect(status).toBe(1);
    expect(stdout).toContain('1 form of');
    expect(stderr).toContain('photo.jpg was left out. It is no PDF');
  });

  test('writes nothing where there is no form', async () => {
    put('photo.jpg', 'nothing');
    expect((await collect(folder)).status).toBe(1);
    expect(existsSync(path.join(folder, 'answers.csv'))).toBe(false);
    expect((await collect(path.join(folder, 'nowhere'))).status).toBe(2);
    expect(await collect(path.join(folder, 'photo.jpg'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no folder'),
    });
  });
});

async function byOurPage(): Promise<Uint8Array> {
  return filled({
    'field-1': 'Siân',
    'field-2': 'One.\nTwo.',
    'field-3': true,
    'field-4': 'So-so (Łódź)',
  });
}

async function filled(answers: Parameters<typeof sampleAnswers>[0]): Promise<Uint8Array> {
  return (await fillForm(blank, sampleAnswers(answers), sampleVersion)).bytes;
}

/** The chart of a report that lies beside the table, read from the disk as any other. */
function chartOf(table: string | undefined, attributes: string): Chart {
  mkdirSync(path.join(folder, 'content/reports/tea'), { recursive: true });
  put('content/reports/tea/answers.csv', table ?? '');
  const words = 'label="How people feel" type="people" say="said that they feel good"';
  const tag = `<Chart data="./answers.csv" ${words} ${attributes} />`;
  const { document, messages } = readWritten('report', tag, undefined, pictureLookup(folder));
  const chart = document?.blocks.find((block) => block.type === 'chart');
  if (!chart) throw new Error(messages.map(({ found }) => found).join(' '));
  return chart;
}

async function byPdfLib(): Promise<Uint8Array> {
  const document = await PDFDocument.load(blank);
  document.getForm().getTextField('field-1').acroField.setValue(hex('Łukasz'));
  document.getForm().getRadioGroup('field-4').select('So-so (Łódź)');
  return document.save({ updateFieldAppearances: false });
}

/** As Firefox saves a form that somebody has typed into. */
async function byPdfJs(): Promise<Uint8Array> {
  const pdf = await openPdf(blank);
  const boxes: PdfJsBox[] = [];
  for (let number = 1; number <= pdf.numPages; number++)
    boxes.push(...((await (await pdf.getPage(number)).getAnnotations()) as PdfJsBox[]));
  const set = (name: string, value: unknown, index = 0): void => {
    const id = boxes.filter(({ fieldName }) => fieldName === name)[index]?.id;
    if (id === undefined) throw new Error(`pdf.js knows no field ${name}.`);
    pdf.annotationStorage.setValue(id, { value });
  };
  set('field-1', 'Ava');
  set('field-3', true);
  const options = (await PDFDocument.load(blank)).getForm().getRadioGroup('field-4').getOptions();
  set('field-4', true, options.indexOf('So-so (Łódź)'));
  const bytes = await pdf.saveDocument();
  await pdf.loadingTask.destroy();
  return bytes;
}

interface PdfJsBox {
  readonly id: string;
  readonly fieldName: string;
}

function hex(words: string): PDFHexString {
  return PDFHexString.fromText(words);
}

function lines(text: string | undefined): string[] {
  return (text ?? '')
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split('\r\n');
}

function hasQpdf(): boolean {
  return spawnSync('qpdf', ['--version']).status === 0;
}

function collect(...words: string[]): Promise<Ending> {
  return startCommand('scripts/collect.ts', words);
}
