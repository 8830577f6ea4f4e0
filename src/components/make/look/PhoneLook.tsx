import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { screenSize } from '../../../images/screen.ts';
import { fillIn } from '../fill-in.ts';
import type { PhoneInSight } from '../orders.ts';
import type { LookProps } from './Look.tsx';
import { inPixels, phoneElement } from './phone-element.tsx';
import { useRoom } from './use-room.ts';

/** The pictures for a phone, one below the other, as wide as on a phone where there is room. */
export function PhoneLook({ page, seen, workshop }: LookProps): VNode {
  const { look } = page.words;
  useEffect(() => workshop.view({ look: 'phone' }), []);
  const { phone } = seen;
  const pictures = phone === undefined || phone === 'full' ? [] : phone;
  return (
    <>
      <p role="status" class="make-look-status">
        {seen.isBroken && look.asBefore}
        {!seen.isBroken && phone === 'full' && look.phoneFull}
        {!seen.isBroken && phone === undefined && look.waiting}
      </p>
      <ol class="bare-list make-sheets make-phones" tabIndex={0} aria-label={page.looks.phone}>
        {pictures.map((picture, index) => (
          <PhonePicture
            key={index}
            picture={picture}
            name={fillIn(look.picture, { page: index + 1, pages: pictures.length })}
          />
        ))}
      </ol>
    </>
  );
}

interface PictureProps {
  readonly picture: PhoneInSight;
  readonly name: string;
}

function PhonePicture({ picture, name }: PictureProps): VNode {
  const [place, room] = useRoom();
  const { width, height } = screenSize;
  return (
    <li>
      <div
        class="make-sheet make-phone"
        ref={place}
        role="img"
        aria-label={picture.alt}
        style={{ aspectRatio: `${width} / ${height}` }}
      >
        <div style={{ ...inPixels({ width, height }), transform: `scale(${room / width})` }}>
          {phoneElement(picture.element)}
        </div>
      </div>
      <p aria-hidden="true">{name}</p>
    </li>
  );
}
