import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';

/** The operators of one page of a finished PDF, as text. */
export async function pageOperators(bytes: Uint8Array, page = 0): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const contents = document.getPages()[page]?.node.Contents();
  if (!(contents instanceof PDFRawStream)) throw new Error('The page has no content.');
  return new TextDecoder('latin1').decode(decodePDFRawStream(contents).decode());
}
