import Button from 'antd/es/button';
import type { AssignmentWork } from '#contract/my-work.ts';
import { useAssignmentActs } from '../../parts/act-questions/use-assignment-acts.tsx';
import { RoleTag } from '../../parts/role-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { cascadeWords } from '../../words/cascade.ts';
import { myWorkWords } from '../../words/my-work.ts';
import { LightCell, OrdinalCell, ReceiveByCell, TaskCell } from './work-cells.tsx';

/** The document that it stands in; who gave it and what of it, where one above did. */
function whence({ directiveTitle, giver, words }: AssignmentWork, from: (giver: string) => string) {
  if (giver === null) return directiveTitle;
  return [from(giver), words, directiveTitle].filter((said) => said !== null).join(' · ');
}

/** Assignments to receive, each with its two answers. */
export function ReceiveTable(props: {
  items: readonly AssignmentWork[];
  isChosen: (item: AssignmentWork) => boolean;
  onToggle: (item: AssignmentWork) => void;
  onReceive: (item: AssignmentWork) => void;
  isPending: boolean;
}) {
  const { toReceive: words, columns } = useWords(myWorkWords);
  const { items, isChosen, onToggle, onReceive, isPending } = props;
  const ask = useAssignmentActs();
  const { from } = useWords(cascadeWords);
  return (
    <table className="facts work-table work-receive" aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">
            <span className="only-heard">{columns.choose}</span>
          </th>
          <th scope="col" className="number">
            {columns.ordinal}
          </th>
          <th scope="col">{columns.role}</th>
          <th scope="col">{columns.light}</th>
          <th scope="col">{columns.task}</th>
          <th scope="col">{columns.receiveBy}</th>
          <th scope="col">{columns.dueOn}</th>
          <th scope="col">{columns.act}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id} data-work-row className={isChosen(item) ? 'work-chosen' : undefined}>
            <td className="work-check">
              <label>
                <input type="checkbox" checked={isChosen(item)} onChange={() => onToggle(item)} />
                <span className="only-heard">{words.choose(item.ordinal)}</span>
              </label>
            </td>
            <OrdinalCell work={item} />
            <td className="work-role">
              <RoleTag role={item.role} />
            </td>
            <LightCell work={item} />
            <TaskCell
              clause={item.clause}
              title={item.objection ? words.wasRejected(item.objection) : whence(item, from)}
              onBehalfOf={item.onBehalfOf}
            />
            <ReceiveByCell on={item.receiveBy} left={item.workingDaysLeft} />
            <td className="work-due" data-name={columns.dueOn}>
              {item.internalOn ?? item.dueOn}
            </td>
            <td className="work-acts not-printed">
              {item.can.includes('receive_assignments') && (
                <Button size="small" disabled={isPending} onClick={() => onReceive(item)}>
                  {words.receiveOne}
                </Button>
              )}
              {item.can.includes('object_to_assignment') && (
                <Button
                  size="small"
                  type="text"
                  onClick={() => ask.object_to_assignment({ ...item, organisation: item.organisationName })}
                >
                  {words.object}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
