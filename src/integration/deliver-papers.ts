import { readContent } from '../files/content.ts';
import { today } from '../files/today.ts';
import { deliver } from '../press/deliver.ts';
import { deliverDecks } from '../press/deliver-decks.ts';
import { pressOf } from '../press/print.ts';
import type { Site } from '../site/site.ts';

/**
 * Puts papers, pictures and books into a site whose pages Astro has finished. `root` is the project's folder. A build has
 * printed them beside; where Astro was started without it, they are made now.
 */
export async function deliverPapers(root: string, site: Site, folder: string): Promise<void> {
  const { documents, decks } = await readContent(root, { site });
  const press = pressOf(root, { site, today: today() });
  await deliver(documents, press, folder);
  await deliverDecks(decks, documents, press, folder);
}
