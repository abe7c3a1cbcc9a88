import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { BoardRow } from '#contract/boards.ts';
import { useAssignmentActs } from '../../parts/act-questions/use-assignment-acts.tsx';
import { TaskLine } from '../../parts/crossing/task-line.tsx';
import { LightSign } from '../../parts/light/light-tag.tsx';
import { ContactLines } from '../../parts/orders/contact-lines.tsx';
import { useIssueOrder } from '../../parts/orders/use-issue-order.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { boardWords } from '../../words/boards.ts';
import { lightWords } from '../../words/lights.ts';
import { orderWords } from '../../words/orders.ts';
import { organisationName } from '../../words/organisation-name.ts';

/** Branches that are red or turn so: who, why, since or from when, whom to telephone, and the act that helps. */
export function BoardTable(props: { title: string; rows: readonly BoardRow[]; day: string }) {
  const { columns, redFrom, redSince, beside } = useWords(boardWords);
  const lights = useWords(lightWords);
  const { language } = useSettings();
  const { title, rows, day } = props;
  return (
    <table className="facts crossing-table" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{columns.organisation}</th>
          <th scope="col">{columns.why}</th>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.telephone}</th>
          <th scope="col" className="not-printed">
            {columns.act}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const name = organisationName(row.organisation, language);
          const isRed = row.light === 'red';
          return (
            <tr key={row.assignmentId}>
              <th scope="row">
                <strong>{name}</strong>
                {!row.colours && <span className="quiet"> · {beside}</span>}
                <TaskLine task={row.task} />
              </th>
              <td data-name={columns.why} className="board-why">
                {row.reasons.map((reason) => lights.reason(reason, isRed)).join(lights.join)}
              </td>
              <td data-name={columns.when} className="crossing-nowrap">
                <LightSign colour={row.light} />
                <span className="board-note quiet">
                  {row.redOn && (row.redOn <= day ? redSince(row.redOn) : redFrom(row.redOn))}
                </span>
              </td>
              <td data-name={columns.telephone}>
                <ContactLines contacts={row.contacts.slice(0, 2)} />
              </td>
              <td className="not-printed">
                <RowActs row={row} name={name} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A call noted, the order that was issued, and the form of the one to issue, filled in with what the row says. */
function RowActs({ row, name }: { row: BoardRow; name: string }) {
  const words = useWords(boardWords);
  const { colour, issue: issueOf } = useWords(orderWords);
  const names = useWords(actWords);
  const ask = useAssignmentActs();
  const issue = useIssueOrder();
  const { assignmentId: id, revision, order, remindedOn, organisation } = row;
  const asked = { organisationId: organisation.id, id, revision, organisation: name, internalOn: null };
  return (
    <span className="board-acts">
      {row.can.includes('note_reminder') && (
        <Button size="small" onClick={() => ask.note_reminder(asked)}>
          {names.note_reminder.button}
        </Button>
      )}
      {order && (
        <Link to="/orders/$orderId" params={{ orderId: order.id }}>
          {words.order(colour[order.colour])}
        </Link>
      )}
      {row.issue && (
        <Button size="small" onClick={() => row.issue && issue({ ...row, colour: row.issue.colour }, name)}>
          {issueOf(colour[row.issue.colour])}
        </Button>
      )}
      {remindedOn && <span className="board-note quiet">{words.reminded(remindedOn)}</span>}
    </span>
  );
}
