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
  const exportAs = (format: 'xlsx' | 'csv' | 'json') => {
    const columns = format !== 'json' ? exportedColumns(shownColumns(hiddenColumns)) : [];
    const query = writeSearch({ ...inOrder, format, columns, language });
    return `/api/directives/${directiveId}/tasks/export${query}`;
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
          <ul className="choice-list">
            <li>
              <a href={exportAs('xlsx')} download onClick={close}>
                {words.exportXlsx}
              </a>
            </li>
            <li>
              <a href={exportAs('csv')} download onClick={close}>
                {words.exportCsv}
              </a>
            </li>
            <li>
              <a href={exportAs('json')} download onClick={close}>
                {words.exportJson}
              </a>
            </li>
            <li className="quiet">{words.exportHint(formatCount(total))}</li>
          </ul>
        )}
      </Disclosure>
      <button type="button" className="top-bar-button" onClick={() => window.print()}>
        {words.print}
      </button>
    </>
  );
}
