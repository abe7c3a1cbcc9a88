import type { ReactNode } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { taskWords } from '../../words/task.ts';

/** Printed words that show themselves in the source when chosen. */
export function SourceButton(props: { onClick: () => void; children: ReactNode }) {
  const words = useWords(taskWords);
  return (
    <button type="button" className="source-button" title={words.highlight} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
