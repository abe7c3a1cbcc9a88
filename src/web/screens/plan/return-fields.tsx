import Button from 'antd/es/button';
import type { PlannedRow } from '#contract/plan.ts';
import { ActWordsField, ReasonField } from '../../parts/act-form/act-fields.tsx';
import type { ActFields } from '../../parts/act-form/act-question.ts';
import { useWords } from '../../words/bilingual.ts';
import { planWords } from '../../words/plan.ts';

/** Why a plan is given back: as a whole, and in single rows. */
export interface ReturnDraft {
  reason: string;
  rows: { assignmentId: string; reason: string }[];
}

/** What is to be mended, as the form of a return asks it: the reason for the whole, and for each row that is chosen. */
export function ReturnFields({ form, rows }: { form: ActFields<ReturnDraft>; rows: readonly PlannedRow[] }) {
  const { returning: words } = useWords(planWords);
  const chosen = form.values.rows;
  const put = (next: ReturnDraft['rows']) => form.change({ rows: next });
  const left = rows.filter(({ assignmentId }) => !chosen.some((row) => row.assignmentId === assignmentId));
  return (
    <>
      <ReasonField form={form} />
      {chosen.map(({ assignmentId, reason }, place) => {
        const row = rows.find((each) => each.assignmentId === assignmentId);
        return (
          <div key={assignmentId} className="plan-return-row">
            <ActWordsField
              label={words.ofRow(row ? `${row.ordinal}. ${beginning(row.clause)}` : '')}
              issues={form.issuesAt(`rows.${place}.reason`)}
              value={reason}
              onChange={(typed) => put(chosen.with(place, { assignmentId, reason: typed }))}
            />
            <Button
              size="small"
              onClick={() => put(chosen.filter((other) => other.assignmentId !== assignmentId))}
            >
              {words.remove}
            </Button>
          </div>
        );
      })}
      <div className="field">
        <select
          aria-label={words.add}
          value=""
          onChange={({ target }) => put([...chosen, { assignmentId: target.value, reason: '' }])}
        >
          <option value="">{words.add}</option>
          {left.map(({ assignmentId, ordinal, clause }) => (
            <option key={assignmentId} value={assignmentId} lang="zh-CN">
              {ordinal}. {beginning(clause)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

/** As much of a clause as tells it from the others. */
function beginning(clause: string): string {
  const [most, characters] = [28, [...clause]];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : clause;
}
