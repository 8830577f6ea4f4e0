import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where a leaflet stands in its project. */
export function leafletFile(slug: string): string {
  return `content/leaflets/${slug}/en-GB.mdx`;
}

/** Writes a leaflet into the folder of a server. */
export function saveLeaflet(folder: string, slug: string, text: string): void {
  const file = path.join(folder, leafletFile(slug));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A leaflet about tea that nothing is wrong with. `facts` and `more` are whole lines, at the end of its facts and of its words. */
export function teaLeaflet({
  title = 'Tea at work',
  summary = 'You can have tea at work.',
  facts = '',
  more = '',
} = {}): string {
  return `---
title: ${title}
kind: leaflet
summary: ${summary}
picture: cup of coffee
ask: Your manager
reviewed: 2026-11-01
review-by: 2099-11-01
${facts}---

## Your break

<Point picture="cup of coffee">
You make tea.
</Point>
${more}`;
}
