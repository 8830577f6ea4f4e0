import type { Migration } from '../migration.ts';
import { labelsOfFields } from './1-labels-of-fields.ts';

/** One for each format, the first one first. */
export const migrations: readonly Migration[] = [labelsOfFields];
