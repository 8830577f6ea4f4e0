import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';
import { checkContent, type ContentCheck } from '../src/check/check-content.ts';
import { peopleShown } from '../src/check/people-shown.ts';
import { rulePage } from '../src/check/rule-page.ts';
import { openSpellingCheck } from '../src/check/spelling/index.ts';
import { today } from '../src/files/today.ts';
import { loadSite } from '../src/integration/load-site.ts';
import { projectRoot } from '../src/integration/project-root.ts';
import { hasErrors, type Message, sortMessages } from '../src/model/message.ts';
import { photosToTake } from '../src/check/photos-to-take.ts';
import { chooseRules } from './check/choose.ts';
import { filesAsked } from './check/files.ts';
import { fixAll } from './check/fix-all.ts';
import { formats } from './check/formats.ts';
import { showPeople } from './check/people.ts';
import { showPhotosToTake } from './check/photos-to-take.ts';
import { countMessages, showFixes, showWhatFirst } from './check/show-messages.ts';
import { showSummary } from './check/summary.ts';
import { whatFirst } from './check/what-first.ts';
import { callerFolder } from './terminal/caller-folder.ts';
import { runCommand, WrongValue } from './terminal/command.ts';

const root = projectRoot();

await runCommand({
  usage: `
Reads the content and says what is to be put right: in the files, in the pictures, in the words,
and on paper. At the end a table counts what can be counted.

  npm run check                                        all documents
  npm run check -- content/tasks/make-tea/en-GB.mdx    one document or more
  npm run check -- content/tasks                       all documents of a folder
  npm run check -- "content/**/cy.mdx"                 all documents with such a name

  --all              shows everything, in the order of the file. Default: what stops the build,
                     and the five other things in each file that matter most
  --hints            shows hints, too: what may well be fine. Keeps nothing back
  --rules a,b        only these rules, by the names that stand in the messages
  --fix              puts in what is right in every sentence, and says what it changed
  --without-spelling does not look words up in a dictionary
  --without-papers   does not lay out the papers: faster, but says nothing about pages
  --format github    annotations for GitHub; also: gitlab, json, sarif. Default: text
  --root folder      the folder that holds "content" (default: this project)
  --help             shows this text

Environment: SITE=https://example.org/ as for the build: papers name the address, which takes room.

It ends with 1 when there is an error. Warnings alone stop nothing.`,
  flags: {
    all: { type: 'boolean', default: false },
    hints: { type: 'boolean', default: false },
    rules: { type: 'string' },
    fix: { type: 'boolean', default: false },
    'without-spelling': { type: 'boolean', default: false },
    'without-papers': { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    root: { type: 'string', default: root },
  },
  takesFiles: true,
  run: async (flags, files) => {
    const { format } = flags;
    const write = formats[format];
    if (format !== 'text' && !write)
      throw new WrongValue(`--format is text, ${Object.keys(formats).join(', ')}, not ${format}.`);
    const home = path.resolve(flags.root);
    if (!existsSync(home))
      throw new WrongValue(`There is no folder ${home}. --root names the one that holds “content”.`);
    const site = await loadSite(home);
    await using spelling = flags['without-spelling'] ? undefined : openSpellingCheck();
    const options = {
      withPapers: !flags['without-papers'],
      ...(spelling && { spelling }),
      ruleAddress: rulePage,
      today: today(),
      site,
      ...(files.length > 0 && { files: await filesAsked(files, home, callerFolder()) }),
    };
    let check = await checkContent(home, options);
    const chosen = chooseRules(flags.rules, check.messages);
    const isChosen = ({ rule }: Message): boolean => chosen?.has(rule) ?? true;
    const isShown = (message: Message): boolean =>
      isChosen(message) && (flags.hints || message.severity !== 'hint');
    if (flags.fix) {
      const result = await fixAll(home, check, isShown, () => checkContent(home, options));
      check = result.check;
      // Programs read the output; what was changed must not stand among it.
      console.error(showFixes(result.fixed, result.unfixed));
      if (result.unfixed.length > 0) process.exitCode = 1;
    }
    const messages = check.messages.filter(isShown);
    if (write) {
      // Whoever reads the words of this command has them in a list of their own.
      const photos = check.documents.flatMap(({ document }) => photosToTake(document)).filter(isChosen);
      console.log(write(sortMessages([...messages, ...photos]), site.address));
    } else {
      const hidden = check.messages.filter(isChosen).length - messages.length;
      await show(home, check, messages, { hidden, all: flags.all || flags.hints });
      if (files.length === 0) await showSet(home, check);
    }
    if (hasErrors(messages)) process.exitCode = 1;
  },
});

async function show(
  home: string,
  { documents, unread }: ContentCheck,
  messages: readonly Message[],
  { hidden, all }: { readonly hidden: number; readonly all: boolean },
): Promise<void> {
  for (const [file, own] of Map.groupBy(messages, (message) => message.file)) {
    const source = await readFile(path.join(home, file), 'utf8').catch(() => '');
    const order = whatFirst(own, all);
    console.log(`${showWhatFirst(file, source, order, (style, text) => styleText(style, text))}\n`);
  }
  if (documents.length > 0) console.log(`${showSummary(documents)}\n`);
  const photos = showPhotosToTake(documents.map(({ document }) => document));
  if (photos !== '') console.log(`${photos}\n`);
  console.log(countMessages(messages, documents.length + unread.length));
  if (hidden > 0)
    console.log(
      `${hidden} ${hidden === 1 ? 'hint is' : 'hints are'} not shown. To see them: npm run check -- --hints`,
    );
}

/** What is true of all documents together. A picture that cannot be used has its own message, and nothing is counted. */
async function showSet(home: string, { documents, messages }: ContentCheck): Promise<void> {
  if (messages.some(({ rule }) => rule === 'unusable-picture')) return;
  const people = showPeople(
    await peopleShown(
      documents.map(({ document }) => document),
      home,
    ),
  );
  if (people !== '') console.log(`\n${people}`);
}
