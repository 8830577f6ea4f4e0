import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { choices } from '../../src/integration/choices.ts';
import { type FactRules, shapeOf } from '../../src/model/read/facts/fact-rules.ts';
import { siteSettings } from '../../src/site/settings.ts';
import { root } from '../source-files.ts';

/** Settings as they are written in a config, those inside of others, too. */
const examples = examplesOf(siteSettings(choices));
const wrong = ["colour: '#7a1f5c'", "editions: { made: ['a44'] }", "contact: { fone: '1' }", 'make: 1'];

const types = path.join(root, 'src/site/typed-settings.ts').split(path.sep).join('/');
const file = path.join(root, 'tests/integration/written-settings.ts');
/** Each is a line of its own. */
const written = [...examples, ...wrong];
const program = programOf(
  [
    `import type { ClearstepSettings } from '${types}'; export declare const all: ClearstepSettings; declare function take(settings: ClearstepSettings): void;`,
    ...written.map((each) => `take({ ${each.startsWith('name:') ? '' : "name: 'Our Work', "}${each} });`),
  ].join('\n'),
);
const source = program.getSourceFile(file)!;

test('An editor takes every setting with its example, and finds a name and a value that are wrong', () => {
  expect(examples.length).toBeGreaterThan(30);
  const places = program.getSemanticDiagnostics(source).map(({ start = 0 }) => start);
  const refused = places.map((start) => written[source.getLineAndCharacterOfPosition(start).line - 1]);
  expect(refused).toEqual(wrong);
});

test('An editor offers the settings that there are, and no others', () => {
  const checker = program.getTypeChecker();
  const [all] = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!);
  const names = checker
    .getTypeOfSymbol(all!)
    .getProperties()
    .map(({ name }) => name);
  expect(names.toSorted()).toEqual(Object.keys(siteSettings(choices)).toSorted());
});

function programOf(text: string): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => path.resolve(name) === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    path.resolve(name) === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true)
      : getSourceFile(name, ...rest);
  return ts.createProgram([file], options, host);
}

/** Those of settings inside a setting stand in it: `contact: { phone: '...' }`. */
function examplesOf(rules: FactRules, around = (inside: string): string => inside): string[] {
  return Object.entries(rules).flatMap(([name, { example, read }]) => {
    const shape = shapeOf(read);
    const inside =
      shape && 'group' in shape && !required(shape.group)
        ? examplesOf(shape.group, (each) => around(`${name}: { ${each} }`))
        : [];
    // “library: true, or library: ['...']” shows two ways.
    return [...example.split(', or ').map((each) => around(each)), ...inside];
  });
}

/** Whether one setting of a group alone is no whole group. */
function required(group: FactRules): boolean {
  return Object.values(group).some((rule) => rule.required);
}
