import { createHash } from 'node:crypto';
import path from 'node:path';
import { readContent } from '../../src/files/content.ts';
import { jobsOf } from '../../src/press/job.ts';
import { make } from '../../src/press/make.ts';
import { zipPhonePictures } from '../../src/books/phone-zip.ts';
import { plainSite } from '../example-site.ts';

// Prints the hash of everything that is made of the examples, for a test that compares two processes.
const root = path.resolve(import.meta.dirname, '../fixtures');
const options = { root, today: '2026-11-22', site: { ...plainSite, address: 'https://example.org/' } };
const { documents } = await readContent(root, options);
for (const document of documents) {
  for (const job of jobsOf(document, plainSite)) {
    const result = await make(document, job, options);
    const hash = createHash('sha256').update(JSON.stringify(result, asText));
    if (result.type === 'phone') hash.update(zipPhonePictures(document, result.pictures));
    process.stdout.write(`${document.slug} ${Object.values(job).join(' ')} ${hash.digest('hex')}\n`);
  }
}

function asText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
