import type { WhyNot } from './edit.ts';

/** An edit that cannot be made, with the reason in words for an author. `applyEdit` hands it out as a value. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly because: WhyNot;

  constructor(because: WhyNot, reason: string) {
    super(reason);
    this.because = because;
  }
}
