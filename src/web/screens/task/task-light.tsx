import type { BranchLight, TaskLight } from '#contract/lights.ts';
import { LightSign, useLightReasons } from '../../parts/light/light-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { lightWords } from '../../words/lights.ts';

/** The light of the task with its reasons, and how the others that answer for it stand. */
export function TaskLightFacts({ light: { light } }: { light: TaskLight }) {
  const words = useWords(lightWords);
  const reasons = useLightReasons(light);
  return (
    <div className="light-facts">
      <p>
        <LightSign colour={light.colour} />
        {light.since && <span className="quiet"> {words.since(light.since)}</span>}
      </p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {light.behind.m > 0 && <li>{words.behind(light.behind)}</li>}
      </ul>
    </div>
  );
}

/** The light of one branch with its reasons; one to which none applies says so by its state. */
export function BranchLightFacts({ light }: { light: BranchLight }) {
  const words = useWords(lightWords);
  const reasons = useLightReasons(light);
  if (light.grey) return null;
  return (
    <div className="branch-light">
      <LightSign colour={light.colour} />
      <p className="quiet">{reasons.join(words.join)}</p>
      {light.provisional && <p className="quiet">{words.provisional}</p>}
    </div>
  );
}
