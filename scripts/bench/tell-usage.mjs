// Loaded before a program (`node --import`), it writes what the whole process took into the file that USAGE_FILE names.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.USAGE_FILE;
if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      file,
      JSON.stringify({ work: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024 }),
    );
  });
}
