import type { APIRoute } from 'astro';
import { colours, creamColours, darkColours, linePitch, space, webSizes } from '../design/tokens.ts';

/**
 * The design tokens as custom properties. The device's choice of light or dark is only the start: what a reader
 * chooses in the settings wins.
 */
export const GET: APIRoute = () =>
  new Response(tokensCss(), { headers: { 'content-type': 'text/css; charset=utf-8' } });

function tokensCss(): string {
  const light = block(':root', [...sizes(), ...theme(colours, 'light')]);
  const device = block(':root:not([data-colours])', theme(darkColours, 'dark'));
  return [
    light,
    `@media screen and (prefers-color-scheme: dark) {\n${device}}\n`,
    `@media screen {\n`,
    block(":root[data-colours='cream']", theme(creamColours, 'light')),
    block(":root[data-colours='dark']", theme(darkColours, 'dark')),
    `}\n`,
  ].join('');
}

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
