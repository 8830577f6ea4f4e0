import type { APIRoute } from 'astro';
import site from 'virtual:clearstep/site';
import {
  calmColours,
  colours,
  contrastColours,
  creamColours,
  darkColours,
  linePitch,
  space,
  webSizes,
} from '../design/tokens.ts';
import type { SiteColours } from '../site/colours.ts';

/**
 * The design tokens as custom properties. The device's choice of light or dark is only the start: what a reader
 * chooses in the settings wins.
 */
export const GET: APIRoute = () =>
  new Response(tokensCss(site.colours), { headers: { 'content-type': 'text/css; charset=utf-8' } });

function tokensCss(brand: SiteColours): string {
  const light = block(':root', [...sizes(), ...theme({ ...colours, step: brand.light }, 'light')]);
  const device = block(':root:not([data-colours])', theme({ ...darkColours, step: brand.dark }, 'dark'));
  return [
    light,
    `@media screen and (prefers-color-scheme: dark) {\n${device}}\n`,
    `@media screen {\n`,
    block(":root[data-colours='cream']", theme({ ...creamColours, step: brand.cream }, 'light')),
    block(":root[data-colours='calm']", theme({ ...calmColours, step: brand.calm }, 'light')),
    block(":root[data-colours='dark']", theme({ ...darkColours, step: brand.dark }, 'dark')),
    block(":root[data-colours='contrast']", theme(contrastColours, 'dark')),
    `}\n`,
    ...samples.map(([name, { paper, ink }]) =>
      block(`[data-sample='${name}']`, [`--sample-paper: ${paper}`, `--sample-ink: ${ink}`]),
    ),
  ].join('');
}

/** Shown in the settings beside the names of the colours. */
const samples = Object.entries({
  light: colours,
  cream: creamColours,
  calm: calmColours,
  dark: darkColours,
  contrast: { ...contrastColours, ink: contrastColours.step },
});

function theme(values: Readonly<Record<string, string>>, scheme: 'light' | 'dark'): string[] {
  const properties = Object.entries(values).map(([name, value]) => `--${name}: ${value}`);
  return [...properties, `--scheme: ${scheme}`, `color-scheme: ${scheme}`];
}

function sizes(): string[] {
  return [
    ...Object.entries(webSizes).map(([name, px]) => `--size-${name}: ${px / 16}rem`),
    ...Object.entries(space).map(([name, px]) => `--space-${name}: ${px / 16}rem`),
    `--pitch: ${linePitch.body}`,
    `--pitch-heading: ${linePitch.heading}`,
  ];
}

function block(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((each) => `  ${each};\n`).join('')}}\n`;
}
