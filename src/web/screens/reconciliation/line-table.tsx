import type { StatementSheet } from '#contract/reconciliation.ts';
import { ShowMore, useFirstRows } from '../../parts/first-rows.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';
import type { Selection } from '../settle/use-selection.ts';
import type { SelectableLine } from './line-bar.tsx';
import { AnswerCell, KeeperCell, LedgerCell, ReportedCell, TaskCell, VerifiedCell } from './line-cells.tsx';

/** A statement is read, and printed, in one piece; only what no organisation has comes in steps. */
const linesAtOnce = 300;

const columns = ['task', 'ledger', 'reported', 'verified', 'answer', 'keeper'] as const;

/** The lines of a statement: what the ledger says, what was reported, what was verified, what both sides say of it. */
export function LineTable(props: {
  sheet: StatementSheet;
  /** Those that are here, of `total`. */
  lines: readonly SelectableLine[];
  total: number;
  onMore: () => void;
  selection: Selection<SelectableLine>;
}) {
  const { sheet: words } = useWords(reconciliationWords);
  const { sheet, lines, total, onMore, selection } = props;
  const { shown, more } = useFirstRows(lines, linesAtOnce);
  const answers = sheet.can.includes('answer_statement_lines') || sheet.can.includes('keeper_answer_lines');
  return (
    <>
      <table className="facts statement-lines">
        <thead>
          <tr>
            {answers && <th scope="col" aria-label={words.selectAll} className="not-printed" />}
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.id} data-work-row data-selected={selection.has(line.id) || undefined}>
              {answers && (
                <td className="statement-check not-printed">
                  <input
                    type="checkbox"
                    aria-label={`${line.ordinal} ${line.clause}`}
                    checked={selection.has(line.id)}
                    onChange={(event) => selection.set([line], event.target.checked)}
                  />
                </td>
              )}
              <TaskCell line={line} sheet={sheet} />
              <LedgerCell line={line} />
              <ReportedCell line={line} sheet={sheet} />
              <VerifiedCell line={line} sheet={sheet} />
              <AnswerCell line={line} sheet={sheet} />
              <KeeperCell line={line} />
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore
        left={total - shown.length}
        step={more.step}
        onMore={() => {
          more.onMore();
          if (lines.length < total && lines.length < shown.length + more.step) onMore();
        }}
      />
    </>
  );
}
