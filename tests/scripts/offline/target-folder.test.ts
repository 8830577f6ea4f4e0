import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFile, listText, requireFree, stagingBeside } from '../../../scripts/offline/target-folder.ts';

let here: string;
let project: string;
let target: string;
beforeEach(() => {
  here = mkdtempSync(path.join(tmpdir(), 'clearstep-stick-'));
  project = path.join(here, 'project');
  target = path.join(here, 'easy read');
  mkdirSync(path.join(project, 'dist'), { recursive: true });
});
afterEach(() => rmSync(here, { recursive: true }));

const write = (name: string, text = ''): void => {
  mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
  writeFileSync(path.join(target, name), text);
};

describe('The folder that the site is copied into', () => {
  it('may be new or empty', () => {
    expect(() => requireFree(target, project)).not.toThrow();
    mkdirSync(target);
    expect(() => requireFree(target, project)).not.toThrow();
  });

  it('may be one that an earlier copy has filled, whatever the system has put there since', () => {
    write('index.html');
    write('tasks/a4.pdf');
    write(listFile, listText(['index.html', 'tasks/a4.pdf']).replaceAll('\n', '\r\n'));
    for (const name of ['.DS_Store', 'tasks/Thumbs.db', '._index.html']) write(name);
    expect(() => requireFree(target, project)).not.toThrow();
  });

  it.each([
    ['a file of somebody', 'photos/holiday.jpg', 'photos/holiday.jpg'],
    ['one beside our own', 'tasks/notes.txt', 'tasks/notes.txt'],
  ])('is left as it is when it holds %s, which is named', (_, name, told) => {
    write('index.html');
    write(listFile, listText(['index.html']));
    write(name);
    expect(() => requireFree(target, project)).toThrow(told);
    expect(readdirSync(target)).toHaveLength(3);
  });

  it('is left as it is when it holds a site that nobody knows to be a copy', () => {
    write('index.html');
    expect(() => requireFree(target, project)).toThrow('index.html');
  });

  it('is no part of the project, and does not hold it', () => {
    for (const folder of [here, project, path.join(project, 'dist/stick'), path.join(project, 'content')])
      expect(() => requireFree(folder, project), folder).toThrow('this project');
  });

  it('is no whole disk, which cannot be put in place at once', () => {
    expect(() => requireFree(path.parse(here).root, project)).toThrow('is a whole disk');
  });

  it('lies on a stick that is there', () => {
    expect(() => requireFree(path.join(here, 'stick/easy read'), project)).toThrow('plugged in');
  });

  it('is filled beside itself, on the same disk', () => {
    const { dist, ...others } = stagingBeside(target);
    expect(dist).toBe(target);
    for (const other of Object.values(others)) {
      expect(path.dirname(other)).toBe(here);
      expect(other).not.toBe(target);
    }
  });
});
