import { type ExportFormat, exportFormats } from '#contract/task-export.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { writeSearch } from '../../search/ledger-search.ts';
import { changeSettings, useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatCount } from '../../words/format.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { exportedColumns, optionalColumns, shownColumns } from './ledger-columns.ts';
import { useLedgerFilters } from './use-ledger-filters.ts';

/** Which columns, and what is shown as a file or on paper. */
export function LedgerActions({ total }: { total: number }) {
  const words = useWords(ledgerWords);
  const { hiddenColumns, language } = useSettings();
  const { directiveId, filters, changeFilters } = useLedgerFilters();
  const { sort, ...inOrder } = filters;

  const setShown = (column: string, shown: boolean) => {
    const others = hiddenColumns.filter((one) => one !== column);
    changeSettings({ hiddenColumns: shown ? others : [...others, column] });
  };
  const exportAs = {
    tasks: (format: ExportFormat) => {
      const columns = format !== 'json' ? exportedColumns(shownColumns(hiddenColumns)) : [];
      const query = writeSearch({ ...inOrder, format, columns, language });
      return `/api/directives/${directiveId}/tasks/export${query}`;
    },
    branches: (format: ExportFormat) =>
      `/api/directives/${directiveId}/assignments/export${writeSearch({ ...inOrder, format, language })}`,
  };
  return (
    <>
      <button
        type="button"
        className="top-bar-button not-printed"
        onClick={() => changeFilters(sort ? inOrder : { ...inOrder, sort: 'light' })}
      >
        {sort ? words.inPrintedOrder : words.byLight}
      </button>
      <Disclosure align="end" label={words.chooseColumns} className="ledger-columns-choice">
        {() => (
          <ul className="choice-list">
            {optionalColumns.map((column) => (
              <li key={column}>
                <label className="choice-line">
                  <input
                    type="checkbox"
                    checked={!hiddenColumns.includes(column)}
                    onChange={(event) => setShown(column, event.target.checked)}
                  />
                  {words.columns[column]}
                </label>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
      <Disclosure align="end" label={words.export}>
        {(close) => (
          <>
            <ExportList
              title={words.exportTasks}
              hint={words.exportHint(formatCount(total))}
              addressOf={exportAs.tasks}
              onChoice={close}
            />
            <ExportList
              title={words.exportBranches}
              hint={words.exportBranchesHint}
              addressOf={exportAs.branches}
              onChoice={close}
            />
          </>
        )}
      </Disclosure>
      <button type="button" className="top-bar-button" onClick={() => window.print()}>
        {words.print}
      </button>
    </>
  );
}

/** The files that can be had of it, and what is in them. */
function ExportList(props: {
  title: string;
  hint: string;
  addressOf: (format: ExportFormat) => string;
  onChoice: () => void;
}) {
  const words = useWords(ledgerWords);
  return (
    <section className="ledger-export" aria-label={props.title}>
      <p>{props.title}</p>
      <ul className="choice-list">
        {exportFormats.map((format) => (
          <li key={format}>
            <a href={props.addressOf(format)} download onClick={props.onChoice}>
              {words.exportAs[format]}
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet">{props.hint}</p>
    </section>
  );
}
