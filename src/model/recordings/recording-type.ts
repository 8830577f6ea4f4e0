import { endingOf } from './recording-limits.ts';

/** What a recording is, as a host tells a browser. */
export function recordingType(file: string): string {
  return types[endingOf(file)] ?? 'application/octet-stream';
}

const types: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.vtt': 'text/vtt; charset=utf-8',
};
