import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { mp4 } from '../model/mp4-bytes.ts';

/*
 * Makes the film and the sound of the task “Sign in”: `node tests/files/make-recordings.ts`. Both are real and tiny, and
 * every browser of the tests plays them: one drawing in AV1, as it comes out of an AVIF picture, and half a second of a note.
 */

const folder = new URL('../site/content/tasks/sign-in/', import.meta.url);
writeFileSync(fileURLToPath(new URL('sign-in.mp4', folder)), await film());
writeFileSync(fileURLToPath(new URL('sign-in.wav', folder)), sound());

async function film(): Promise<Uint8Array> {
  const [width, height] = [320, 180];
  const person = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="320" height="180" fill="#2f5d62"/>
    <path d="M95 180c0-50 20-80 65-80s65 30 65 80z" fill="#e9e4d4"/>
    <g fill="#f2d0a9"><circle cx="160" cy="60" r="30"/><circle cx="85" cy="90" r="14"/><circle cx="236" cy="72" r="14"/></g>
  </svg>`;
  const avif = await sharp(Buffer.from(person)).avif({ quality: 40, chromaSubsampling: '4:2:0' }).toBuffer();
  const config = boxIn(avif, 'av1C');
  return mp4({
    sort: 'vide',
    codec: 'av01',
    width,
    height,
    config,
    picture: boxIn(avif, 'mdat').subarray(8),
  });
}

function boxIn(file: Buffer, type: string): Uint8Array {
  const at = file.indexOf(type) - 4;
  return file.subarray(at, at + file.readUInt32BE(at));
}

/** Half a second of A4, 440 Hz, 8 bits, 8 kHz. */
function sound(): Uint8Array {
  const [rate, count] = [8000, 4000];
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + count, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(count, 40);
  const wave = Array.from(
    { length: count },
    (_, index) => 128 + Math.round(30 * Math.sin((2 * Math.PI * 440 * index) / rate)),
  );
  return Buffer.concat([head, Buffer.from(wave)]);
}
