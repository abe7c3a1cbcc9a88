import type { CascadeCounts as Counts } from '#contract/cascade.ts';
import { useWords } from '../words/bilingual.ts';
import { cascadeWords } from '../words/cascade.ts';

/** How many carry what was given on, and how many of them are where; what is late is said with its mark. */
export function CascadeCounts({ counts }: { counts: Counts }) {
  const words = useWords(cascadeWords);
  const { direct, total, late, states } = counts;
  if (total === 0) return null;
  const { received = 0, objected = 0, accepted = 0, struck_off: struckOff = 0 } = states;
  return (
    <span className="cascade-counts">
      <span>{words.below(direct, total)}</span>
      {received > 0 && <span>{words.received(received)}</span>}
      {accepted + struckOff > 0 && <span>{words.accepted(accepted + struckOff)}</span>}
      {objected > 0 && <span>◇ {words.objected(objected)}</span>}
      {late > 0 && <span className="cascade-late">▲ {words.late(late)}</span>}
    </span>
  );
}
