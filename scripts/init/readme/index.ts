import { kindFolder } from '../../../src/model/kind-folder.ts';
import { slugOf } from '../../../src/model/slug.ts';
import { table } from '../../markdown/table.ts';
import { starterTitle } from '../../../src/starters/starter.ts';
import type { Answers } from '../answers.ts';
import { ar } from './ar.ts';
import { cy } from './cy.ts';
import { enGB } from './en-GB.ts';
import { pl } from './pl.ts';
import type { ReadmeWords, WriterCommand } from './words.ts';

/** One file for each language that Clearstep speaks. A test names one that is missing. */
export const readmes: Readonly<Record<string, ReadmeWords | undefined>> = { 'en-GB': enGB, cy, pl, ar };

/** The README of a new project, for those who write its documents, in their language. Throws for one without its words. */
export function readme({ name, language }: Pick<Answers, 'name' | 'language'>): string {
  const words = readmes[language];
  if (!words) throw new Error(`There is no README in ${language}.`);
  const example = slugOf(starterTitle('task', language)) || 'example-task';
  const rows = commands.map((command) => [commandText(command), words.commands[command]]);
  return `# ${name}

${words.about}

## ${words.write.heading}

${words.write.folder}

    content/${kindFolder('task')}/${example}/${language}.mdx

${words.write.start}

${table([words.type, words.happens], rows)}

${words.help}

## ${words.yours.heading}

${words.yours.places(`content/words/${language}.yml`)}

${words.yours.readers}
`;
}

const commands: readonly WriterCommand[] = ['install', 'dev', 'new', 'check', 'build', 'preview', 'offline'];

function commandText(command: WriterCommand): string {
  return `\`npm ${command === 'install' ? command : `run ${command}`}\``;
}
