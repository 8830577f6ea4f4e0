import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { both } from '../model/read/common/reading.ts';
import { isServed } from '../site/nations.ts';
import type { Site } from '../site/site.ts';

/** What there is to say of a document whose law is in force nowhere that its site serves. */
export function checkNations(document: Document, site: Pick<Site, 'nations'>): Message[] {
  if (isServed(document, site)) return [];
  const place = document.places['nation.0'] ?? document.places['nation'];
  return [
    {
      file: document.file,
      ...(place && { place }),
      severity: 'warning',
      rule: 'other-nation',
      found: `The law in this ${document.kind} is that of ${both(document.nations)}. Your site is for ${both(site.nations ?? [])}.`,
      allowed: 'A guide says the law of a nation that the site serves, under “nation”.',
      fix: 'Write it for one of them, add the nation to “nations” in the settings of the site, or delete the document. Until then it stands last in lists, and says that the law may be different.',
    },
  ];
}
