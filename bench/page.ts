import { readFileSync } from 'node:fs';
import type { BenchDocument, BenchRow } from './document.ts';
import { language, warningPicture } from './document.ts';
import type { MakerMaterials } from './maker.ts';

/** The document as a web page that prints like the others. */
export function benchPage(document: BenchDocument, { fonts, pictureFolder }: MakerMaterials): string {
  const { title, introduction, sections, warning, link } = document;
  const picture = (code: string, alt: string): string =>
    `<img src="${pictureAddress(`${pictureFolder}${code}.svg`)}" alt="${escape(alt)}">`;
  const row = ({ picture: code, alt, text }: BenchRow): string =>
    `<div class="row">${picture(code, alt)}<p>${escape(text)}</p></div>`;
  const [first, ...others] = sections.map(
    ({ heading, rows }) => `<section><h2>${escape(heading)}</h2>${rows.map(row).join('')}</section>`,
  );
  const notice = `<div class="warning" role="note">${picture(warningPicture, '')}<p><b>${escape(warning.label)}:</b> ${escape(warning.text)}</p></div>`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>${styles(title, fonts)}</style>
<h1>${escape(title)}</h1>
<p>${escape(introduction)}</p>
${first}${notice}${others.join('')}
<p>${escape(link.lead)} <a href="${link.address}">${escape(link.text)}</a></p>`;
}

let fontFaces: string | undefined;

function styles(title: string, fonts: MakerMaterials['fonts']): string {
  fontFaces ??= `${fontFace(400, fonts.regular)}${fontFace(700, fonts.bold)}`;
  return `${fontFaces}
@page { size: A4; margin: 22mm 20mm 20mm; @top-left { content: "${title}"; } @bottom-left { content: "Page " counter(page) " of " counter(pages); } }
* { box-sizing: border-box; }
body { margin: 0; font: 16pt/1.5 Atkinson; color: #101418; }
h1 { font-size: 28pt; margin: 0 0 12pt; }
h2 { font-size: 22pt; margin: 18pt 0 10pt; break-after: avoid; }
p { margin: 0; }
.row, .warning { display: flex; align-items: center; break-inside: avoid; margin-bottom: 16pt; }
.row img { width: 36mm; height: 36mm; margin-right: 20pt; }
.warning { border: 3pt solid #8c1515; padding: 12pt; }
.warning img { width: 14mm; height: 14mm; margin-right: 14pt; }
a { color: #0b3c7d; }`;
}

function fontFace(weight: number, font: Uint8Array): string {
  const address = `data:font/ttf;base64,${Buffer.from(font).toString('base64')}`;
  return `@font-face { font-family: Atkinson; font-weight: ${weight}; src: url(${address}); }`;
}

const pictureAddresses = new Map<string, string>();

function pictureAddress(file: string): string {
  let address = pictureAddresses.get(file);
  if (address === undefined) {
    address = `data:image/svg+xml;base64,${readFileSync(file).toString('base64')}`;
    pictureAddresses.set(file, address);
  }
  return address;
}

function escape(text: string): string {
  return text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
