import { readContent } from '../../src/files/content.ts';
import { deckPath, wholeAddress } from '../../src/model/addresses.ts';
import { type Document, kinds } from '../../src/model/document.ts';
import { isFromLibrary } from '../../src/model/library.ts';
import { decksFolder } from '../../src/model/read-deck.ts';
import type { Site } from '../../src/site/site.ts';
import { deckStarterText } from '../../src/starters/deck.ts';
import { Refusal } from '../terminal/command.ts';
import { checkLanguage, checkTitle, slugFor } from './answers.ts';
import { writeNew } from './write-new.ts';

/** Writes the file of a new deck. Refuses where there is one already, and where there is no document to put into it. */
export async function startDeck(
  root: string,
  { deck, language: asked }: { readonly deck: string; readonly language?: string | undefined },
  site: Site,
): Promise<void> {
  const title = checkTitle(deck);
  const language = checkLanguage(asked ?? site.defaultLanguage, site);
  const { documents } = await readContent(root, { site });
  const inLanguage = documents.filter((document) => document.language === language).toSorted(ownFirst);
  if (inLanguage.length === 0)
    throw new Refusal(
      `There is no document in ${language} that can be read, and a deck names documents that there are. Write one first: npm run new`,
    );
  const slug = slugFor(title);
  const file = `${decksFolder}/${slug}/deck.yml`;
  await writeNew(root, file, deckStarterText({ title, language, documents: inLanguage }));
  console.log(
    `
Written: ${file}

1. Open the file. It names all your documents in ${language}: take away “# ” before the hyphen of each that
   belongs to the deck, delete the others, and put them in their order. Write the summary and choose a picture.
2. npm run dev                  shows the page of the deck and its papers while you write
   ${wholeAddress(deckPath({ language, slug }), 'http://localhost:4321/')}
3. npm run check                says what is to be put right`.trimStart(),
  );
}

/** What an organisation has written stands before what comes along from the library, tasks before all else. */
function ownFirst(a: Document, b: Document): number {
  return (
    Number(isFromLibrary(a)) - Number(isFromLibrary(b)) ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    a.title.localeCompare(b.title, a.language)
  );
}
