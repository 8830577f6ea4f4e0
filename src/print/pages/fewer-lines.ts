import type { Box, StackBox } from '../boxes/box.ts';

/** The same boxes with a line less to write on in each field that can spare one. `undefined`: none can. */
export function withFewerLines(root: StackBox): StackBox | undefined {
  return canSpare(root) ? fewerInStack(root) : undefined;
}

function canSpare(box: Box): boolean {
  switch (box.type) {
    case 'field':
      return box.fewer !== undefined;
    case 'stack':
      return box.children.some(canSpare);
    case 'row':
      return box.columns.some((column) => canSpare(column.box));
    case 'frame':
      return canSpare(box.child);
    default:
      return false;
  }
}

function fewerInStack(stack: StackBox): StackBox {
  return { ...stack, children: stack.children.map(fewerIn) };
}

function fewerIn(box: Box): Box {
  switch (box.type) {
    case 'field':
      return box.fewer ?? box;
    case 'stack':
      return fewerInStack(box);
    case 'row':
      return { ...box, columns: box.columns.map((column) => ({ ...column, box: fewerIn(column.box) })) };
    case 'frame':
      return { ...box, child: fewerIn(box.child) };
    default:
      return box;
  }
}
