/** The windows of the browser in which somebody shows this page a file or a folder of theirs. Absent in many browsers. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
  readonly showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
}

/** What a browser lets this page do with a file that it was shown. Absent where it asks nothing. */
interface Permissions {
  readonly queryPermission?: (options: object) => Promise<PermissionState>;
  readonly requestPermission?: (options: object) => Promise<PermissionState>;
}

/** Whether this browser can write straight to a file. */
export function canUseDisk(): boolean {
  return typeof pickers().showSaveFilePicker === 'function';
}

/** A file to open. `undefined`: none was chosen. Only after a press. */
export async function pickFile(): Promise<FileSystemFileHandle | undefined> {
  const [chosen] = (await orNone(pickers().showOpenFilePicker?.({ types: [...TEXT, ...ZIP] }))) ?? [];
  return chosen;
}

/** A file to write, with a name that it may have. `undefined`: none was chosen. Only after a press. */
export async function pickNewFile(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  const types = suggestedName.endsWith('.zip') ? ZIP : TEXT;
  return orNone(pickers().showSaveFilePicker?.({ suggestedName, types }));
}

/** A folder to read and write. `undefined`: none was chosen. Only after a press. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return orNone(pickers().showDirectoryPicker?.({ mode: 'readwrite' }));
}

/** Whether a file may be written: where that is not settled the browser asks, which it does only after a press. */
export async function mayWrite(handle: FileSystemHandle): Promise<boolean> {
  const asked = handle as FileSystemHandle & Permissions;
  const mode = { mode: 'readwrite' };
  const answer = await asked.queryPermission?.(mode);
  if (answer === undefined || answer === 'granted') return true;
  return (await asked.requestPermission?.(mode)) === 'granted';
}

const TEXT = [{ accept: { 'text/markdown': ['.mdx'] } }];
const ZIP = [{ accept: { 'application/zip': ['.zip'] } }];

function pickers(): Pickers {
  return globalThis as unknown as Pickers;
}

/** Who closes the window chooses nothing. */
async function orNone<Chosen>(chosen: Promise<Chosen> | undefined): Promise<Chosen | undefined> {
  try {
    return await chosen;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
