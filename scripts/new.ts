import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readContentFile } from '../src/files/content.ts';
import { packageRoot } from '../src/files/package-root.ts';
import { today } from '../src/files/today.ts';
import { loadSite } from '../src/integration/load-site.ts';
import { projectRoot } from '../src/integration/project-root.ts';
import { documentPath, wholeAddress } from '../src/model/addresses.ts';
import { type Kind, kinds } from '../src/model/document.ts';
import { documentFile } from '../src/model/kind-folder.ts';
import { fileInLibrary } from '../src/model/library.ts';
import type { Site } from '../src/site/site.ts';
import { starterTable, starterText } from '../src/starters/starter.ts';
import { checkKind, checkLanguage, checkTitle, longestTitle, slugFor } from './new/answers.ts';
import { startDeck } from './new/deck.ts';
import { translationText } from './new/translation.ts';
import { writeNew, writeUnlessThere } from './new/write-new.ts';
import { askInTerminal } from './terminal/ask.ts';
import { Refusal, runCommand, WrongValue } from './terminal/command.ts';

await runCommand({
  usage: `
Starts a new document, or a deck of documents: asks what it is, then writes a file to go on from.

  npm run new
  npm run new -- --kind task --title "Clean the coffee machine" --language en-GB
  npm run new -- --translate content/tasks/make-tea/en-GB.mdx --language cy
  npm run new -- --deck "Start of the week"

  --kind       ${kinds.join(', ')}
  --title      up to ${longestTitle} characters
  --language   one of the languages of your site, such as en-GB (default: that of your first page)
  --translate  the file of a document: starts its translation, with the same steps and ids
  --deck       the title of a deck, up to ${longestTitle} characters: documents that are handed out together
  --root       the folder that holds "content" (default: this project)
  --help       shows this text

It never writes over a file that is there.
`,
  flags: {
    kind: { type: 'string' },
    title: { type: 'string' },
    language: { type: 'string' },
    translate: { type: 'string' },
    deck: { type: 'string' },
    root: { type: 'string', default: projectRoot() },
  },
  run: async ({ root, translate, deck, ...given }) => {
    refuseBesideDeck({ deck, translate, ...given });
    const site = await loadSite(root);
    if (deck !== undefined) return startDeck(root, { deck, language: given.language }, site);
    const source = translate ?? (await askForOriginal(given));
    if (source !== undefined) return startTranslation(root, source, given.language, site);
    const { kind, title, language } = await completeAnswers(given, site);
    const file = documentFile({ kind, slug: slugFor(title), language });
    await writeNew(root, file, starterText({ kind, title, language, today: today() }));
    const table = starterTable(kind, language);
    if (table) await writeUnlessThere(root, join(dirname(file), table.name), table.text);
    console.log(nextSteps(file, kind, language, slugFor(title)));
  },
});

/** A deck has documents, and is none: what says more of a document says nothing of it. */
function refuseBesideDeck(given: {
  readonly deck?: string | undefined;
  readonly kind?: string | undefined;
  readonly title?: string | undefined;
  readonly translate?: string | undefined;
}): void {
  const others = (['kind', 'title', 'translate'] as const).filter((name) => given[name] !== undefined);
  if (given.deck !== undefined && others.length > 0)
    throw new WrongValue(
      `--deck starts a deck, and ${others.map((name) => `--${name}`).join(' and ')} something else. Give one of them.`,
    );
}

/** Who is asked at all may translate a document instead of starting a new one. */
async function askForOriginal({ kind, title }: GivenAnswers): Promise<string | undefined> {
  if (!process.stdin.isTTY || kind !== undefined || title !== undefined) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Is it a translation? Of which file? (Enter: no, something new) ');
  terminal.close();
  return answer.trim() === '' ? undefined : answer.trim();
}

async function startTranslation(
  root: string,
  source: string,
  language: string | undefined,
  site: Site,
): Promise<void> {
  const tag = language ?? (await askForLanguage(site));
  const known = checkLanguage(tag, site);
  const file = relative(root, resolve(root, source)).split(sep).join('/');
  // One that comes along from the library lies in Clearstep; its translation is the project's own.
  const brought = fileInLibrary(file);
  const [home, original] = brought === undefined ? [root, file] : [packageRoot, brought];
  const { document, messages } = await readContentFile(home, original, { site });
  if (!document)
    throw new Refusal(`${file} cannot be read. ${messages[0]?.found ?? ''} npm run check says more.`);
  if (document.language === known)
    throw new WrongValue(`${file} is in ${known} already. Give another --language.`);
  const target = documentFile({ ...document, language: known });
  await writeNew(root, target, translationText(await readFile(resolve(home, original), 'utf8'), document));
  console.log(
    `
Written: ${target}

1. Put your translation in the place of the words. Leave tags, ids and pictures as they are.
   Is an alt text missing where a picture says more than its words? Write one: labels of pictures are English.
2. npm run check -- --fix       gives the steps of the original their ids, too
3. npm run check                says what is still in other words, and what falls behind later`.trimStart(),
  );
}

async function askForLanguage(site: Site): Promise<string> {
  if (!process.stdin.isTTY) throw new WrongValue('Nobody can be asked here. Give --language.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Into which language? (${site.languages.join(', ')}) `);
  terminal.close();
  return answer;
}

interface Answers {
  readonly kind: Kind;
  readonly title: string;
  readonly language: string;
}

interface GivenAnswers {
  readonly kind?: string | undefined;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
}

/** Takes the flags that were given and asks for the others, where there is somebody to ask. */
async function completeAnswers(given: GivenAnswers, site: Site): Promise<Answers> {
  const missing = (['kind', 'title', 'language'] as const).filter((name) => given[name] === undefined);
  if (missing.length === 0 || !process.stdin.isTTY) return takeAnswers(given, site);
  return askInTerminal(async (ask) => ({
    kind: await ask(`What is it? (${kinds.join(', ')})`, given.kind, checkKind),
    title: await ask('What is its title?', given.title, checkTitle),
    language: await ask(
      `Which language? (${site.languages.join(', ')}; Enter: ${site.defaultLanguage})`,
      given.language,
      (answer) => checkLanguage(answer.trim() === '' ? site.defaultLanguage : answer, site),
    ),
  }));
}

/** Takes what the flags say, and names everything that is missing or wrong at once. The language has a usual answer. */
function takeAnswers({ language, ...given }: GivenAnswers, site: Site): Answers {
  const missing = (['kind', 'title'] as const).filter((name) => given[name] === undefined);
  const troubles =
    missing.length > 0
      ? [`Nobody can be asked here. Give ${missing.map((name) => `--${name}`).join(' and ')}.`]
      : [];
  const take = <Answer>(
    answer: string | undefined,
    check: (answer?: string) => Answer,
  ): Answer | undefined => {
    try {
      return answer === undefined ? undefined : check(answer);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      troubles.push(error.message);
      return undefined;
    }
  };
  const [kind, title] = [take(given.kind, checkKind), take(given.title, checkTitle)];
  const tag = take(language ?? site.defaultLanguage, (answer) => checkLanguage(answer, site));
  if (kind === undefined || title === undefined || tag === undefined)
    throw new WrongValue(troubles.join('\n'));
  return { kind, title, language: tag };
}

function nextSteps(file: string, kind: Kind, language: string, slug: string): string {
  return `
Written: ${file}

1. Open the file and put your own words in the place of ours.
2. npm run dev                  shows the page and its papers while you write
   ${wholeAddress(documentPath({ language, kind, slug }), 'http://localhost:4321/')}
3. npm run check -- ${file}
   says what is to be put right`.trimStart();
}
