import { useMemo, useRef } from 'react';
import { GroupTitle } from '../../parts/group-title.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { ledgerWords } from '../../words/ledger.ts';
import { shownColumns } from './ledger-columns.ts';
import type { LedgerItem } from './ledger-items.ts';
import { LedgerRow } from './ledger-row.tsx';
import { useLedgerFilters } from './use-ledger-filters.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useUnfolded } from './use-unfolded.ts';
import { type LedgerRowsProps, useWindowRows } from './use-window-rows.ts';
import './ledger-table.css';

const heights = { part: 36, section: 30, task: 36 };

/** The ledger as a table of which only the lines near the window exist; the head and the current group stay in sight. */
export function LedgerTable(props: LedgerRowsProps) {
  const words = useWords(ledgerWords);
  const { hiddenColumns } = useSettings();
  const columns = useMemo(() => shownColumns(hiddenColumns), [hiddenColumns]);
  const { directiveId } = useLedgerFilters();
  const table = useRef<HTMLTableElement>(null);
  const start = useRef<HTMLTableSectionElement>(null);
  const [unfolded, toggle] = useUnfolded();
  const { items, missing, sought } = props;
  const { virtualizer, shown, before, after, firstVisible } = useWindowRows(props, start, heights);
  useRowKeys(table, items, (index) => virtualizer.scrollToIndex(index), toggle);
  const width = columns.length + 2;
  return (
    <table ref={table} className="ledger-table" aria-rowcount={items.length + missing + 1}>
      <caption className="only-heard">{words.table}</caption>
      <colgroup>
        <col className="col-ordinal" />
        <col />
        {columns.map((column) => (
          <col key={column} className={`col-${column}`} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className="number">
            {words.columns.ordinal}
          </th>
          <th scope="col" className="clause-head">
            {words.columns.text}
            <CurrentGroup item={firstVisible > 0 ? items[firstVisible] : undefined} />
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === 'targetCount' ? 'number' : undefined}>
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={start} aria-hidden="true">
        <Gap height={before} width={width} />
      </tbody>
      <tbody>
        {shown.map((index) => (
          <LedgerRow
            key={items[index]?.key ?? index}
            index={index}
            item={items[index]}
            directiveId={directiveId}
            columns={columns}
            sought={sought}
            unfolded={unfolded.has(items[index]?.key ?? '')}
            onToggle={toggle}
            measure={virtualizer.measureElement}
          />
        ))}
      </tbody>
      <tbody aria-hidden="true">
        <Gap height={after} width={width} />
      </tbody>
    </table>
  );
}

/** Where the reader is, beside the head of the clauses: the groups' own heads say it to a screen reader. */
function CurrentGroup({ item }: { item: LedgerItem | undefined }) {
  if (!item?.part) return null;
  return (
    <span className="current-group not-printed" aria-hidden="true">
      <GroupTitle heading={item.part} separator="、" />
      {item.section && (
        <>
          {' › '}
          <GroupTitle heading={item.section} />
        </>
      )}
    </span>
  );
}

/** The place of lines that are not in the page. */
function Gap({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null;
  return (
    <tr className="gap">
      <td colSpan={width} style={{ height }} />
    </tr>
  );
}
