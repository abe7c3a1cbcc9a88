import { useState } from 'react';

/**
 * Which option of a list box is chosen by the arrow keys, while another element has the focus. The choice ends when `of`
 * changes: the options are others then.
 */
export function useChoice(listId: string, of: string) {
  const [chosen, setChosen] = useState<{ id: string; of: string }>();
  const chosenId = chosen?.of === of ? chosen.id : undefined;
  const options = () => [
    ...(document.getElementById(listId)?.querySelectorAll<HTMLElement>('[role=option]') ?? []),
  ];
  return {
    chosenId,
    /** One option on or back, round the ends. */
    move(step: 1 | -1) {
      const all = options();
      const at = all.findIndex(({ id }) => id === chosenId);
      const next = at < 0 ? all.at(step > 0 ? 0 : -1) : all.at((at + step) % all.length);
      if (!next) return;
      next.scrollIntoView({ block: 'nearest' });
      setChosen({ id: next.id, of });
    },
    /** Does what a click on the chosen option does; false where none is chosen. */
    take(): boolean {
      const option = chosenId === undefined ? undefined : options().find(({ id }) => id === chosenId);
      option?.click();
      return option !== undefined;
    },
  };
}
