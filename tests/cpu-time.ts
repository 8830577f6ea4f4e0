/** Milliseconds that this thread has computed. Unlike the clock it stands still while the machine does something else. */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
