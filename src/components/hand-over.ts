/** How long the browser may take to read the file before it is let go, in milliseconds. */
const PATIENCE = 60_000;

/** Hands a file that was made in this browser over as a download. Nothing leaves the device. */
export function handOver(content: string | Uint8Array, type: string, name: string): void {
  const part = typeof content === 'string' ? content : content.slice();
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
}
