import type { Page } from 'puppeteer-core';
import { findFaults } from '../printed/find-faults.ts';
import { markParts } from '../printed/mark-parts.ts';
import { type Paper, printPage } from '../printed/print-page.ts';

/** What is torn, lost or out of place when somebody prints an open page. */
export async function faultsOnPaper(page: Page, papers: readonly Paper[]): Promise<string[]> {
  const expected = await markParts(page);
  const faults: string[] = [];
  for (const paper of papers) {
    const found = findFaults(await printPage(page, paper, expected));
    faults.push(...found.map((fault) => `${paper}: ${fault}`));
  }
  return faults;
}
