/**
 * Paints what stands in a place of the page as the browser has laid it out: the backgrounds, borders, pictures and words of
 * `src/images`, which need nothing else. Each line of words stands in a box of its own, and the borders of a box have one colour.
 */
export function paintBoxes(place: HTMLElement, paper: CanvasRenderingContext2D): void {
  const origin = place.getBoundingClientRect();
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLElement) paintBox(node, placed(node.getBoundingClientRect(), origin), paper);
    else if (node instanceof Text) paintWords(node, origin, paper);
  }
}

function placed(box: DOMRect, origin: DOMRect): DOMRect {
  return new DOMRect(box.x - origin.x, box.y - origin.y, box.width, box.height);
}

function paintBox(element: HTMLElement, box: DOMRect, paper: CanvasRenderingContext2D): void {
  const style = getComputedStyle(element);
  const radius = Number.parseFloat(style.borderTopLeftRadius);
  paper.beginPath();
  paper.roundRect(box.x, box.y, box.width, box.height, radius);
  paper.fillStyle = style.backgroundColor;
  paper.fill();
  const [top, right, bottom, left] = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) =>
    Number.parseFloat(style[`border${side}Width`]),
  ) as [number, number, number, number];
  const widest = Math.max(top, right, bottom, left);
  if (widest > 0) {
    // What is left of the box inside its borders is a hole in it, round where it is wide enough.
    const corner = (x: number, y: number): DOMPointInit => ({
      x: Math.max(radius - x, 0),
      y: Math.max(radius - y, 0),
    });
    paper.roundRect(box.x + left, box.y + top, box.width - left - right, box.height - top - bottom, [
      corner(left, top),
      corner(right, top),
      corner(right, bottom),
      corner(left, bottom),
    ]);
    const side = { [top]: 'Top', [right]: 'Right', [bottom]: 'Bottom', [left]: 'Left' } as const;
    paper.fillStyle = style[`border${side[widest] ?? 'Top'}Color`];
    paper.fill('evenodd');
  }
  if (element instanceof HTMLImageElement) paper.drawImage(element, box.x, box.y, box.width, box.height);
}

/** On the baseline on which the browser has put them: below the top of the line by what letters reach up. */
function paintWords(words: Text, origin: DOMRect, paper: CanvasRenderingContext2D): void {
  const { parentElement: line } = words;
  if (!line || words.data.trim() === '') return;
  const { fontWeight, fontSize, fontFamily, color } = getComputedStyle(line);
  const range = document.createRange();
  range.selectNodeContents(words);
  const box = placed(range.getBoundingClientRect(), origin);
  paper.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  paper.fillStyle = color;
  // Not as the page runs: words from right to left are pictures.
  paper.direction = 'ltr';
  const { fontBoundingBoxAscent } = paper.measureText(words.data);
  paper.fillText(words.data, box.x, box.y + fontBoundingBoxAscent);
}
