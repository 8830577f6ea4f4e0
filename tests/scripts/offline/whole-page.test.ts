import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFinishedSite } from '../../../scripts/offline/finished-site.ts';
import { bundlerOf } from '../../../scripts/offline/scripts.ts';
import { wholePage, type WholePage } from '../../../scripts/offline/whole-page.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-finished-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A site in the folder “easy” of its host. */
const files: Readonly<Record<string, string>> = {
  'index.html': '<script src="/easy/apply-settings.js"></script><h1>Home</h1>',
  '404.html': '<h1>Not here</h1>',
  'apply-settings.js': 'document.documentElement.dataset.set = "</script>";',
  'tasks/make tea/index.html': `<!DOCTYPE html><html lang="en-GB"><head>
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'; font-src 'self'; connect-src 'none'; media-src 'self'; script-src 'self' 'sha256-old='; style-src 'self' 'sha256-old='">
<link rel="preload" href="/easy/a.woff2" as="font">
<link rel="icon" href="/easy/favicon.svg">
<link rel="canonical" href="https://example.org/easy/tasks/make%20tea/">
<link rel="stylesheet" href="/easy/page.css" media="screen">
<script src="/easy/apply-settings.js"></script>
<script type="module" src="/easy/one.js"></script></head>
<body><a href="/easy/">Home</a> <a href="#step">Step</a> <a href="/easy/tasks/make%20tea/#end">End</a>
<a href="/easy/tasks/make%20tea/a4.pdf">Paper</a> <a href="https://example.org/easy/">Web</a>
<a href="mailto:a@example.org">Mail</a> <a href="/easy/gone/">Gone</a> <a href="/other/">Other</a>
<picture><source srcset="/easy/s.avif 320w"><img src="/easy/s.webp" srcset="/easy/s.webp 320w, /easy/m.webp 640w, /easy/l.webp 960w" sizes="20rem" alt="Cup"></picture>
<video src="/easy/film.mp4"><track src="/easy/film.vtt" kind="captions"></video> <audio src="/easy/voice.mp3"></audio>
<section data-paper="/easy/tasks/make%20tea/a4.pdf"></section>
<script type="module" src="/easy/two.js"></script></body></html>`,
  'tasks/make tea/a4.pdf': 'paper',
  'film.mp4': 'film',
  'film.vtt': 'captions',
  'voice.mp3': 'voice',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'page.css': `@font-face{font-family:A;src:url(/easy/a.woff2) format("woff2"),url(/easy/a.woff) format("woff");unicode-range:U+0-FF}
@font-face{font-family:B;src:url(/easy/b.woff2) format("woff2");unicode-range:U+4??}body{background:url(favicon.svg)}`,
  'a.woff2': 'letters',
  'b.woff2': 'other letters',
  's.webp': 'small',
  'm.webp': 'middle',
  'l.webp': 'large',
  'one.js': 'import { note } from "./shared.js"; note("one"); await import("./later.js");',
  'two.js': 'import { note } from "./shared.js"; note("two");',
  'shared.js': 'export const noted = []; export const note = (word) => noted.push(word);',
  'later.js': 'export const later = "loaded later"; globalThis.later = later;',
};

let whole: WholePage;
const data = (type: string, words: string): string =>
  `data:${type};base64,${Buffer.from(words).toString('base64')}`;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const site = readFinishedSite(folder);
  whole = await wholePage('tasks/make tea/index.html', { site, bundle: bundlerOf(site) });
});

describe('A page that opens from a disk', () => {
  it('is one of all pages but that for what is not found, below the path of its site', () => {
    expect(readFinishedSite(folder)).toMatchObject({
      base: '/easy/',
      pages: ['index.html', 'tasks/make tea/index.html'],
    });
  });

  it('leads to pages and papers beside it, and out of the site as before', () => {
    const links = [...whole.html.matchAll(/<a href="([^"]*)"/gu)].map(([, link]) => link);
    expect(links).toEqual([
      '../../index.html',
      '#step',
      'index.html#end',
      'a4.pdf',
      'https://example.org/easy/',
      'mailto:a@example.org',
      '/easy/gone/',
      '/other/',
    ]);
    expect(whole.linked).toContain('tasks/make tea/a4.pdf');
  });

  it('plays films and recordings beside it, and holds their captions, which a browser reads from no disk', () => {
    expect(whole.html).toContain('<video src="../../film.mp4">');
    expect(whole.html).toContain('<audio src="../../voice.mp3">');
    expect(whole.html).toContain(
      `<track kind="captions" src="${data('text/vtt;charset=utf-8', 'captions')}">`,
    );
    expect(whole.linked).toEqual(['tasks/make tea/a4.pdf', 'film.mp4', 'voice.mp3']);
  });

  it('names the address that leads nowhere, which somebody can put right', () => {
    expect(whole.lost).toEqual(['/easy/gone/', '/other/']);
  });

  it('holds its pictures: of those for several screens the one for most', () => {
    expect(whole.html).toContain(`src="${data('image/webp', 'middle')}"`);
    expect(whole.html).not.toMatch(/srcset|<source/u);
    expect(whole.html).toContain(data('image/svg+xml', files['favicon.svg']!));
  });

  it('holds its styles with the letters that stand on it, each once', () => {
    expect(whole.html).toContain('<style media="screen">');
    expect(whole.html).toContain(data('font/woff2', 'letters'));
    expect(whole.html).not.toContain(data('font/woff2', 'other letters'));
    expect(whole.html).not.toMatch(/\.woff|rel="preload|rel="stylesheet"/u);
  });

  it('holds all its scripts, as one that shares what they share, and that no word in it ends', () => {
    const scripts = [...whole.html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/gu)];
    expect(scripts).toHaveLength(2);
    expect(scripts[0]![2]).toBe(String.raw`document.documentElement.dataset.set = "\x3c/script>";`);
    expect(scripts[1]![1]).toBe(' type="module"');
    for (const words of ['one', 'two', 'loaded later']) expect(scripts[1]![2]).toContain(words);
    expect(scripts[1]![2]).not.toMatch(/\bimport\b|preload/u);
  });

  it('holds the paper that a form fills in', () => {
    expect(whole.html).toContain(`data-paper="${data('application/pdf', 'paper')}"`);
  });

  it('has a policy that lets its own scripts and styles run, by their hashes, and nothing else', () => {
    const [, policy = ''] = /content="(default-src[^"]*)"/u.exec(whole.html) ?? [];
    const hashes = (tag: string): string[] =>
      [...whole.html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'gu'))].map(
        ([, words = '']) => `'sha256-${createHash('sha256').update(words).digest('base64')}'`,
      );
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      'img-src data:',
      'font-src data:',
      "connect-src 'none'",
      // Films stay files of their own.
      'media-src file: data:',
      `script-src ${hashes('script').join(' ')}`,
      `style-src ${hashes('style').join(' ')}`,
    ]);
  });
});
