import path from 'node:path';
import { expect, test } from 'vitest';
import { callerFolder } from '../../scripts/terminal/caller-folder.ts';

const project = path.resolve('our project');
const below = path.join(project, 'content', 'tasks');
const elsewhere = path.resolve('a new site');
const npm = { npm_package_json: path.join(project, 'package.json') };

test.each([
  ['of npm, started in a folder below the project', { ...npm, INIT_CWD: below }, project, below],
  ['that a script of npm starts in another folder', { ...npm, INIT_CWD: below }, elsewhere, elsewhere],
  ['that npx starts below the project', { ...npm, INIT_CWD: below }, below, below],
  ['without npm', {}, elsewhere, elsewhere],
  ['of an npm that does not say where it was started', npm, project, project],
])('A command %s is started in the right folder', (_, environment, folder, found) => {
  expect(callerFolder(environment, folder)).toBe(found);
});
