import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PictureDesk } from '../picture-desk.ts';

interface Props {
  readonly pictures: PictureDesk;
  /** As an author writes it: `kettle` or `./cup.jpg`. */
  readonly name: string;
}

/** A small picture beside words that say the same. Nothing while there is none of that name. */
export function Thumb({ pictures, name }: Props): VNode {
  const [shown, setShown] = useState<readonly [name: string, address: string | undefined]>();
  useEffect(() => {
    let isWanted = name !== '';
    if (isWanted) void pictures.addressOf(name).then((address) => isWanted && setShown([name, address]));
    return () => void (isWanted = false);
  }, [name, pictures]);
  const address = shown?.[0] === name ? shown[1] : undefined;
  return <span class="make-thumb">{address !== undefined && <img src={address} alt="" />}</span>;
}
