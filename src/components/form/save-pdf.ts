import type { GivenAnswer } from '../../model/given-answers.ts';
import type { FilledForm, fillForm } from '../../pdf/filling/fill-form.ts';
import { handOver } from '../hand-over.ts';

/** What this page is about: its paper, how the saved file is called, and the version of the form. */
export interface FormOfPage {
  readonly paper: string;
  readonly name: string;
  readonly version: string;
}

/** The program that fills in a paper is there no more: the site was built anew since the page was opened. */
export class PageIsOlder extends Error {}

/**
 * Fills in the page's own paper in this browser and hands it over as a download. Nothing leaves the device: the blank
 * paper is fetched from where the page came from. What fills it in is loaded only now. Throws `PageIsOlder` when that
 * cannot be loaded, and another error when the paper cannot.
 */
export async function savePdf(
  { paper, name, version }: FormOfPage,
  answers: readonly GivenAnswer[],
): Promise<FilledForm> {
  const blank = await fetchPaper(paper);
  const fill = await loadFiller();
  const filled = await fill(blank, answers, version);
  handOver(filled.bytes, 'application/pdf', `${name}.pdf`);
  return filled;
}

async function loadFiller(): Promise<typeof fillForm> {
  try {
    return (await import('../../pdf/filling/fill-form.ts')).fillForm;
  } catch (cause) {
    throw new PageIsOlder('What fills in a paper could not be loaded.', { cause });
  }
}

/** Never one that the browser has kept from before. */
async function fetchPaper(paper: string): Promise<Uint8Array> {
  const response = await fetch(paper, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${paper}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
