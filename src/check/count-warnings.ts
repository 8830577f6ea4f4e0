import type { Message } from '../model/message.ts';

/** `3 warnings, 1 place to look at.` What is less than a warning is not counted; nothing for nothing. */
export function countWarnings(messages: readonly Message[]): string | undefined {
  const count = (severity: Message['severity']): number =>
    messages.filter((message) => message.severity === severity).length;
  const [warnings, reviews] = [count('warning'), count('review')];
  const parts = [
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
    ...(reviews > 0 ? [`${reviews} ${reviews === 1 ? 'place' : 'places'} to look at`] : []),
  ];
  return parts.length > 0 ? `${parts.join(', ')}.` : undefined;
}
