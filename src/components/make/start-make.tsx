import '../../styles/make.css';
import '../../styles/make-editor.css';
import '../../styles/make-sheets.css';
import '../../styles/make-cards.css';
import '../../styles/make-form.css';
import '../../styles/make-pictures.css';
import '../../styles/make-photo.css';
import './jitless.ts';
import { render } from 'preact';
import { MakePage } from './MakePage.tsx';
import type { PageOfMake } from './page-of-make.ts';

/** Makes the page work. Without a script it says that it needs one. */
export function startMake(): void {
  const place = document.querySelector<HTMLElement>('[data-make]');
  if (!place) return;
  const page = JSON.parse(place.dataset['make'] ?? '{}') as PageOfMake;
  place.replaceChildren();
  render(<MakePage page={page} />, place);
}
