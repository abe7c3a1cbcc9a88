import type { ReactNode } from 'react';
import type { WorkbookChange, WorkbookResult } from '#contract/workbooks.ts';
import { useWords } from '../../words/bilingual.ts';
import { workbookWords } from '../../words/workbooks.ts';
import { ShowMore, useFirstRows } from '../first-rows.tsx';
import type { Side } from './use-workbooks.ts';

/** Every change of a workbook by its task, what others have changed beside it, and the cells that have to be mended. */
export function WorkbookPreview(props: {
  result: WorkbookResult;
  sides: Readonly<Record<string, Side>>;
  onChoose: (assignmentId: string, side: Side) => void;
}) {
  const words = useWords(workbookWords);
  const { result, sides, onChoose } = props;
  const { changes, conflicts, problems, notes } = result;
  return (
    <>
      {problems.length > 0 && (
        <section>
          <h3>{words.problems}</h3>
          <p className="quiet">{words.problemsHelp}</p>
          <ul>
            {problems.map(({ sheet, address, words: said }) => (
              <li key={`${sheet} ${address} ${said}`}>
                <b lang="zh-CN">
                  {sheet} {address}
                </b>{' '}
                {said}
              </li>
            ))}
          </ul>
        </section>
      )}
      {conflicts.length > 0 && (
        <section>
          <h3>{words.conflicts}</h3>
          <p className="quiet">{words.conflictsHelp}</p>
          <ChangeTable
            changes={conflicts}
            side={(change) => <SideChoice change={change} chosen={sides[change.key]} onChoose={onChoose} />}
          />
        </section>
      )}
      {changes.length > 0 && (
        <section>
          <h3>{words.changes}</h3>
          <ChangeTable changes={changes} />
        </section>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

function ChangeTable(props: {
  changes: readonly WorkbookChange[];
  side?: (change: WorkbookChange) => ReactNode;
}) {
  const { column: words, empty } = useWords(workbookWords);
  const { shown, more } = useFirstRows(props.changes);
  const { side } = props;
  const said = (text: string) => (text === '' ? <span className="quiet">{empty}</span> : text);
  return (
    <>
      <table className="facts workbooks-changes">
        <thead>
          <tr>
            <th scope="col">{words.task}</th>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.cell}</th>
            {side && <th scope="col">{words.keep}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((change) => (
            <tr key={`${change.sheet} ${change.address}`}>
              <th scope="row" lang="zh-CN">
                <span className="workbooks-clause">
                  {change.ordinal} {change.clause}
                </span>
              </th>
              <td>{change.field}</td>
              <td lang="zh-CN">{said(change.from)}</td>
              <td lang="zh-CN">
                <span className="workbooks-arrow" aria-hidden="true">
                  →{' '}
                </span>
                {said(change.to)}
              </td>
              <td className="quiet">{change.address}</td>
              {side && <td>{side(change)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </>
  );
}

function SideChoice(props: {
  change: WorkbookChange;
  chosen: Side | undefined;
  onChoose: (assignmentId: string, side: Side) => void;
}) {
  const words = useWords(workbookWords);
  const { change, chosen, onChoose } = props;
  return (['ledger', 'workbook'] as const).map((side) => (
    <label key={side} className="workbooks-side">
      <input
        type="radio"
        name={`${change.sheet} ${change.address} ${change.key}`}
        checked={chosen === side}
        onChange={() => onChoose(change.key, side)}
      />{' '}
      {words[side]}
    </label>
  ));
}
