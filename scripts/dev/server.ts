import { portOf } from './port.ts';

/** What the commands that show a site in a browser are told about its address. */
export const serverFlags = {
  port: { type: 'string' },
  host: { type: 'boolean', default: false },
  open: { type: 'boolean', default: false },
} as const;

/** What `--help` says about them. */
export const aboutServerFlags = `  --port   the number in the address (default: 4321)
  --host   lets other devices in your network look, too
  --open   opens the first page in your browser
  --help   shows this text

Ctrl and C end it.
`;

interface ServerValues {
  readonly port?: string | undefined;
  readonly host: boolean;
  readonly open: boolean;
}

/** The same as Astro takes it. Throws a `WrongValue` for a port that is none. */
export function serverOf({ port, host, open }: ServerValues): {
  port?: number;
  host: boolean;
  open: boolean;
} {
  return { host, open, ...(port !== undefined && { port: portOf(port) }) };
}
