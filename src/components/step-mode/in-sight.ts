/** The lower edge of what is in sight, in pixels from the top of the window: the bar, where it stands at the foot. */
export function lowestInSight(bar: Element): number {
  const { top } = bar.getBoundingClientRect();
  return top > 0 ? top : (bar.ownerDocument.defaultView ?? window).innerHeight;
}
