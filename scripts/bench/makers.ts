import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { startClearstep } from '../../bench/clearstep.ts';
import { benchDocument } from '../../bench/document.ts';
import type { Maker, MakerMaterials } from '../../bench/maker.ts';
import { loadFontFile } from '../../src/files/fonts.ts';
import type { MakerResult } from './report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bench = fileURLToPath(new URL('../../bench/', import.meta.url));

/** One maker with what was measured of it. */
interface Measured {
  readonly maker: Maker;
  readonly times: number[];
  bytes: number;
}

/** Lets the named makers take turns at `count` documents each, after `warm` that are not timed. */
export async function measureMakers(
  names: readonly string[],
  count: number,
  warm: number,
): Promise<MakerResult[]> {
  const measured = (await startMakers(names)).map((maker): Measured => ({ maker, times: [], bytes: 0 }));
  mkdirSync(`${bench}out`, { recursive: true });
  let variant = 0;
  for (let round = -warm; round < count; round += 1) {
    for (const each of measured) {
      const document = benchDocument((variant += 1));
      const start = performance.now();
      const pdf = await each.maker.make(document);
      if (round >= 0) each.times.push(performance.now() - start);
      if (round === count - 1) keepResult(each, pdf);
    }
    showProgress(round + warm + 1, warm + count);
  }
  for (const { maker } of measured) await maker.close();
  return measured.map(({ maker, times, bytes }) => ({
    name: maker.name,
    median: quantile(times, 0.5),
    slowest: quantile(times, 0.9),
    bytes,
  }));
}

async function startMakers(names: readonly string[]): Promise<Maker[]> {
  const makers: Maker[] = [];
  if (names.includes('clearstep')) makers.push(await startClearstep(root));
  const others = ['typst', 'chromium'].filter((name) => names.includes(name));
  if (others.length > 0) installOthers();
  for (const name of others) {
    const { startMaker } = (await import(new URL(`../../bench/${name}.ts`, import.meta.url).href)) as {
      startMaker: (materials: MakerMaterials) => Promise<Maker>;
    };
    makers.push(await startMaker(loadMaterials()));
  }
  return makers;
}

/** The other makers are no part of the project: they are fetched when somebody wants to compare. */
function installOthers(): void {
  if (existsSync(`${bench}node_modules/puppeteer-core`)) return;
  console.log('Installing Typst and Chromium into bench/node_modules, about 160 MB ...');
  const { status } = spawnSync('npm', ['install', '--no-package-lock'], {
    cwd: bench,
    stdio: 'inherit',
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('Typst and Chromium could not be installed. Try --only clearstep.');
}

function loadMaterials(): MakerMaterials {
  const openmoji = createRequire(import.meta.url).resolve('openmoji/package.json');
  return {
    fonts: { regular: loadFontFile('400Regular'), bold: loadFontFile('700Bold') },
    pictureFolder: openmoji.replace('package.json', 'color/svg/'),
  };
}

function keepResult(each: Measured, pdf: Uint8Array): void {
  each.bytes = pdf.length;
  writeFileSync(`${bench}out/${each.maker.name.toLowerCase()}.pdf`, pdf);
}

function showProgress(done: number, all: number): void {
  if (process.stdout.isTTY) process.stdout.write(done < all ? `\r${done} of ${all}` : '\r\u001B[K');
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
