import type { PDFPage } from 'pdf-lib';
import { PDFArray, PDFDict as Dictionary, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { type CodeTexts, decodeStream, readToUnicode } from './read-to-unicode.ts';

/** What one stretch of marked content says. */
export interface PageRun {
  /** Absent on artifacts and on content that is not marked at all. */
  readonly mcid: number | undefined;
  readonly artifact: boolean;
  readonly text: string;
}

/** One token of a content stream: what an operator is given (a string, a bracket, a name, a number), or the operator. */
const token =
  /\s*(?:(<[0-9a-f\s]*>|\((?:\\.|[^\\()])*\)|<<|>>|[[\]]|\/[^\s<>[\](){}/%]*|[-+.\d]+)|([A-Za-z'"]+[0-9]?\*?))/giy;

/** Reads a finished page again: every stretch of text in the order in which it is drawn. */
export function readPage(page: PDFPage): PageRun[] {
  const fonts = readFonts(page);
  const content = readContent(page);
  const runs: PageRun[] = [];
  const open: OpenMark[] = [];
  let operands: string[] = [];
  let codes: CodeTexts = new Map();
  const add = (text: string): void => addText(runs, open, text);
  for (const [, operand, operator] of content.matchAll(token)) {
    if (operand !== undefined) {
      operands.push(operand);
      continue;
    }
    if (operator === 'Tf') codes = fonts.get(operands[0] ?? '') ?? codes;
    if (operator === 'Tj' || operator === 'TJ') add(decodeShown(operands, codes));
    if (operator === 'BDC' || operator === 'BMC') open.push(readMark(operands));
    if (operator === 'EMC') {
      const closed = open.pop();
      if (closed?.actualText !== undefined) add(closed.actualText);
    }
    operands = [];
  }
  return runs;
}

interface OpenMark {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly actualText: string | undefined;
}

function readMark(operands: readonly string[]): OpenMark {
  const after = (key: string): string | undefined => operands[operands.indexOf(key) + 1];
  const mcid = operands.includes('/MCID') ? Number(after('/MCID')) : undefined;
  const actualText = operands.includes('/ActualText') ? decodeText(after('/ActualText') ?? '') : undefined;
  return { tag: operands[0] ?? '', mcid, actualText };
}

/** Adds text to the last run when it belongs to the same stretch. Text under an ActualText is not what is heard. */
function addText(runs: PageRun[], open: readonly OpenMark[], text: string): void {
  if (open.some(({ actualText }) => actualText !== undefined)) return;
  const artifact = open.some(({ tag }) => tag === '/Artifact');
  const mcid = artifact ? undefined : open.findLast((mark) => mark.mcid !== undefined)?.mcid;
  const last = runs.at(-1);
  if (last && last.mcid === mcid && last.artifact === artifact) {
    runs[runs.length - 1] = { mcid, artifact, text: last.text + text };
  } else {
    runs.push({ mcid, artifact, text });
  }
}

function decodeShown(operands: readonly string[], codes: CodeTexts): string {
  return operands
    .filter((operand) => operand.startsWith('<'))
    .flatMap((operand) => operand.match(/[0-9a-f]{4}/gi) ?? [])
    .map((code) => codes.get(code.toLowerCase()) ?? '\ufffd')
    .join('');
}

function decodeText(operand: string): string {
  const inner = operand.slice(1, -1);
  return operand.startsWith('<') ? PDFHexString.of(inner).decodeText() : PDFString.of(inner).decodeText();
}

function readContent(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((stream) => page.doc.context.lookup(stream))
    .map((stream) => (stream instanceof PDFRawStream ? decodeStream(stream) : ''))
    .join('\n');
}

/** For each font of a page, by its name there: what each code says. */
function readFonts(page: PDFPage): Map<string, CodeTexts> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), Dictionary);
  const names = fonts?.keys() ?? [];
  return new Map(
    names.map((name) => [name.asString(), readToUnicode(fonts?.lookup(name, Dictionary))] as const),
  );
}
