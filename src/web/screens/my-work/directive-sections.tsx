import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { actWords } from '#contract/act-words.ts';
import type { MyWork } from '#contract/my-work.ts';
import { fetchTasksToAssign } from '../../api/my-work.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { myWorkWords } from '../../words/my-work.ts';
import { WorkSection } from './work-section.tsx';

type ToAssign = NonNullable<MyWork['toAssign']>;
type ToSettle = NonNullable<MyWork['toSettle']>;

/** The documents with tasks to hand out, each handed out whole. */
export function AssignSection({ directives }: { directives: ToAssign }) {
  const { toAssign: words } = useWords(myWorkWords);
  const { assign_tasks } = useWords(actWords);
  const ask = useAct();
  const assign = async ({ directiveId, title }: ToAssign[number]) => {
    const tasks = await fetchTasksToAssign(directiveId);
    ask({
      ...{ act: 'assign_tasks', about: directiveId, help: words.help, start: {} },
      title: [assign_tasks.button, title].filter(Boolean).join(' · '),
      submit: words.assign(tasks.length),
      done: words.assigned(tasks.length),
      toInput: () => ({ tasks: tasks.map(({ id, revision }) => ({ id, revision })) }),
    });
  };
  return (
    <WorkSection id="to-assign" title={words.title} count={directives.length}>
      <DirectiveTable
        label={words.title}
        rows={directives}
        left={({ tasks }) => words.tasks(tasks)}
        act={(directive) => (
          <Button size="small" type="primary" onClick={() => void assign(directive)}>
            {words.assign(directive.tasks)}
          </Button>
        )}
      />
    </WorkSection>
  );
}

/** The documents in whose words somebody is yet to be named. */
export function SettleSection({ directives }: { directives: ToSettle }) {
  const { toSettle: words } = useWords(myWorkWords);
  return (
    <WorkSection id="to-settle" title={words.title} count={directives.length}>
      <DirectiveTable
        label={words.title}
        rows={directives}
        left={({ placeholders, conveners }) => (
          <>
            {placeholders > 0 && <span className="work-fact">{words.placeholders(placeholders)}</span>}
            {conveners > 0 && <span className="work-fact">{words.conveners(conveners)}</span>}
          </>
        )}
        act={({ directiveId }) => (
          <Link to="/d/$directiveId/settle" params={{ directiveId }}>
            {words.open}
          </Link>
        )}
      />
    </WorkSection>
  );
}

function DirectiveTable<Row extends ToAssign[number] | ToSettle[number]>(props: {
  label: string;
  rows: readonly Row[];
  left: (row: Row) => ReactNode;
  act: (row: Row) => ReactNode;
}) {
  const { columns, untitled } = useWords(myWorkWords);
  return (
    <table className="facts work-table work-short" aria-label={props.label}>
      <thead>
        <tr>
          <th scope="col">{columns.directive}</th>
          <th scope="col">{columns.left}</th>
          <th scope="col">{columns.act}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.directiveId} data-work-row>
            <th scope="row" className="work-name">
              <Link to="/d/$directiveId/ledger" params={{ directiveId: row.directiveId }} lang="zh-CN">
                {row.title ?? row.docNumber ?? untitled}
              </Link>
              {row.title && row.docNumber && (
                <span className="work-origin quiet" lang="zh-CN">
                  {row.docNumber}
                </span>
              )}
            </th>
            <td>{props.left(row)}</td>
            <td className="work-acts not-printed">{props.act(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
