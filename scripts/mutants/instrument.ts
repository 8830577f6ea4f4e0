import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Mutant } from './mutant.ts';

/** The rooms whose tests are held to account: all of their files, by all of Stryker's mutators. */
export const rooms: readonly string[] = ['src/model', 'src/print', 'src/rules/engine'];

export interface Instrumented {
  readonly mutants: readonly Mutant[];
  /** Source text with all mutants in it, of which one can be switched on, by file: `src/print/text/lines.ts`. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Every file of the rooms. */
export function filesToMutate(root: string): string[] {
  return rooms
    .flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

/** Puts every mutant that Stryker knows into the files, switched off. */
export async function instrument(root: string, files: readonly string[]): Promise<Instrumented> {
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const given = [...texts].map(([name, content]) => ({ name, content, mutate: true }));
  const result = await new Instrumenter(silent).instrument(given, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  const times = new Map<string, number>();
  const mutants = result.mutants.map(({ id, fileName, location, mutatorName, replacement }): Mutant => {
    const { start, end } = location;
    const original = cut(texts.get(fileName) ?? '', start, end);
    // Stryker counts lines and columns from 0.
    const place = { line: start.line + 1, column: start.column + 1 };
    const words = [fileName, mutatorName, original, replacement].join('\0');
    const nth = (times.get(words) ?? 0) + 1;
    times.set(words, nth);
    return { id, file: fileName, ...place, mutator: mutatorName, original, replacement, nth };
  });
  return { mutants, sources: new Map(result.files.map(({ name, content }) => [name, content])) };
}

type Point = { readonly line: number; readonly column: number };

function cut(text: string, start: Point, end: Point): string {
  const lines = text.split('\n');
  const offset = ({ line, column }: Point): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + column;
  return text.slice(offset(start), offset(end));
}

const nothing = (): void => undefined;
const never = (): boolean => false;

/** Stryker asks for one. What it has to say is about its own steps. */
const silent = {
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: never,
  isFatalEnabled: never,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
