import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { withPolicyFirst } from './policy-first.ts';

/**
 * Puts the policies of a finished site first in their pages, and takes the hashes out of them that nothing there needs. Astro names every script and
 * style of the whole site in each page; files of the site are allowed by 'self', and a hash is for what stands in the page
 * itself (https://www.w3.org/TR/CSP3/#external-hash).
 */
export async function tidyPolicies(folder: URL): Promise<void> {
  const dist = fileURLToPath(folder);
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const page = new URL(encodeURI(file.replaceAll('\\', '/')), folder);
    const html = await readFile(page, 'utf8');
    const lean = withPolicyFirst(withNeededHashes(html));
    if (lean !== html) await writeFile(page, lean);
  }
}

/** A page whose policy names only the hashes of the scripts and styles that stand in it. */
export function withNeededHashes(html: string): string {
  const needed = new Set(
    [...html.matchAll(/<(script|style)\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gsu)].map(([, , text = '']) =>
      hashOf(text),
    ),
  );
  return html.replaceAll(/<meta http-equiv="content-security-policy"[^>]*>/gu, (policy) =>
    policy.replaceAll(/ '(sha256-[\w+/]+=*)'/gu, (written, hash: string) =>
      needed.has(hash) ? written : '',
    ),
  );
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
