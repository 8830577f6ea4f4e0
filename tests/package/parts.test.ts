import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainEnvironment } from '../build/run-build.ts';
import { root } from '../source-files.ts';
import { folderOfSomebody, install } from './install.ts';

const shortest = 'content/forms/my-break-times';

/** A program of somebody who has installed the package and uses its parts, as ARCHITECTURE.md names them. */
const program = `
import { loadFaces, loadPictures, loadSite, loadVocabulary, pictureLookup } from '@clearstep/astro/files';
import { frontMatterSchema, readDocument, type Document } from '@clearstep/astro/model';
import { treeText, writePdf } from '@clearstep/astro/pdf';
import { editionsOf, layOutPaper, type Paper, renderPaper } from '@clearstep/astro/print';
import { checkDocument, languageOf } from '@clearstep/astro/rules';
import { readFileSync } from 'node:fs';

const file = '${shortest}/en-GB.mdx';
const root = process.cwd();
const site = await loadSite(root);
const { document } = readDocument(readFileSync(file), {
  file, pictures: pictureLookup(root), languages: site.languages,
});
if (!document) throw new Error('It cannot be read.');
const read: Document = document;
const messages = checkDocument(read, {
  language: languageOf(read.language), vocabulary: loadVocabulary(read.language, []),
});
const [edition] = editionsOf(read, site);
if (!edition) throw new Error('It has no papers.');
const materials = { faces: loadFaces(), pictures: await loadPictures(read, root), site };
const paper: Paper = await renderPaper(read, edition, materials);
const again = await writePdf(layOutPaper(read, edition, materials));
console.log(JSON.stringify({
  rules: messages.map(({ rule }) => rule),
  heard: await treeText(paper.bytes),
  isSame: Buffer.from(paper.bytes).equals(again),
  schema: frontMatterSchema(),
}));
`;

describe('The parts of the package, in a program of somebody who has installed it', () => {
  let project: string;
  const inPackage = (file: string): string => path.join(project, 'node_modules/@clearstep/astro', file);

  beforeAll(() => {
    project = folderOfSomebody();
    install(project);
    cpSync(path.join(root, 'tests/fixtures', shortest), path.join(project, shortest), { recursive: true });
    writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }\n');
    writeFileSync(path.join(project, 'program.ts'), program);
  });

  test('are all there under the names that package.json gives them', () => {
    const { exports } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    };
    const names = ['.', './content', './components', './model', './rules', './print', './pdf', './schema'];
    expect(Object.keys(exports)).toEqual(expect.arrayContaining(names));
    const files = Object.values(exports).flatMap((each) =>
      typeof each === 'string' ? [each] : Object.values(each),
    );
    expect(files.filter((file) => !existsSync(inPackage(file)))).toEqual([]);
  });

  test('read, check and print a document, and hand out the schema of its facts', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['program.ts'], {
      cwd: project,
      env: plainEnvironment(),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    expect(status, stderr).toBe(0);
    const { rules, heard, isSame, schema } = JSON.parse(stdout) as {
      readonly rules: readonly string[];
      readonly heard: string;
      readonly isSame: boolean;
      readonly schema: unknown;
    };
    expect(heard).toContain('My break times');
    expect(rules).toContain('word-explained');
    expect(isSame).toBe(true);
    const shipped = readFileSync(inPackage('lib/front-matter.schema.json'), 'utf8');
    expect(JSON.parse(shipped)).toEqual(schema);
  });

  test('have types, which the compiler finds and holds the program against', () => {
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    const flags = '--noEmit --strict --skipLibCheck --target es2022 --module nodenext --types node';
    const types = ['--typeRoots', path.join(root, 'node_modules/@types')];
    const compile = (): string => {
      const words = [compiler, ...flags.split(' '), ...types, 'program.ts'];
      const { stdout } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' });
      return stdout;
    };
    expect(compile()).toBe('');
    writeFileSync(path.join(project, 'program.ts'), program.replace('read.language)', 'read.langage)'));
    expect(compile()).toContain("'langage'");
  });
});
