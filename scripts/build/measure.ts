import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How much there is in a folder, for people: `120 files, 4.2 MB`. */
export function measure(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  return `${entries.length} files, ${(bytes / 1_000_000).toFixed(1)} MB`;
}
