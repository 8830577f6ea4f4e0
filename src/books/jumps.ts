import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Flow } from '../flow/flow.ts';

/**
 * A point of a list for each large heading of a flow, with a link to it. `file`: the one in which the flow stands; `levels`:
 * 1 is the title.
 */
export function jumpsOf(flow: Flow, file: string, levels: readonly number[] = [1, 2]): Element[] {
  return flow.flatMap((part, index) =>
    part.type === 'heading' && levels.includes(part.level)
      ? [
          x('li', [
            x(
              'a',
              { href: `${file}#${part.id ?? `part-${index}`}` },
              part.words.map(({ text }) => text).join(''),
            ),
          ]),
        ]
      : [],
  );
}
