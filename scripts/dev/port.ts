import { WrongValue } from '../terminal/command.ts';

/** The number of a port as it was typed after `--port`. */
export function portOf(typed: string): number {
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new WrongValue(`--port is a number from 1 to 65535, not ${typed}.`);
  return port;
}
