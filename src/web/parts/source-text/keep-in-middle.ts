/** Text that comes near the view takes its real height only then: for so many frames the place is corrected. */
const settlingFrames = 12;

/**
 * Scrolls the nearest scrolling ancestor of `element` (else the window), and nothing else, until its top stands a
 * third down the view. The result ends the corrections.
 */
export function keepInMiddle(element: Element): () => void {
  const pane = scrollingAncestor(element);
  let frames = 0;
  let request = 0;
  const correct = () => {
    const view = pane?.getBoundingClientRect() ?? { top: 0, height: window.innerHeight };
    const offset = element.getBoundingClientRect().top - view.top - view.height / 3;
    if (Math.abs(offset) > 1) (pane ?? window).scrollBy({ top: offset, behavior: 'instant' });
    frames += 1;
    if (frames < settlingFrames) request = requestAnimationFrame(correct);
  };
  correct();
  return () => cancelAnimationFrame(request);
}

/** Whether the top of `element` stands inside what is seen of its nearest scrolling ancestor, else of the window. */
export function isInSight(element: Element): boolean {
  const view = scrollingAncestor(element)?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
  const { top } = element.getBoundingClientRect();
  return top >= view.top && top < view.bottom - 40;
}

function scrollingAncestor(element: Element): Element | undefined {
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
    const { overflowY } = getComputedStyle(ancestor);
    if (overflowY === 'auto' || overflowY === 'scroll') return ancestor;
  }
  return undefined;
}
