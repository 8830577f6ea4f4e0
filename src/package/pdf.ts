/**
 * Sheets become a tagged PDF, and a finished PDF is read back or filled in. Runs in Node and in a browser, and reads no
 * file.
 */
export { fillForm, type FilledForm } from '../pdf/filling/fill-form.ts';
export { describePdf, pageText, treeText } from '../pdf/reading/describe.ts';
export { readPdf, type ReadElement, type ReadPdf } from '../pdf/reading/read-tree.ts';
export { writePdf } from '../pdf/write.ts';
