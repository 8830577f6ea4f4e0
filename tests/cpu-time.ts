/** Milliseconds that this thread has computed. Unlike the clock it stands still while the machine does something else. */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export interface Growth {
  /** How many times as long it took for twice the length. What grows with the length alone has 2, with its square 4. */
  readonly ratio: number;
  /** Milliseconds of computing for twice the length. */
  readonly time: number;
}

/**
 * How much longer something takes for a text of twice the length. What takes less than 60 milliseconds is too short to
 * be measured, and counts as growing with the length. What seems to grow faster is measured again: a machine does other
 * things by the way, but not each time.
 */
export function growthOf(length: number, run: (length: number) => void): Growth {
  const timed = (size: number): number => {
    const started = cpuTime();
    run(size);
    return cpuTime() - started;
  };
  let short = timed(length);
  let long = timed(2 * length);
  for (let again = 0; again < 4 && long >= 60 && long / short > 2.5; again += 1) {
    short = Math.max(short, timed(length));
    long = Math.min(long, timed(2 * length));
  }
  return { ratio: long < 60 ? 2 : long / short, time: long };
}
