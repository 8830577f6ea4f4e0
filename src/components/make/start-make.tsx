import './jitless.ts';
import { render } from 'preact';
import { beforeUse } from '../before-use.ts';
import { fetchRest } from './fetch-rest.ts';
import { MakePage } from './MakePage.tsx';
import type { PageOfMake } from './page-of-make.ts';

/** Makes the page work. Without a script it says that it needs one. */
export function startMake(): void {
  const place = document.querySelector<HTMLElement>('[data-make]');
  if (!place) return;
  const page = JSON.parse(place.dataset['make'] ?? '{}') as PageOfMake;
  place.replaceChildren();
  render(<MakePage page={page} />, place);
  beforeUse(() => void fetchRest());
}
