import * as fc from 'fast-check';
import { expect } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { ReaderRule } from '../../src/model/reader-rules.ts';
import type { Message } from '../../src/model/message.ts';
import { readDocument } from '../../src/model/read.ts';
import { applyEdit } from '../../src/write/apply-edit.ts';
import type { DocumentEdit } from '../../src/write/edit.ts';
import { openText } from '../../src/write/open.ts';
import { everyPart, type OpenText } from '../../src/write/open-text.ts';
import { referencesIn, resolve } from '../../src/write/references.ts';
import { editFrom, someChoice } from './some-edits.ts';

export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Holds any sequence of edits on any of these documents to what an edit promises. Gives how many were made. */
export function holdAnyEdits(sources: readonly Source[], numRuns: number): number {
  let made = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.array(someChoice, { minLength: 1, maxLength: 8 }),
      ({ file, text }, choices) => {
        let open = openText(text);
        if (!open) throw new Error(`${file} cannot be opened.`);
        const before = brokenBy(open, file);
        for (const choice of choices) {
          const edit = editFrom(choice, open);
          const edited = applyEdit(open, edit);
          if (!edited.ok) {
            expect(edited.because, `${JSON.stringify(edit)} in\n${open.text}`).not.toBe('would-break');
            continue;
          }
          made += 1;
          holdUntouched(open, edited.open, edit);
          // Where only facts were changed, what stands below them is not read again.
          expect(edited.open, JSON.stringify(edit)).toEqual(openText(edited.open.text));
          open = edited.open;
        }
        expect(
          brokenBy(open, file).filter((rule) => !before.includes(rule)),
          open.text,
        ).toEqual([]);
      },
    ),
    { numRuns, seed: 12 },
  );
  return made;
}

/** Parts that an edit is not about are there as they were, byte for byte, in their order; notes are there. */
function holdUntouched(before: OpenText, after: OpenText, edit: DocumentEdit): void {
  const touched = 'id' in edit ? [edit.id] : [];
  if (edit.do === 'join')
    touched.push(before.parts[before.parts.findIndex(({ id }) => id === edit.id) + 1]?.id ?? '');
  const own = before.parts.filter(
    (part) => !everyPart([part]).some(({ id }) => touched.includes(id)) && !names(part.id, before),
  );
  const kept = new Map<string, number>();
  for (const { at } of after.parts) {
    const text = after.text.slice(at.start, at.end);
    kept.set(text, (kept.get(text) ?? 0) + 1);
  }
  for (const { at } of own) {
    const text = before.text.slice(at.start, at.end);
    expect(kept.get(text) ?? 0, `${JSON.stringify(edit)} touched\n${text}`).toBeGreaterThan(0);
    kept.set(text, (kept.get(text) ?? 0) - 1);
  }
  const isAboutFacts = edit.do.endsWith('fact') || edit.do.endsWith('item');
  if (isAboutFacts)
    expect(after.text.slice(after.facts.offset + after.facts.yaml.length)).toBe(
      before.text.slice(before.facts.offset + before.facts.yaml.length),
    );
  else if (edit.do !== 'remove') expect(notesOf(after)).toEqual(expect.arrayContaining(notesOf(before)));
}

/** What names another part may take its new name. */
function names(id: string, open: OpenText): boolean {
  const part = open.parts.find((each) => each.id === id);
  const owners = part ? everyPart([part]).map((each) => each.id) : [];
  return referencesIn(open).some((each) => owners.includes(each.owner) && resolve(each, open) !== undefined);
}

function notesOf({ text }: OpenText): string[] {
  return [...text.matchAll(/\{\s*\/\*[\s\S]*?\*\/\s*\}/gu)].map(([note]) => note);
}

/** What a reader says that is not about the words themselves. */
function brokenBy({ text }: OpenText, file: string): string[] {
  const { document, draft, messages } = readDocument(text, {
    file,
    pictures: {
      find: (name) => ({ found: true, id: `openmoji:${name}`, needsAlt: false }),
      data: () => ({ found: false, reason: 'None.', suggestions: [] }),
    },
    languages: languages.map(({ tag }) => tag),
  });
  expect(document ?? draft, text).toBeDefined();
  return messages.filter(isOfStructure).map(({ rule }) => rule);
}

function isOfStructure({ rule }: Message): boolean {
  return structural.has(rule);
}

const structural: ReadonlySet<string> = new Set<ReaderRule>([
  'broken-front-matter',
  'broken-tag',
  'curly-quotes',
  'expression',
  'html-tag',
  'id-twice',
  'import-export',
  'italics',
  'link-space',
  'list-in-list',
  'list-item',
  'list-space',
  'list-start',
  'misplaced-tag',
  'pasted-list',
  'table',
  'tag-in-sentence',
  'unknown-part',
  'unknown-tag',
  'unknown-target',
  'words-after-hash',
  'wrong-sum',
]);
