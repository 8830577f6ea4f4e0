import { expect, test } from 'vitest';
import { partOf } from '../../src/service-worker/recordings.ts';

const whole = (): Response => new Response('0123456789', { headers: { 'content-type': 'video/mp4' } });

test.each([
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=0-', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=-3', 206, '789', 'bytes 7-9/10'],
  ['bytes=-30', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=0-1,3-4', 200, '0123456789', null],
  [null, 200, '0123456789', null],
])('a player without internet that asks for %s gets that part', async (range, status, text, told) => {
  const part = await partOf(whole(), range);
  expect(part.status).toBe(status);
  expect(part.headers.get('content-range')).toBe(told);
  expect(await part.text()).toBe(text);
  expect(part.headers.get('content-length')).toBe(status === 206 ? String(text.length) : null);
});
