import type { ComponentChild, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Element, Style } from '../../../images/element.ts';
import { screenSize } from '../../../images/screen.ts';
import { fillIn } from '../fill-in.ts';
import type { PhoneInSight } from '../orders.ts';
import type { LookProps } from './Look.tsx';
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
          {draw(picture.element)}
        </div>
      </div>
      <p aria-hidden="true">{name}</p>
    </li>
  );
}

/** A picture as it was laid out, drawn by the browser: it lays boxes out as the build does. */
function draw({ type, props }: Element): VNode {
  const { style, src, width, height } = props;
  const children = (Array.isArray(props.children) ? props.children : [props.children]) as readonly (
    Element | string | undefined
  )[];
  if (type === 'img')
    return <img alt="" src={src} style={inPixels({ width: width ?? 0, height: height ?? 0, ...style })} />;
  return (
    <div style={inPixels(style)}>
      {children.map((child): ComponentChild =>
        child === undefined || typeof child === 'string' ? child : draw(child),
      )}
    </div>
  );
}

/** Numbers are pixels in a picture that was laid out; in a style of a page they have to say so. */
function inPixels(style: Style): Record<string, string> {
  return Object.fromEntries(
    Object.entries(style).map(([name, value]) => [
      name,
      typeof value === 'number' && !WITHOUT_UNIT.has(name) ? `${value}px` : String(value),
    ]),
  );
}

const WITHOUT_UNIT: ReadonlySet<string> = new Set(['flexShrink', 'fontWeight', 'lineHeight', 'opacity']);
