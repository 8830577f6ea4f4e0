import type { WorkboxPlugin } from 'workbox-core';
import { fromDevice } from './kept.ts';

/** Whether an address is a film, a recording or captions of a step. */
export function isRecording(pathname: string): boolean {
  return pathname.includes('/recordings/');
}

/** A film that was kept, without internet: players ask for a part of it at a time, and some play nothing else. */
export const keptRecording: WorkboxPlugin = {
  handlerDidError: async ({ request }) => {
    const whole = await fromDevice(request);
    return whole && partOf(whole, request.headers.get('range'));
  },
};

/**
 * The part of a whole answer that a header asks for: `bytes=100-199`, `bytes=100-` or `bytes=-100` (RFC 9110, 14.2). All of it
 * when no part is asked for, or one that is written in another way, which a server may pass over.
 */
export async function partOf(whole: Response, range: string | null): Promise<Response> {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/u.exec(range?.trim() ?? '') ?? [];
  if (first === '' && last === '') return whole;
  const file = await whole.blob();
  const { size } = file;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start > end)
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
  const headers = new Headers(whole.headers);
  headers.set('content-range', `bytes ${start}-${end}/${size}`);
  headers.set('content-length', String(end - start + 1));
  return new Response(file.slice(start, end + 1), { status: 206, headers });
}
