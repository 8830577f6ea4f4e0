import { cpus } from 'node:os';

/** `2 x AMD EPYC, Node v24.21.0`: what times are only true for. */
export function describeMachine(): string {
  const [first] = cpus();
  return `${cpus().length} x ${first?.model.trim() ?? 'an unknown processor'}, Node ${process.version}`;
}
