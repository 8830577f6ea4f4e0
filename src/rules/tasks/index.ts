import type { Rule } from '../rule.ts';
import { becauseTwice } from './because-twice.ts';
import { choiceInStep } from './choice-in-step.ts';
import { doneSaysNothing } from './done-says-nothing.ts';
import { oneAction } from './one-action.ts';
import { reasonForBan } from './reason-for-ban.ts';
import { shortWithoutNumber } from './short-without-number.ts';
import { stepStart } from './step-start.ts';
import { stepsInPart } from './steps-in-part.ts';
import { stopAndAsk } from './stop-and-ask.ts';
import { stopWithoutAction } from './stop-without-action.ts';

/** The rules about tasks, in the order of the help page. */
export const taskRules: readonly Rule[] = [
  doneSaysNothing,
  oneAction,
  shortWithoutNumber,
  stepStart,
  stepsInPart,
  stopWithoutAction,
  stopAndAsk,
  reasonForBan,
  becauseTwice,
  choiceInStep,
];
