import { faultsOfReading } from '../../scripts/fuzz/faults.ts';
import { cpuTime } from '../cpu-time.ts';
import { readFile } from './read-file.ts';

/**
 * Whatever stands in a file: a document, or an error with a place inside the file. Never a throw, never a hang. The
 * answer is what is wrong with that, in words; `longest` is in milliseconds of computing.
 */
export function faultsOfAnswer(source: string | Uint8Array, longest: number): string[] {
  const started = cpuTime();
  const result = readFile(source);
  const time = cpuTime() - started;
  const text =
    typeof source === 'string' ? source : new TextDecoder('utf-8', { ignoreBOM: true }).decode(source);
  return [...(time < longest ? [] : [`It took ${Math.round(time)} ms.`]), ...faultsOfReading(result, text)];
}
