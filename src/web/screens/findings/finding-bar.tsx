import Button from 'antd/es/button';
import type { Finding } from '#contract/findings.ts';
import type { FindingAct } from '#contract/values.ts';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useWords } from '../../words/bilingual.ts';
import { findingsWords } from '../../words/findings.ts';
import type { Selection } from '../settle/use-selection.ts';
import { useFindingActs } from './use-finding-acts.tsx';

/** What can be said of the chosen findings at once: each button of those of them that it can be said of. */
export function FindingBar(props: { shown: readonly Finding[]; selection: Selection<Finding> }) {
  const words = useWords(findingsWords);
  const { shown, selection } = props;
  const { selected, set } = selection;
  const acts = useFindingActs({ onDone: () => set(shown, false) });
  if (!shown.some(({ can }) => can.length > 0)) return null;
  const buttons = [
    { act: 'explain_findings', ask: acts.explain, say: words.button.explain },
    { act: 'correct_findings', ask: acts.correct, say: words.button.correct },
    { act: 'accept_explanations', ask: acts.accept, say: words.button.accept },
    { act: 'uphold_findings', ask: acts.uphold, say: words.button.uphold },
  ] as const satisfies readonly { act: FindingAct; ask: unknown; say: unknown }[];
  return (
    <ChoiceBar>
      <label>
        <input
          type="checkbox"
          checked={selected.length === shown.length}
          onChange={(event) => set(shown, event.target.checked)}
        />
        {words.selectAll}
      </label>
      <span className="quiet">{words.chosen(selected.length)}</span>
      {buttons.map(({ act, ask, say }) => {
        if (!shown.some(({ can }) => can.includes(act))) return null;
        const able = selected.filter(({ can }) => can.includes(act));
        return (
          <Button key={act} size="small" disabled={able.length === 0} onClick={() => ask(able)}>
            {say(able.length)}
          </Button>
        );
      })}
    </ChoiceBar>
  );
}
