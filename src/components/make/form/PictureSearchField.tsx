import type { VNode } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OfferedPicture } from '../../../pictures/found/search-pictures.ts';
import { fillIn } from '../fill-in.ts';
import type { PictureDesk } from '../picture-desk.ts';
import { recentPictures, rememberPicture } from './recent-pictures.ts';
import { Thumb } from './Thumb.tsx';
import type { Told } from './told.ts';
import { ToldBeside } from './ToldBeside.tsx';

interface Props {
  readonly pictures: PictureDesk;
  /** Which picture it is, where there is more than one. */
  readonly name?: string;
  readonly label?: string;
  readonly value: string;
  /** The words that the picture is for. */
  readonly about: string;
  readonly told: Told;
  readonly change: (name: string) => void;
}

/**
 * A picture by its name, searched as somebody types, with small pictures in the answers. With nothing typed it offers what the words
 * of the step name, and what was used last. A combobox of the ARIA guide with a list: arrow keys walk through it, Enter takes one,
 * Escape closes it. What was typed and not chosen stays, too.
 */
export function PictureSearchField(props: Props): VNode {
  const { pictures, value, about, told, change } = props;
  const { words } = told;
  const { name = 'picture', label = words.field.picture } = props;
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [offer, setOffer] = useState<Offer>();
  const [active, setActive] = useState(-1);
  const asked = useRef(0);
  const field = useRef<HTMLInputElement>(null);
  // Before anybody can type: an effect after the page is drawn would take the first letters away.
  useLayoutEffect(() => setTyped(value), [value]);
  useEffect(() => {
    document.querySelector(`#${CSS.escape(`${id}-${active}`)}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const all = offer ? [...offer.found, ...offer.recent] : [];
  const look = async (next: string): Promise<void> => {
    const turn = (asked.current += 1);
    const found = await pictures.find(next, about).catch(() => []);
    if (turn !== asked.current) return;
    const names = new Set(found.map(({ name }) => name));
    const recent = next.trim() === '' ? recentPictures().filter(({ name }) => !names.has(name)) : [];
    setOffer({ found, recent });
    setActive(-1);
  };
  const close = (): void => {
    asked.current += 1;
    setOffer(undefined);
    setActive(-1);
  };
  const take = (picture: OfferedPicture): void => {
    close();
    setTyped(picture.name);
    rememberPicture(picture);
    if (picture.name !== value) change(picture.name);
  };
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && !event.altKey) {
      event.preventDefault();
      if (!offer) void look(typed === value ? '' : typed);
      else if (all.length > 0)
        setActive((active + step + (active === -1 && step === -1 ? 1 : 0) + all.length) % all.length);
    } else if (event.key === 'Escape' && offer) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = all[active];
      if (chosen) take(chosen);
      else leave();
    }
  };
  /** Nothing that was typed is lost: a name that there is not is told beside the field. */
  const leave = (): void => {
    close();
    if (typed.trim() !== value) change(typed.trim());
  };
  const group = (label: string, offered: readonly OfferedPicture[], from: number): VNode | null =>
    offered.length === 0 ? null : (
      <div role="group" aria-label={label}>
        <p aria-hidden="true">{label}</p>
        {offered.map((picture, index) => (
          <div
            key={picture.name}
            id={`${id}-${from + index}`}
            class="make-offer"
            role="option"
            aria-selected={active === from + index}
            data-make-picture={picture.name}
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(picture)}
          >
            <Thumb pictures={pictures} name={picture.name} />
            <span>{picture.name}</span>
          </div>
        ))}
      </div>
    );
  return (
    <div class="make-field make-search">
      <label for={id}>{label}</label>
      <div class="make-search-row">
        <Thumb pictures={pictures} name={value} />
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={offer !== undefined && all.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active === -1 ? undefined : `${id}-${active}`}
          aria-describedby={`${id}-about`}
          autocomplete="off"
          data-make-field={name}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            void look(currentTarget.value);
          }}
          onClick={() => !offer && void look(typed === value ? '' : typed)}
          onKeyDown={press}
          onBlur={leave}
        />
      </div>
      <div id={`${id}-list`} class="make-offers" role="listbox" aria-label={label} hidden={all.length === 0}>
        {offer &&
          group(
            typed.trim() === '' || typed === value ? words.fromWords : words.foundPictures,
            offer.found,
            0,
          )}
        {offer && group(words.recentPictures, offer.recent, offer.found.length)}
      </div>
      <p role="status" class="make-hint" data-make-found>
        {offer && (all.length === 0 ? words.noPicture : fillIn(words.picturesFound, { count: all.length }))}
      </p>
      <div id={`${id}-about`}>
        <p class="make-hint">{words.pictureAbout}</p>
        <ToldBeside told={told} />
      </div>
    </div>
  );
}

interface Offer {
  readonly found: readonly OfferedPicture[];
  readonly recent: readonly OfferedPicture[];
}
