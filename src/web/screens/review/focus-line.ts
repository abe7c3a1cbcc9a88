/** A line that has just been scrolled to takes a few frames to exist. */
const patience = 20;

/** Gives the focus to the first button of a line of the list, as soon as that line is in the page. */
export function focusLine(list: Element | null, index: number, frames = patience): void {
  requestAnimationFrame(() => {
    const button = list?.querySelector<HTMLElement>(`[data-index="${index}"] button`);
    if (button) button.focus({ preventScroll: true });
    else if (frames > 0) focusLine(list, index, frames - 1);
  });
}
