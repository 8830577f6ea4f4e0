import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bad, check, write } from './leaflet-to-check.ts';

beforeAll(() => write(bad));

describe('npm run check -- --format sarif', () => {
  it('writes a SARIF log that keeps to the standard', async () => {
    const log = sarif.parse(JSON.parse((await check('--format', 'sarif')).stdout));
    const [run] = log.runs;
    expect(run?.results.length).toBeGreaterThan(3);
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('says in the log what each rule asks for, and where it is explained', async () => {
    write(bad.replace('title: Tea at work', 'titel: Tea at work'));
    const { rules: unread } = sarif.parse(JSON.parse((await check('--format', 'sarif')).stdout)).runs[0]!.tool
      .driver;
    expect(unread).toContainEqual({
      id: 'unknown-field',
      shortDescription: { text: 'A fact has a name from the list.' },
      helpUri: 'http://localhost:4321/help/messages/#unknown-field',
      defaultConfiguration: { level: 'error' },
    });
    write(bad);
    const { rules } = sarif.parse(JSON.parse((await check('--format', 'sarif')).stdout)).runs[0]!.tool.driver;
    const passive = rules.find(({ id }) => id === 'passive');
    expect(passive?.shortDescription.text).toBe('Say who does what.');
    expect(readFileSync(new URL(passive!.helpUri), 'utf8')).toContain('# Say who does what');
  });
});

/** What a log may hold of SARIF 2.1.0, from its schema. Strict: a property that the standard does not have fails. */
const region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});
const artifactLocation = z.strictObject({ uri: z.string().regex(/^[\w/.%-]+$/) });
const text = z.strictObject({ text: z.string().min(1) });
const rule = z.strictObject({
  id: z.string(),
  shortDescription: z.strictObject({ text: z.string().min(10) }),
  helpUri: z.url(),
  defaultConfiguration: z.strictObject({ level: z.enum(['none', 'note', 'warning', 'error']) }),
});
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({ name: z.string(), rules: z.array(rule) }),
        }),
        columnKind: z.literal('utf16CodeUnits'),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['none', 'note', 'warning', 'error']),
            kind: z.enum(['review']).optional(),
            message: text,
            locations: z.array(
              z.strictObject({
                physicalLocation: z.strictObject({ artifactLocation, region: region.optional() }),
              }),
            ),
            fixes: z
              .array(
                z.strictObject({
                  description: text,
                  artifactChanges: z
                    .array(
                      z.strictObject({
                        artifactLocation,
                        replacements: z
                          .array(
                            z.strictObject({
                              deletedRegion: region,
                              insertedContent: z.strictObject({ text: z.string() }),
                            }),
                          )
                          .min(1),
                      }),
                    )
                    .min(1),
                }),
              )
              .optional(),
          }),
        ),
      }),
    )
    .length(1),
});
