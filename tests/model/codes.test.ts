import { expect, test } from 'vitest';
import { checkCodes, movedDocuments, movedSteps } from '../../src/model/check-codes.ts';
import type { Document } from '../../src/model/document.ts';
import { formatMessage } from '../../src/model/message.ts';
import { readCodes } from '../../src/model/read-codes.ts';
import { readStepCode, writeStepCode } from '../../src/model/step-code.ts';
import { writtenDocument } from '../written-document.ts';

const step =
  '<Step picture="kettle" done="The kettle is full." id="fill-the-kettle">\nFill the kettle.\n</Step>';
const tea = writtenDocument('task', step);
const fine = 'en-GB/tasks/tea/#label/fill-the-kettle';

function told(yaml: string, broken: readonly string[] = []): string[] {
  const { codes, messages } = readCodes(yaml);
  return [...messages, ...checkCodes(codes, [tea], new Set(broken))].map(formatMessage);
}

test('A code is read as it stands on the sheet and as a phone shows it', () => {
  const code = { language: 'en-GB', kind: 'task', slug: 'tea', step: 'fill-the-kettle' };
  expect(readStepCode(fine)).toEqual(code);
  expect(readStepCode(`easy.example.org/${fine}`)).toEqual(code);
  expect(readStepCode(`https://easy.example.org/help/${fine}`)).toEqual(code);
  expect(readStepCode('https://easy.example.org/ar/tasks/tea/#label/%D8%B4%D8%A7%D9%8A')?.step).toBe('شاي');
  for (const other of ['en-GB/tasks/tea/', 'en-GB/teas/tea/#label/a', 'tea#label/a', `${fine}?a`])
    expect(readStepCode(other), other).toBeUndefined();
  expect(writeStepCode({ language: 'en-GB', kind: 'task', slug: 'tea', step: 'fill-the-kettle' })).toBe(fine);
});

test('Codes that lead to their steps, and a register without any, are fine', () => {
  expect(told(`codes:\n  - code: ${fine}\n    hangs: On the kettle\n`)).toEqual([]);
  expect(told('codes: []\n')).toEqual([]);
});

test('A code whose step is gone is refused at its place, with the step that it may have become', () => {
  expect(told('codes:\n  - code: en-GB/tasks/tea/#label/fill-a-kettle\n')).toEqual([
    [
      'content/codes.yml:2:11 error code-leads-nowhere',
      '  Found: content/tasks/tea/en-GB.mdx has no step of the id “fill-a-kettle”. A label with this code hangs somewhere.',
      '  Allowed: A code that is up goes on leading to a step.',
      '  Fix: If only its words have changed, give the step its id again: id="fill-a-kettle". If another step has taken its place, add the line “now: en-GB/tasks/tea/#label/fill-the-kettle” to this entry. If the label is down, delete the entry.',
    ].join('\n'),
  ]);
});

test('A code whose document is gone or is in no such language is refused, too', () => {
  const [gone] = told('codes: [{ code: en-GB/tasks/teas/#label/fill-the-kettle }]');
  expect(gone).toContain('There is no content/tasks/teas/en-GB.mdx.');
  expect(gone).toContain(`now: ${fine}`);
  expect(told('codes: [{ code: cy/tasks/tea/#label/fill-the-kettle }]')).toEqual([
    expect.stringContaining('now: cy/tasks/the-other-document/#label/the-other-step'),
  ]);
});

test('A code with another step in the place of its own is fine, as long as that is there', () => {
  const old = 'en-GB/tasks/tea/#label/pour';
  expect(told(`codes: [{ code: ${old}, now: ${fine} }]`)).toEqual([]);
  const [wrong] = told(`codes: [{ code: ${old}, now: en-GB/tasks/tea/#label/fill-the-kettles }]`);
  expect(wrong).toContain('code-leads-nowhere');
  expect(wrong).toContain(`Did you mean “${fine}”?`);
  expect(told(`codes: [{ code: ${fine}, now: ${fine} }]`)[0]).toContain('code-still-there');
});

test('A code that nobody can read hides no other that is wrong', () => {
  const all = told(
    `codes:\n  - code: make tea\n  - code: en-GB/tasks/tea/#label/gone\n  - code: ${fine}\n  - code: ${fine}\n  - code: en-GB/tasks/tea/#label/old\n    now: en-GB/tasks/tea/#label/nowhere\n`,
  ).map((message) => message.split('\n', 1)[0]);
  expect(all).toEqual([
    'content/codes.yml:2:11 error wrong-address',
    'content/codes.yml:5:11 error code-twice',
    'content/codes.yml:3:11 error code-leads-nowhere',
    'content/codes.yml:7:10 error code-leads-nowhere',
  ]);
});

test('What is told of a code says what was found, what may be and how to put it right', () => {
  const written = (yaml: string): string[] => told(yaml).map((each) => each.replace(/^.*\n {2}Found: /u, ''));
  const old = 'en-GB/tasks/tea/#label/pour';
  expect(written(`codes: [{ code: ${fine}, now: ${fine} }]`)).toEqual([
    'The step “fill-the-kettle” is there, so its code leads to it and not to what stands after “now”.\n  Allowed: “now” is for a code whose own step is gone.\n  Fix: Delete the line with “now”.',
  ]);
  expect(written(`codes: [{ code: ${old}, now: en-GB/tasks/tea/#label/zzz }]`)).toEqual([
    'content/tasks/tea/en-GB.mdx has no step of the id “zzz”, to which a code is to lead now.\n  Allowed: “now” is the address of a step that there is.\n  Fix: Copy the address from the newest sheet of labels.',
  ]);
  expect(written('codes: [{ code: make tea }]')).toEqual([
    '“code” is “make tea”.\n  Allowed: It is the address of a step, as it stands on the sheet of labels: en-GB/tasks/make-tea/#label/boil-the-water\n  Fix: Copy the address from the sheet of labels, or from what the phone shows after it has read the code.',
  ]);
  expect(written(`codes: [{ code: ${fine} }, { code: ${fine} }]`)).toEqual([
    `The code “${fine}” is there twice.\n  Allowed: Each code has one entry, on however many labels it is.\n  Fix: Keep one of the two. Where the label hangs can be said in one line: hangs: kitchen and bar`,
  ]);
  expect(written('codes: [{ hangs: On the kettle }]').join(' ')).toContain(
    'code: en-GB/tasks/make-tea/#label/boil-the-water',
  );
});

test('What stands in the place of “now” is told at its place', () => {
  const yaml = (now: string): string => `codes:\n  - code: en-GB/tasks/tea/#label/pour\n    now: ${now}\n`;
  expect(told(yaml('en-GB/tasks/tea/#label/zzz'))[0]).toContain('codes.yml:3:10 ');
  expect(told(`codes:\n  - code: ${fine}\n    now: ${fine}\n`)[0]).toContain('codes.yml:3:10 ');
  expect(told(yaml('make tea'))[0]).toContain('codes.yml:3:10 ');
});

test('Another document is meant only where it is of the same kind and language and has such a step', () => {
  const near = (code: string, documents: readonly Document[]): string | undefined =>
    checkCodes(readCodes(`codes: [{ code: ${code} }]`).codes, documents, new Set())[0]?.fix;
  const teas = 'en-GB/tasks/teas/#label/fill-the-kettle';
  const other = 'en-GB/tasks/the-other-document/#label/the-other-step';
  const leaflet: Document = { ...tea, kind: 'leaflet', slug: 'teas' };
  const welsh: Document = { ...tea, language: 'cy', slug: 'teas' };
  expect(near(teas, [leaflet, welsh, tea])).toContain(`now: ${fine}`);
  expect(near(teas, [leaflet, welsh])).toContain(`now: ${other}`);
  expect(near('en-GB/tasks/teas/#label/pour', [tea])).toContain(`now: ${other}`);
  expect(near('en-GB/tasks/teas/#label/pour', [tea])).toMatch(/^If another step/u);
  // What is no step is none, whatever its id is.
  const withText = writtenDocument('task', `${step}\n\nHello.`);
  expect(near('en-GB/tasks/tea/#label/text-1', [tea, withText])).toContain('id="text-1"');
});

test('A page knows where the codes lead whose steps are gone from it, and which pages are gone', () => {
  const { codes } = readCodes(
    `codes: [{ code: en-GB/tasks/tea/#label/pour, now: ${fine} }, { code: en-GB/tasks/old-tea/#label/a, now: ${fine} }, { code: en-GB/tasks/old-tea/#label/b, now: ${fine} }]`,
  );
  expect(movedSteps(tea, codes)).toEqual({ pour: `/${fine}` });
  expect(movedDocuments(codes, [tea])).toEqual([{ kind: 'task', slug: 'old-tea', language: 'en-GB' }]);
  expect(movedDocuments(codes, [{ ...tea, slug: 'milk' }, tea])).toHaveLength(1);
  expect(movedSteps({ ...tea, kind: 'leaflet' }, codes)).toEqual({});
  expect(movedSteps({ ...tea, language: 'cy' }, codes)).toEqual({});
});

test('Nothing is said of a code whose document cannot be read now', () => {
  const yaml = 'codes: [{ code: en-GB/tasks/old-tea/#label/a }]';
  expect(told(yaml, ['content/tasks/old-tea/en-GB.mdx'])).toEqual([]);
  const moved = `codes: [{ code: ${fine.replace('fill', 'old')}, now: en-GB/tasks/old-tea/#label/a }]`;
  expect(told(moved, ['content/tasks/old-tea/en-GB.mdx'])).toEqual([]);
  expect(told(moved)).toHaveLength(1);
});

test.each([
  [
    'codes: [{ code: make tea }]',
    'wrong-address',
    'It is the address of a step, as it stands on the sheet of labels',
  ],
  ['codes: [{ cod: x }]', 'unknown-field', 'Did you mean “code”?'],
  ['code: []', 'unknown-field', 'Did you mean “codes”?'],
  ['codes: none', 'wrong-field-value', 'codes: []'],
  [`codes: [{ code: ${fine} }, { code: ${fine} }]`, 'code-twice', 'is there twice'],
  ['other: 1', 'missing-field', 'This register has no “codes”'],
  ['codes: [', 'broken-front-matter', 'is never closed'],
  ['', 'empty-file', 'The file is empty'],
])('A register that is wrong is told with what is allowed: %s', (yaml, rule, words) => {
  const all = told(yaml).join('\n');
  expect(all).toContain(rule);
  expect(all).toContain(words);
});
