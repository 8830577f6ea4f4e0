import type { ContentCheck } from '../../src/check/check-content.ts';
import type { Message } from '../../src/model/message.ts';
import { type FixedFile, fixFiles, type UnfixedFile } from './fix-files.ts';

/** What fixing did, and what there is to say afterwards. */
export interface FixedContent {
  readonly check: ContentCheck;
  readonly fixed: readonly FixedFile[];
  readonly unfixed: readonly UnfixedFile[];
}

/** A fix may show what could not be seen before it: a list that is read as one has sentences. It ends long before this. */
const MOST_ROUNDS = 5;

/** Fixes and checks in turn, until there is nothing more to fix. */
export async function fixAll(
  home: string,
  before: ContentCheck,
  isShown: (message: Message) => boolean,
  checkAgain: () => Promise<ContentCheck>,
): Promise<FixedContent> {
  let check = before;
  let unfixed: readonly UnfixedFile[] = [];
  const fixed: FixedFile[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const result = await fixFiles(home, check.messages.filter(isShown));
    unfixed = result.unfixed;
    if (result.fixed.length === 0) break;
    fixed.push(...result.fixed);
    check = await checkAgain();
  }
  return { check, fixed, unfixed };
}
