/** Parts of web pages, for pages of an organisation's own: the frame of every page first. */
export { default as Page } from '../layouts/Page.astro';
export { default as Prose } from '../layouts/Prose.astro';
export { default as Blocks } from '../components/blocks/Blocks.astro';
export { default as Picture } from '../components/Picture.astro';
export { default as Sentences } from '../components/Sentences.astro';
export { default as Spans } from '../components/Spans.astro';
export { default as Tiles } from '../components/list/Tiles.astro';
export { default as Breadcrumbs } from '../components/site/Breadcrumbs.astro';
export { default as ContactWays } from '../components/site/ContactWays.astro';
export { default as Footer } from '../components/site/Footer.astro';
export { default as Header } from '../components/site/Header.astro';
export { default as LanguageSwitch } from '../components/site/LanguageSwitch.astro';
export { default as Logo } from '../components/site/Logo.astro';
export { address } from '../components/addresses.ts';
export { languageOf } from '../languages/index.ts';
