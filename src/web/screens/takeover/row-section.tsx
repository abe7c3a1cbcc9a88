import Button from 'antd/es/button';
import { useMemo, useRef, useState } from 'react';
import type { TakeoverRow, TakeoverView } from '#contract/takeover.ts';
import { useListKeys } from '../../parts/use-list-keys.ts';
import { useWindowList } from '../../parts/use-window-list.ts';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';
import { isUnsettled, PreviewRow } from './preview-row.tsx';
import type { MatchesChange } from './use-takeover.ts';
import './row-section.css';

const shows = ['all', 'withIssues', 'unsettled'] as const;
type Show = (typeof shows)[number];
const ROW_HEIGHT = 62;
const HEAD_HEIGHT = 90;

/** Every row as it will be taken over: those with remarks, those still to be matched, or all of them. */
export function RowSection(props: {
  view: TakeoverView;
  rows: TakeoverRow[];
  disabled: boolean;
  onMatches: (change: Omit<MatchesChange, 'directiveId'>) => void;
}) {
  const words = useWords(takeoverWords);
  const { view, rows, disabled, onMatches } = props;
  const [show, setShow] = useState<Show>('all');
  const kinds = useMemo(
    () => ({
      all: rows,
      withIssues: rows.filter(({ issues }) => issues.length > 0),
      unsettled: rows.filter(isUnsettled),
    }),
    [rows],
  );
  const { proposed, unmatched } = view.counts.matches;
  return (
    <section className="takeover-section">
      <h2>{words.rows}</h2>
      <div className="takeover-row-acts">
        <fieldset className="takeover-show">
          <legend className="only-heard">{words.show}</legend>
          {shows
            .filter((each) => each === 'all' || kinds[each].length > 0)
            .map((each) => (
              <label key={each}>
                <input type="radio" name="show" checked={show === each} onChange={() => setShow(each)} />
                <span>{words[each](kinds[each].length)}</span>
              </label>
            ))}
        </fieldset>
        {!disabled && proposed > 0 && (
          <Button onClick={() => onMatches({ confirmClear: true })}>{words.confirmClear(proposed)}</Button>
        )}
        {!disabled && proposed + unmatched > 0 && (
          <Button onClick={() => onMatches({ leaveOutOthers: true })}>
            {words.leaveOutOthers(proposed + unmatched)}
          </Button>
        )}
      </div>
      <RowList view={view} rows={kinds[show]} disabled={disabled} onMatches={onMatches} />
    </section>
  );
}

/** The rows near the window; `j` and `k` move from one to the next. */
function RowList(props: Parameters<typeof RowSection>[0]) {
  const words = useWords(takeoverWords);
  const { view, rows, disabled, onMatches } = props;
  const list = useRef<HTMLOListElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const keyOf = (index: number) => `${rows[index]?.sheet}/${rows[index]?.row}`;
  const { virtualizer, shown, before, after } = useWindowList({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: keyOf,
    start: list,
    headHeight: HEAD_HEIGHT,
  });
  useListKeys(list, rows.length, (index) => virtualizer.scrollToIndex(index));
  const toggle = (key: string) =>
    setUnfolded((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  const several = view.sheets.filter(({ taken }) => taken).length > 1;
  const beginsSheet = (index: number) => several && rows[index]?.sheet !== rows[index - 1]?.sheet;
  if (rows.length === 0) return <p className="quiet">{words.noRows}</p>;
  const { rowHead } = words;
  return (
    <>
      <div className="takeover-row takeover-row-head" aria-hidden="true">
        <span>{rowHead.place}</span>
        <span>{rowHead.task}</span>
        <span>{rowHead.who}</span>
        <span>{rowHead.when}</span>
        <span>{rowHead.state}</span>
      </div>
      <ol ref={list} className="takeover-rows" style={{ paddingTop: before, paddingBottom: after }}>
        {shown.map((index) => {
          const row = rows[index];
          return (
            row && (
              <li key={keyOf(index)} data-index={index} ref={virtualizer.measureElement}>
                {beginsSheet(index) && (
                  <h3 className="takeover-row-sheet" lang="zh-CN">
                    {view.sheets[row.sheet]?.name}
                  </h3>
                )}
                <PreviewRow
                  row={row}
                  view={view}
                  disabled={disabled}
                  unfolded={unfolded.has(keyOf(index))}
                  onToggle={() => toggle(keyOf(index))}
                  onMatch={(taskId) => onMatches({ decisions: [{ sheet: row.sheet, row: row.row, taskId }] })}
                />
              </li>
            )
          );
        })}
      </ol>
    </>
  );
}
