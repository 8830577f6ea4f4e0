import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJava } from '../../scripts/verapdf/validate.ts';
import { dist, pagesIn } from './built-site.ts';
import { builtExamples } from './examples.ts';
import { remarksOnHtml } from './html-checker.ts';

const java = findJava();
if (java === undefined) console.warn('The HTML of the pages was not checked: no JDK found.');

describe.skipIf(java === undefined)('The HTML of all pages', () => {
  it('is as the standard says, to the last attribute', () => {
    expect(pagesIn(dist).length).toBeGreaterThan(0);
    expect(pagesIn(builtExamples).length).toBeGreaterThan(0);
    expect(remarksOnHtml([dist, builtExamples])).toEqual([]);
  });

  it('would be told of where it is not', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-html-'));
    writeFileSync(
      path.join(folder, 'index.html'),
      '<!doctype html><html lang="en"><title>Tea</title><input type="radio" aria-label="Tea" autocomplete="off"><ul role="list"><li>Tea</li></ul>',
    );
    const remarks = remarksOnHtml([folder]);
    rmSync(folder, { recursive: true });
    expect(remarks).toHaveLength(2);
    expect(remarks[0]).toContain('autocomplete');
    expect(remarks[1]).toContain('unnecessary');
  });
});
