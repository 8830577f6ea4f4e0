import type { Answer, Request } from '../../service-worker/messages.ts';

/**
 * Asks the service worker, and hears how far it has come. Ends with its last answer. `undefined`: this browser has none, as
 * in a private window or where the page lies on a disk.
 */
export async function ask(
  request: Request,
  hear: (answer: Answer) => void = () => undefined,
): Promise<Answer | undefined> {
  if (!hasWorker()) return undefined;
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return undefined;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      hear(data);
      if (data.type === 'progress') return;
      port1.close();
      resolve(data);
    });
    port1.start();
    active.postMessage(request, [port2]);
  });
}

/** Whether the browser can keep pages: only those that come from a host that nobody can listen to. */
export function hasWorker(): boolean {
  return 'serviceWorker' in navigator && isSecureContext && location.protocol.startsWith('http');
}
