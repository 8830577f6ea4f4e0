import { describe, expect, it } from 'vitest';
import {
  fileName,
  nameDocument,
  paperName,
  phoneInZip,
  phonePictureName,
  phoneZipName,
  renamed,
  titleIn,
} from '../../../src/components/make/name-document.ts';

const known = { language: 'en-GB', languages: ['en-GB', 'cy'] };

describe('A document from the disk', () => {
  it.each([
    ['kind: leaflet\ntitle: Fire alarm', 'anything.mdx', 'content/leaflets/fire-alarm/en-GB.mdx'],
    ['kind: task\ntitle: Make tea', 'make-tea.cy.mdx', 'content/tasks/make-tea/cy.mdx'],
    ['kind: task\ntitle: "Café: tea"', 'cy.mdx', 'content/tasks/cafe-tea/cy.mdx'],
    ['no facts', 'x.mdx', 'content/tasks/my-document/en-GB.mdx'],
  ])('with the text %j in %s lies at %s', (text, name, file) => {
    expect(nameDocument(text, name, known)).toBe(file);
  });

  it('is handed over under a name that says what it is, and that leads back to the same place', () => {
    const file = 'content/tasks/make-tea/cy.mdx';
    expect(fileName(file)).toBe('make-tea.cy.mdx');
    expect(nameDocument('kind: task\ntitle: Te', fileName(file), known)).toBe(file);
  });

  it('gives its name to what is made of it', () => {
    const file = 'content/tasks/make-tea/cy.mdx';
    expect(paperName(file, 'a4')).toBe('make-tea-a4.pdf');
    expect(phoneZipName(file)).toBe('make-tea-phone.zip');
    expect(phoneInZip(phonePictureName(file, 3))).toBe('phone/make-tea-03.png');
  });

  it('takes another name, and keeps its own where that has no letter', () => {
    expect(renamed('content/tasks/make-tea/cy.mdx', 'For Monday!')).toBe('content/tasks/for-monday/cy.mdx');
    expect(renamed('content/tasks/make-tea/cy.mdx', ' ?! ')).toBe('content/tasks/make-tea/cy.mdx');
  });

  it('has the title that stands in it, with or without quotes', () => {
    expect(titleIn("---\ntitle: 'Wash up'\n---")).toBe('Wash up');
    expect(titleIn('---\ntitle:\n---')).toBeUndefined();
  });
});
