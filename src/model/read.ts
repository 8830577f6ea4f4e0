import type { Block, Document, Note } from './document.ts';
import { hasErrors, type Message, sortMessages } from './message.ts';
import { lookupWithPeople } from './people.ts';
import type { PictureLookup } from './picture-lookup.ts';
import { type Address, readAddress } from './read/file/address.ts';
import { readBlocks } from './read/blocks/blocks.ts';
import { resolveChosen } from './read/blocks/chosen-blocks.ts';
import { checkWeek } from './read/blocks/week-edition.ts';
import { blankControlCharacters } from './read/file/control-characters.ts';
import { decode } from './read/file/decode.ts';
import { type FrontMatter, readFrontMatter } from './read/facts/front-matter.ts';
import { type MeantTree, readTree } from './read/markdown/read-tree.ts';
import { startReading } from './read/common/reading.ts';
import { splitFrontMatter } from './read/file/split.ts';
import { withoutTooMany } from './read/file/too-many-lines.ts';

export interface ReadOptions {
  /** Path as messages show it, ending in `<kind>s/<slug>/<language>.mdx`. */
  readonly file: string;
  readonly pictures: PictureLookup;
  /** BCP 47 tags that a file may be named by. */
  readonly languages: readonly string[];
  /** ISO date. With it, a passed `review-by` is a warning. */
  readonly today?: string;
}

export interface ReadResult {
  /** Absent when there is an error. */
  readonly document?: Document;
  /** What can be read of a file with errors, so that rules can look at its words. Nothing else is made of it. */
  readonly draft?: Document;
  /** Everything that there is to say about the file, in the order of the file. */
  readonly messages: Message[];
}

/**
 * Reads one MDX file. Content is data: nothing in it runs. Never throws for anything that a file can hold; all that is
 * wrong comes back as messages, all at once.
 */
export function readDocument(source: Uint8Array | string, options: ReadOptions): ReadResult {
  const decoded = decode(source, options.file);
  if (decoded.text === undefined) return { messages: [decoded.message] };

  const reading = startReading(options.file, decoded.text, options.pictures);
  const address = readAddress(options.languages, reading);
  const text = blankControlCharacters(reading);
  const { frontMatter, body: typed } = withoutTooMany(splitFrontMatter(reading, text), reading);
  const {
    kind,
    facts,
    draft: draftFacts,
  } = frontMatter
    ? readFrontMatter(frontMatter, { slug: address.slug, kind: address.kind, today: options.today }, reading)
    : { kind: address.kind, facts: undefined, draft: undefined };
  const { body, tree, damaged, structureLost } = typed === undefined ? notRead : readTree(typed, reading);
  const asked = facts ?? draftFacts;
  // What is read from here on is compared with the text as it was meant.
  const meant = {
    ...reading,
    text: body.trim() === '' ? reading.text : body,
    pictures: lookupWithPeople(reading.pictures, asked?.people),
  };
  const blocks = tree
    ? readBlocks(tree, { ...meant, kind, damaged, structureLost: structureLost || !frontMatter })
    : undefined;

  const resolved =
    blocks && asked && !structureLost ? resolveChosen(asked.askedEditions, blocks, reading) : [];
  if (blocks && kind === 'form') checkWeek(resolved, blocks, reading);

  const messages = sortMessages(reading.messages);
  if (!hasErrors(messages)) {
    const whole = facts && { ...facts, askedEditions: resolved };
    const document = assemble(options.file, address, whole, blocks, reading.notes);
    return document ? { document, messages } : { messages };
  }
  const draft = assemble(options.file, address, facts ?? draftFacts, blocks, reading.notes);
  return draft ? { draft, messages } : { messages };
}

/** The text of a file that has too many lines. */
const notRead: MeantTree = { body: '', damaged: [], structureLost: true };

function assemble(
  file: string,
  { slug, language }: Address,
  facts: FrontMatter | undefined,
  blocks: readonly Block[] | undefined,
  notes: readonly Note[],
): Document | undefined {
  if (!slug || !language || !facts || !blocks) return undefined;
  return { ...facts, slug, language, file, blocks, ...(notes.length > 0 && { notes }) };
}
