import { languages } from '../../src/languages/index.ts';
import { meantLanguage } from '../../src/site/language-tag.ts';
import { asColour, canBeText, nearestText } from '../../src/site/colours.ts';
import { askInTerminal } from '../terminal/ask.ts';
import { Refusal, WrongValue } from '../terminal/command.ts';

/** What differs from one new site to another. */
export interface Answers {
  readonly name: string;
  /** Tag of the language. */
  readonly language: string;
  readonly colour?: string;
}

export interface GivenAnswers {
  readonly name?: string | undefined;
  readonly language?: string | undefined;
  readonly colour?: string | undefined;
}

/** Takes the flags that were given and asks for the others, where there is somebody to ask. Throws a `Refusal`. */
export async function completeAnswers(given: GivenAnswers): Promise<Answers> {
  if (!process.stdin.isTTY) return takeAnswers(given);
  return askInTerminal(async (ask) => {
    const name = await ask('What is your site called?', given.name, checkName);
    const language = await ask(
      `Which language is its first page in? (${tags.join(', ')}; Enter: ${USUAL})`,
      given.language,
      (answer) => checkLanguage(answer.trim() === '' ? USUAL : answer),
    );
    const colour = await ask(
      'Which colour has your organisation? (such as #7a1f5c; Enter: ours)',
      given.colour,
      (answer) => (answer.trim() === '' ? undefined : checkColour(answer)),
    );
    return { name, language, ...(colour !== undefined && { colour }) };
  });
}

/** Takes what the flags say, and names everything that is missing or wrong at once. */
export function takeAnswers({ name, language = USUAL, colour }: GivenAnswers): Answers {
  const troubles: string[] = [];
  const take = <T>(check: () => T): T | undefined => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      troubles.push(error.message);
      return undefined;
    }
  };
  const known = take(() => {
    if (name === undefined) throw new WrongValue('Nobody can be asked here. Give --name "Our Work".');
    return checkName(name);
  });
  const tag = take(() => checkLanguage(language));
  const checked = colour === undefined ? undefined : take(() => checkColour(colour));
  if (known === undefined || tag === undefined || troubles.length > 0)
    throw new WrongValue(troubles.join('\n'));
  return { name: known, language: tag, ...(checked !== undefined && { colour: checked }) };
}

const tags = languages.map(({ tag }) => tag);
const USUAL = 'en-GB';
/** As `clearstep({ name })` takes it. */
const LONGEST_NAME = 60;

function checkName(answer: string): string {
  const name = answer.replaceAll(/\s+/gu, ' ').trim();
  if (!/[\p{Letter}\p{Number}]/u.test(name))
    throw new WrongValue('The name needs at least one letter or figure.');
  const { length } = Array.from(name);
  if (length > LONGEST_NAME)
    throw new WrongValue(`The name has ${length} characters. Make it ${LONGEST_NAME} or fewer.`);
  return name;
}

function checkLanguage(answer: string): string {
  const tag = meantLanguage(answer.trim(), tags);
  if (tag === undefined)
    throw new WrongValue(`“${answer}” is not a language of Clearstep. It has: ${tags.join(', ')}.`);
  return tag;
}

function checkColour(answer: string): string {
  const colour = asColour(answer.trim());
  if (colour === undefined)
    throw new WrongValue(
      `“${answer}” is not a colour. Write # and six digits or letters from a to f: #7a1f5c`,
    );
  if (!canBeText(colour))
    throw new WrongValue(
      `Words in the colour ${colour} are too pale to read well. The nearest that can be read is ${nearestText(colour)}.`,
    );
  return colour;
}
