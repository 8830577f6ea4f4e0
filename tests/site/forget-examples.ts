import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project of the examples. What it has printed before stays in it, so that a second build is quick. */
export const project: string = fileURLToPath(new URL('../../.clearstep/examples', import.meta.url));

/** Says that its site has been built in this run of the tests. */
export const whole = `${project}/built`;

/** Called by vitest before all tests: what was built in another run may be of older code. */
export function setup(): void {
  rmSync(whole, { force: true });
}
