import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { build } from '../build/run-build.ts';
import { smallProject } from '../build/small-project.ts';
import { holdWorker } from './hold-worker.ts';

/** A web host with a site of a few forms, which can be built anew while pages are open. */
export interface FormHost {
  /** Builds the site with this text as the form "My week", and keeps it until it is published. */
  readonly build: (text: string) => Promise<string>;
  /** Puts a built site in the place of what the host has. */
  readonly publish: (built: string) => void;
  /** Opens a page in a context of its own. */
  readonly open: (where: string, script?: boolean) => Promise<Page>;
  /** Where what the browser saves goes. */
  readonly downloads: string;
  readonly close: () => Promise<void>;
}

export const myWeek = '/en-GB/forms/my-week/';
/** A form with fields of every type. */
export const breakTimes = '/en-GB/forms/my-break-times/';

export async function openFormHost(): Promise<FormHost> {
  const folder = smallProject();
  const folders: string[] = [];
  const newFolder = (name: string): string => {
    const made = mkdtempSync(path.join(tmpdir(), `clearstep-${name}-`));
    folders.push(made);
    return made;
  };
  const host = newFolder('host');
  const [served, browser] = await Promise.all([serve(host), openBrowser()]);
  return {
    build: async (text) => {
      const file = path.join(folder, 'content/forms/my-week/en-GB.mdx');
      cpSync(path.join(folder, 'content/forms/my-break-times'), path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      const { code, output } = await build(folder);
      if (code !== 0) throw new Error(output);
      const built = newFolder('built');
      cpSync(path.join(folder, 'dist'), built, { recursive: true });
      return built;
    },
    publish: (built) => {
      rmSync(host, { recursive: true, force: true });
      cpSync(built, host, { recursive: true });
    },
    open: async (where, script = true) => {
      const page = await (await browser.createBrowserContext()).newPage();
      page.on('dialog', (dialog) => void dialog.accept());
      // A page that still glides to the field in focus moves a button away from under the click.
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.setJavaScriptEnabled(script);
      await holdWorker(page);
      await page.goto(`${served.origin}${where}`, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page;
    },
    downloads: newFolder('downloads'),
    close: async () => {
      await browser.close();
      await served.close();
      for (const each of folders) rmSync(each, { recursive: true, force: true });
    },
  };
}

/** A form of the name "My week" with these fields. */
export function weekForm(fields: string): string {
  return `---
title: My week
kind: form
summary: You fill this in with your supporter.
picture: goal steps
reviewed: 2026-11-01
review-by: 2099-11-01
checked-with-readers: []
---

## About me

${fields}`;
}
