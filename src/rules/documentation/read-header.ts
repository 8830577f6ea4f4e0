import { kinds, type Kind } from '../../model/document.ts';

/** What the comment on top of a rule's file says. */
export interface RuleHeader {
  /** Its `# ` line. */
  readonly title: string;
  /** Paragraphs: why, and what is left out. */
  readonly why: readonly string[];
  readonly source: string;
  readonly examples: readonly Example[];
}

/** One example below a line such as `## Bad, in a task of 25 pages`. */
export interface Example {
  readonly isGood: boolean;
  readonly kind: Kind;
  /** Its own line, for the documentation. */
  readonly heading: string;
  /** Facts that take the place of the usual ones at the top. A fact without a value is left out. */
  readonly facts: string;
  /** The text below the facts. Absent: the usual one. */
  readonly body?: string;
  /** Whether the usual end of a task ("stop and ask") is left out. */
  readonly withoutAsk: boolean;
  readonly pages?: number;
  /** BCP 47 tag, where it is not English. */
  readonly language?: string;
  /** A word of the workplace and the one to avoid. */
  readonly term?: { readonly word: string; readonly avoid: readonly string[] };
}

/** Reads the comment on top of a rule's file. `undefined`: the file has none that starts with `# `, so it is no rule. */
export function readHeader(file: string): RuleHeader | undefined {
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(file)?.[1];
  // A comment inside a comment: its end is written *\/.
  const text = comment?.replace(/^ \* ?/gm, '').replaceAll('*\\/', '*/');
  if (!text?.startsWith('# ')) return undefined;
  const [about = '', ...parts] = text.split(/^## (?=Bad|Good)/m);
  const [title = '', ...paragraphs] = about.trim().split(/\n\n+/);
  const sources = paragraphs.filter((paragraph) => paragraph.startsWith('Source: '));
  const [source] = sources;
  if (source === undefined || sources.length > 1)
    throw new Error(`A rule has one paragraph "Source: ": ${title}`);
  return {
    title: title.slice(2),
    why: paragraphs.filter((paragraph) => paragraph !== source).map(oneLine),
    source: oneLine(source.slice('Source: '.length)),
    examples: parts.map(readExample),
  };
}

function readExample(part: string): Example {
  const heading = part.slice(0, part.indexOf('\n')).trim();
  const kind = kinds.find((each) => new RegExp(`\\bin a ${each}\\b`).test(heading));
  const verdict = /^(Bad|Good)\b/.exec(heading)?.[1];
  if (!kind || !verdict)
    throw new Error(`An example is called "Bad, in a task" or the like, not "${heading}".`);
  const facts = /^```yaml\n([\s\S]*?)^```$/m.exec(part)?.[1];
  const [, hint = '', body] = /^```mdx *([^\n]*)\n([\s\S]*?)^```$/m.exec(part) ?? [];
  if (facts === undefined && body === undefined) throw new Error(`An example without text: ${heading}`);
  const pages = /of (\d+) pages/.exec(heading)?.[1];
  const language = /in a \w+ in (\S+)$/.exec(heading)?.[1];
  const [, word, avoid] = /with (\S+) and not (\S+)/.exec(heading) ?? [];
  return {
    isGood: verdict === 'Good',
    kind,
    heading,
    facts: facts ?? '',
    ...(body !== undefined && { body }),
    withoutAsk: hint.includes('without-ask'),
    ...(pages && { pages: Number(pages) }),
    ...(language && { language }),
    ...(word && avoid && { term: { word, avoid: [avoid] } }),
  };
}

function oneLine(paragraph: string): string {
  return paragraph.replace(/\s*\n\s*/g, ' ');
}
