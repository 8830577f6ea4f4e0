import type { Answers, FilledForm } from '../../pdf/fill-form.ts';

/**
 * Fills in the page's own paper in this browser and hands it over as a download. Nothing leaves the device: the blank
 * paper is fetched from where the page came from. What fills it in is loaded only now.
 */
export async function savePdf(paper: string, name: string, answers: Answers): Promise<FilledForm> {
  const [{ fillForm }, blank] = await Promise.all([import('../../pdf/fill-form.ts'), fetchPaper(paper)]);
  const filled = await fillForm(blank, answers);
  download(filled.bytes, `${name}.pdf`);
  return filled;
}

async function fetchPaper(paper: string): Promise<Uint8Array> {
  const response = await fetch(paper);
  if (!response.ok) throw new Error(`${paper}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** How long the browser may take to read the file before it is let go, in milliseconds. */
const PATIENCE = 60_000;

function download(bytes: Uint8Array, file: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
}
