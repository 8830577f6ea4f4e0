import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentStore, openDocument } from '../../../src/components/make/open-document.ts';
import type { PersonalVersion } from '../../../src/person/person-file.ts';

function opened(text = 'one', clock?: () => number): DocumentStore {
  return openDocument({ id: '1', file: 'content/tasks/sweep/en-GB.mdx', text, files: new Map() }, clock);
}

describe('An open document', () => {
  it('takes back every text that it has been, and brings each back again', () => {
    assert(
      property(array(string()), (texts) => {
        const store = opened();
        const been = ['one'];
        for (const text of texts) {
          if (text !== been.at(-1)) been.push(text);
          store.setText(text);
        }
        for (const text of been.toReversed()) {
          expect(store.now().text).toBe(text);
          store.undo();
        }
        expect(store.canUndo()).toBe(false);
        for (const text of been) {
          expect(store.now().text).toBe(text);
          store.redo();
        }
        expect(store.canRedo()).toBe(false);
      }),
    );
  });

  it('takes back in one step what was typed into one field in one go', () => {
    let time = 0;
    const store = opened('', () => (time += 100));
    for (const text of ['C', 'Cl', 'Clean']) store.setText(text, 'title');
    store.undo();
    expect(store.now().text).toBe('');
  });

  it('takes back apart what was typed after a pause, in another field, or after a step back', () => {
    let time = 0;
    const store = opened('', () => time);
    store.setText('a', 'title');
    time = 5000;
    store.setText('ab', 'title');
    store.setText('abc', 'summary');
    store.setText('abcd', 'summary');
    store.undo();
    expect(store.now().text).toBe('ab');
    store.setText('abx', 'summary');
    store.undo();
    store.undo();
    expect(store.now().text).toBe('a');
  });

  it('takes back a cell of a table among the texts, and leaves the photos that were put in since', () => {
    const store = opened();
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    store.setFile('a.csv', bytes('1'));
    store.setText('two');
    store.setTable('a.csv', bytes('2'), 'cell');
    store.setFile('photo.jpg', bytes('photo'));
    store.setText('three');
    store.undo();
    store.undo();
    expect(store.now().files.get('a.csv')).toEqual(bytes('1'));
    expect(store.now().files.get('photo.jpg')).toEqual(bytes('photo'));
    expect(store.now().text).toBe('two');
    store.redo();
    expect(store.now().files.get('a.csv')).toEqual(bytes('2'));
  });

  it('forgets what was taken back once something new is written', () => {
    const store = opened();
    store.setText('two');
    store.undo();
    store.setText('three');
    expect(store.canRedo()).toBe(false);
    store.redo();
    expect(store.now().text).toBe('three');
  });

  it('tells of each change, and of nothing that changed nothing', () => {
    const store = opened();
    const told: string[] = [];
    const end = store.subscribe(() => told.push(store.now().text));
    store.setText('one');
    store.setText('two');
    store.setFile('cup.jpg', new Uint8Array(1));
    expect([...store.now().files.keys()]).toEqual(['cup.jpg']);
    store.setFile('cup.jpg', undefined);
    end();
    store.setText('three');
    expect(told).toEqual(['two', 'two', 'two']);
    expect(store.now().files.size).toBe(0);
  });

  it('takes back what was chosen for one person, and leaves the document below as new as it is', () => {
    const store = openDocument({
      id: '1',
      file: 'content/tasks/sweep/en-GB.mdx',
      text: 'one',
      files: new Map(),
      person: personal(''),
    });
    store.setPerson(personal('Blue'));
    store.renew({ text: 'two', files: new Map() });
    store.setPerson(personal('Green'));
    store.undo();
    expect([store.now().person?.called, store.now().text]).toEqual(['Blue', 'two']);
    store.undo();
    expect([store.now().person?.called, store.now().text]).toEqual(['', 'two']);
    store.redo();
    expect([store.now().person?.called, store.now().text]).toEqual(['Blue', 'two']);
  });
});

function personal(called: string): PersonalVersion {
  return { called, from: { none: true }, seen: 'one', layer: { steps: {}, known: '' } };
}
