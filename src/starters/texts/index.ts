import type { LanguageStarters } from '../starter.ts';
import { ar } from './ar.ts';
import { cy } from './cy.ts';
import { enGB } from './en-GB.ts';
import { pl } from './pl.ts';

/** One file for each language that Clearstep speaks. A test names one that is missing. */
export const starters: Readonly<Record<string, LanguageStarters | undefined>> = { 'en-GB': enGB, cy, pl, ar };
