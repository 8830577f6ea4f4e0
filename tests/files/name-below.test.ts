import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWithin, nameBelow } from '../../src/files/name-below.ts';

describe('The name of a file below a folder', () => {
  it.each([
    [path.posix, '/srv/our work', '/srv/our work/content/tasks/tea/en-GB.mdx', 'content/tasks/tea/en-GB.mdx'],
    [
      path.win32,
      'C:\\Siân\\our work',
      'c:\\siân\\our work\\content\\tasks\\tea\\en-GB.mdx',
      'content/tasks/tea/en-GB.mdx',
    ],
    [path.win32, '\\\\server\\share\\work', '\\\\server\\share\\work\\content\\a.csv', 'content/a.csv'],
    [path.win32, 'C:\\work', 'C:\\work', ''],
    [path.win32, 'C:\\work', 'C:\\other\\a.mdx', '../other/a.mdx'],
    [path.win32, 'C:\\work', 'D:\\a.mdx', 'D:/a.mdx'],
  ])('has / on every system', (system, folder, file, name) => {
    expect(nameBelow(folder, file, system)).toBe(name);
  });
});

describe('A folder', () => {
  it.each([
    [path.win32, 'E:\\easy-read', 'C:\\work', false],
    [path.win32, 'C:\\work\\dist\\stick', 'c:\\Work\\dist', true],
    [path.win32, 'C:\\work', 'C:\\work', true],
    [path.win32, 'C:\\work-2', 'C:\\work', false],
    [path.win32, 'C:\\work\\..stick', 'C:\\work', true],
    [path.posix, '/srv/site/stick', '/srv/site', true],
    [path.posix, '/', '/srv/site', false],
  ])('lies in another one by its path alone, on every system and disk', (system, file, folder, is) => {
    expect(isWithin(file, folder, system)).toBe(is);
  });
});
