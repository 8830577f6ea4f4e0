import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { today } from '../src/files/today.ts';
import { loadSite } from '../src/integration/load-site.ts';
import { languages } from '../src/languages/index.ts';
import { documentPath, wholeAddress } from '../src/model/addresses.ts';
import { type Kind, kinds } from '../src/model/document.ts';
import { documentFile } from '../src/model/kind-folder.ts';
import { slugOf } from '../src/model/slug.ts';
import type { Site } from '../src/site/site.ts';
import { starterText } from './new/starter.ts';
import { Refusal, runCommand, WrongValue } from './terminal/command.ts';
import { explainDiskProblem } from './terminal/disk-problem.ts';

const longestTitle = 60;

await runCommand({
  usage: `
Starts a new document: asks what it is, then writes a file to go on from.

  npm run new
  npm run new -- --kind task --title "Clean the coffee machine" --language en-GB

  --kind       ${kinds.join(', ')}
  --title      up to ${longestTitle} characters
  --language   ${languages.map(({ tag }) => tag).join(', ')} (default: that of your first page)
  --root       the folder that holds "content" (default: this project)
  --help       shows this text

It never writes over a file that is there.
`,
  flags: {
    kind: { type: 'string' },
    title: { type: 'string' },
    language: { type: 'string' },
    root: { type: 'string', default: resolve(import.meta.dirname, '..') },
  },
  run: async ({ root, ...given }) => {
    const { kind, title, language } = await completeAnswers(given, await loadSite(root));
    const file = documentFile({ kind, slug: slugFor(title), language });
    await writeNew(root, file, starterText(kind, title, today()));
    console.log(nextSteps(file, kind, language, slugFor(title)));
  },
});

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
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async <Answer>(
    question: string,
    flag: string | undefined,
    check: (answer?: string) => Answer,
  ): Promise<Answer> => {
    if (flag !== undefined) return check(flag);
    for (;;) {
      try {
        return check(await terminal.question(`${question} `));
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError')
          throw new Refusal('Stopped. Nothing was written.', { cause: error });
        if (!(error instanceof Refusal)) throw error;
        console.log(error.message);
      }
    }
  };
  try {
    return {
      kind: await ask(`What is it? (${kinds.join(', ')})`, given.kind, checkKind),
      title: await ask('What is its title?', given.title, checkTitle),
      language: await ask(
        `Which language? (${site.languages.join(', ')}; Enter: ${site.defaultLanguage})`,
        given.language,
        (answer) => checkLanguage(answer?.trim() === '' ? site.defaultLanguage : answer, site),
      ),
    };
  } finally {
    terminal.close();
  }
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

function checkKind(answer = ''): Kind {
  const typed = answer.trim().toLowerCase();
  const kind = kinds.find((each) => each === typed || `${each}s` === typed);
  if (!kind)
    throw new WrongValue(`"${answer}" is not a kind of document. The kinds are: ${kinds.join(', ')}.`);
  return kind;
}

function checkTitle(answer = ''): string {
  const title = answer.replaceAll(/\s+/gu, ' ').trim();
  if (title.length > longestTitle) {
    throw new WrongValue(`The title has ${title.length} characters. Make it ${longestTitle} or fewer.`);
  }
  slugFor(title);
  return title;
}

function checkLanguage(answer: string | undefined, { languages: tags }: Site): string {
  const tag = tags.find((each) => each.toLowerCase() === answer?.trim().toLowerCase());
  if (!tag) throw new WrongValue(`"${answer}" is not a language of this site. It has: ${tags.join(', ')}.`);
  return tag;
}

function slugFor(title: string): string {
  const slug = slugOf(title);
  if (slug === '')
    throw new WrongValue('The title needs at least one letter or figure, for the address of the page.');
  return slug;
}

/** Writes the file and its folders. Refuses where one is there already, or where nobody may write. */
async function writeNew(root: string, file: string, text: string): Promise<void> {
  const whole = join(root, file);
  try {
    await mkdir(dirname(whole), { recursive: true });
    await writeFile(whole, text, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new Refusal(`There is already a file ${file}. Nothing was changed. Choose another title.`);
    const disk = explainDiskProblem(error);
    throw disk === undefined ? error : new Refusal(`${file} was not written. ${disk}`);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
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
