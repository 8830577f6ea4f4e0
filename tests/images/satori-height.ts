import satori from 'satori';
import { fontFamily } from '../../src/design/tokens.ts';
import type { Element } from '../../src/images/element.ts';
import type { Faces } from '../../src/print/sheet/sheet.ts';

/** The height in px that satori itself gives an element. */
export async function satoriHeight(element: Element, width: number, faces: Faces): Promise<number> {
  let height = Number.NaN;
  const styled = { ...element.props, style: { ...element.props.style, fontFamily } };
  await satori(
    { ...element, key: 'measured', props: styled },
    {
      width,
      fonts: [
        { name: fontFamily, data: Buffer.from(faces.regular.bytes), weight: 400 },
        { name: fontFamily, data: Buffer.from(faces.bold.bytes), weight: 700 },
      ],
      onNodeDetected: (node) => {
        if (node.key === 'measured') height = node.height;
      },
    },
  );
  return height;
}
