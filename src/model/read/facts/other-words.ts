/** What people type who write for several nations, and these nations. */
export const wholeStates: ReadonlyMap<string, string> = new Map([
  ...['uk', 'united kingdom'].map(
    (typed) => [typed, '[England, Wales, Scotland, Northern Ireland]'] as const,
  ),
  ...['gb', 'britain', 'great britain'].map((typed) => [typed, '[England, Wales, Scotland]'] as const),
]);

/** What people call those whom a guide is for, and what a document says. */
export const otherAudiences: ReadonlyMap<string, string> = new Map([
  ...['manager', 'managers', 'line manager', 'line managers', 'supervisors', 'business'].map(
    (typed) => [typed, 'employer'] as const,
  ),
  ...['staff', 'team', 'co-workers', 'coworkers'].map((typed) => [typed, 'colleague'] as const),
  ...['coach', 'coaches', 'supporter', 'support worker'].map((typed) => [typed, 'job coach'] as const),
]);
