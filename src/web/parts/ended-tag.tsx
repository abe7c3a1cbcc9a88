import { useWords } from '../words/bilingual.ts';
import { lineageWords } from '../words/lineage.ts';
import './ended-tag.css';

/** Marks an organisation that has ended since, with the year; `on` is the first day on which it was none any more. */
export function EndedTag({ on }: { on: string }) {
  const words = useWords(lineageWords);
  return (
    <span className="ended-tag" title={words.endedHint(on)}>
      {words.endedTag(on)}
      <span className="only-heard"> ({words.endedHint(on)})</span>
    </span>
  );
}
