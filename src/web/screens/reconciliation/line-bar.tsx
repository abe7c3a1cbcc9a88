import Button from 'antd/es/button';
import type { StatementLine, StatementSheet } from '#contract/reconciliation.ts';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';
import type { Selection } from '../settle/use-selection.ts';
import { useLineActs } from './use-line-acts.tsx';

export type SelectableLine = StatementLine & { id: string };

/** What can be said of the selected lines at once. */
export function LineBar(props: {
  sheet: StatementSheet;
  /** Those that are here, of `total`. */
  lines: readonly SelectableLine[];
  total: number;
  /** Brings the others too. */
  onAll: () => Promise<readonly SelectableLine[]>;
  selection: Selection<SelectableLine>;
}) {
  const { sheet: words } = useWords(reconciliationWords);
  const { sheet, lines, total, onAll, selection } = props;
  const { selected, set } = selection;
  const choose = async (all: boolean) => set(all && lines.length < total ? await onAll() : lines, all);
  const acts = useLineActs(sheet, {
    onAnswered: (left) =>
      set(
        lines.filter(({ id }) => !left.includes(id)),
        false,
      ),
  });
  const can = (act: StatementSheet['can'][number]) => sheet.can.includes(act);
  if (!can('answer_statement_lines') && !can('keeper_answer_lines')) return null;
  const none = selected.length === 0 || acts.isPending;
  return (
    <ChoiceBar>
      <label>
        <input
          type="checkbox"
          checked={total > 0 && selected.length === total}
          onChange={({ target: { checked } }) => void choose(checked)}
        />
        {words.selectAll}
      </label>
      <span className="quiet">{words.chosen(selected.length)}</span>
      {can('answer_no_change') && (
        <>
          <Button type="primary" size="small" disabled={none} onClick={() => acts.noChange(selected)}>
            {words.noChange}
          </Button>
          <Button size="small" disabled={none} onClick={() => acts.noChangeInWords(selected)}>
            {words.noChangeWords}
          </Button>
        </>
      )}
      {can('report_statement_lines') && (
        <Button size="small" disabled={none} onClick={() => acts.news(selected)}>
          {words.news}
        </Button>
      )}
      {can('answer_statement_lines') && (
        <>
          <Button
            size="small"
            disabled={none}
            onClick={() => acts.confirm('answer_statement_lines', selected)}
          >
            {words.confirm}
          </Button>
          <Button
            size="small"
            disabled={none}
            onClick={() => acts.dispute('answer_statement_lines', selected)}
          >
            {words.dispute}
          </Button>
        </>
      )}
      {can('assign_statement_lines') && sheet.units.length > 0 && (
        <Button size="small" disabled={none} onClick={() => acts.assign(selected)}>
          {words.assign}
        </Button>
      )}
      {can('keeper_answer_lines') && (
        <>
          <Button
            type="primary"
            size="small"
            disabled={none}
            onClick={() => acts.confirm('keeper_answer_lines', selected)}
          >
            {words.keeperConfirm}
          </Button>
          <Button size="small" disabled={none} onClick={() => acts.dispute('keeper_answer_lines', selected)}>
            {words.dispute}
          </Button>
        </>
      )}
      <p role="status" className="statement-said">
        {acts.said}
      </p>
      {acts.error && <ErrorState error={acts.error} />}
    </ChoiceBar>
  );
}
