import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Opens a PDF with pdf.js, the reader of Firefox: nothing here was written by those who wrote the file. It runs in this
 * process, without a worker and without a network. Close it with `loadingTask.destroy()`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // A copy: pdf.js takes the bytes away from whoever hands them over.
  return getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  }).promise;
}
