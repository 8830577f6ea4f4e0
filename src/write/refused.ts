import type { WhyNot } from './edit.ts';

/** An edit that cannot be made, with the reason and what has to be named. `applyEdit` hands it out as a value. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly because: WhyNot;
  readonly named: string | undefined;

  constructor(because: WhyNot, named?: string) {
    super(because);
    this.because = because;
    this.named = named;
  }
}
