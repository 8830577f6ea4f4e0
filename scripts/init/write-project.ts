import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { explainDiskProblem } from '../terminal/disk-problem.ts';
import { Refusal } from '../terminal/command.ts';
import { writeManifest } from './manifest.ts';
import type { ProjectFile, ProjectFiles } from './project-files.ts';

/** What became of each file of a new project. */
export interface Report {
  readonly written: readonly string[];
  /** What was there already and stays as it is, with what its owner can do. */
  readonly kept: readonly { readonly name: string; readonly instead?: string }[];
}

/** Writes the files of a new project into a folder. What is there already stays as it is. Throws a `Refusal`. */
export async function writeProject(
  root: string,
  { project, files, examples }: ProjectFiles,
): Promise<Report> {
  const written: string[] = [];
  const kept: { name: string; instead?: string }[] = [];
  const keep = ({ name, instead }: Pick<ProjectFile, 'name' | 'instead'>): void => {
    kept.push({ name, ...(instead !== undefined && { instead }) });
  };
  const isNew = !hasContent(root);
  try {
    const manifest = await writeManifest(root, project);
    if (manifest.changed) written.push(manifest.changed);
    if (manifest.kept !== undefined) keep({ name: 'package.json', instead: manifest.kept });
    for (const file of isNew ? [...files, ...examples] : files) {
      const theirs = file.others?.find((name) => existsSync(path.join(root, name)));
      if (theirs !== undefined) keep({ ...file, name: theirs });
      else if (await writeNew(path.join(root, file.name), file.text)) written.push(file.name);
      else keep(file);
    }
  } catch (error) {
    const disk = explainDiskProblem(error);
    throw disk === undefined ? error : new Refusal(disk);
  }
  if (!isNew) keep({ name: 'content', instead: 'No examples were added to it.' });
  return { written, kept };
}

function hasContent(root: string): boolean {
  const folder = path.join(root, 'content');
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** `false`: there is one already. */
async function writeNew(file: string, text: string): Promise<boolean> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
