import type { BranchLight, Light } from '#contract/lights.ts';
import type { LightColour } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { lightWords } from '../../words/lights.ts';
import './light.css';

const shapes: Record<LightColour, string> = { green: '●', blue: '◐', yellow: '▲', red: '■', grey: '○' };

/** The shape of a light with its word; `brief` leaves the word to who cannot see the shape, and to paper. */
export function LightSign({ colour, brief = false }: { colour: LightColour; brief?: boolean }) {
  const words = useWords(lightWords);
  return (
    <span className={`light light-${colour}${brief ? ' light-brief' : ''}`}>
      <span className="light-shape" aria-hidden="true">
        {shapes[colour]}
      </span>
      <span className="light-word">{words.colour[colour]}</span>
    </span>
  );
}

/** A light in a row: why it stands there is told on hover and focus, and on paper. */
export function LightTag({ light }: { light: Light | BranchLight }) {
  const reasons = useLightReasons(light);
  const text = reasons.join(useWords(lightWords).join);
  return (
    <span className="light-tag" title={text}>
      <LightSign colour={light.colour} />
      <span className="light-why">{text}</span>
    </span>
  );
}

/** Why a light stands where it does, and what comes next, in words. */
export function useLightReasons(light: Light | BranchLight): string[] {
  const words = useWords(lightWords);
  if (light.grey) return [words.grey[light.grey]];
  const reasons = light.reasons.map((reason) => words.reason(reason, light.colour === 'red'));
  const next = light.next && words.next(words.colour[light.next.colour], light.next.on);
  if (reasons.length > 0) return [...reasons, ...(next ? [next] : [])];
  if (light.since) return [words.since(light.since), ...(next ? [next] : [])];
  return [next ?? words.stays];
}
