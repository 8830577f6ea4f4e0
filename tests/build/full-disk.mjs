// Loaded before a command: makes the disk full, or something else by FULL_DISK_CODE, for every file whose path contains
// what FULL_DISK says.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const full = process.env.FULL_DISK ?? '';
const code = process.env.FULL_DISK_CODE ?? 'ENOSPC';
const write = fs.promises.writeFile;

fs.promises.writeFile = async (file, ...rest) => {
  const name = file instanceof URL ? file.pathname : typeof file === 'string' ? file : '';
  if (!name.includes(full)) return write(file, ...rest);
  // As on a real disk, a part of the file is there before it turns out that there is no more room.
  await write(file, '');
  throw Object.assign(new Error(`${code}: write '${name}'`), {
    code,
    errno: -28,
    syscall: 'write',
    path: name,
  });
};
syncBuiltinESMExports();
