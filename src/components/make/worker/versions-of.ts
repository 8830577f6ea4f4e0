/** The versions of all files, as a build finds them: the start of the SHA-256 of each, but for those that are known. */
export async function versionsOf(
  files: ReadonlyMap<string, Uint8Array>,
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const versions = [...files].map(
    async ([name, bytes]) => [name, known.get(name) ?? (await versionOf(bytes))] as const,
  );
  return new Map(await Promise.all(versions));
}

/** As `fileVersion` in `src/files` has it. */
async function versionOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  return Array.from(digest.slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
