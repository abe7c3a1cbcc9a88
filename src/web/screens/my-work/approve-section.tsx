import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { MyWork } from '#contract/my-work.ts';
import { ReasonField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { ClauseText } from '../../parts/clause-text.tsx';
import { ErrorState } from '../../parts/states.tsx';
import { actQuestionWords } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';
import { myWorkWords } from '../../words/my-work.ts';
import { useDirectAct } from './use-direct-act.ts';
import { WorkSection } from './work-section.tsx';

type Matter = NonNullable<MyWork['toApprove']>[number];

/** Matters registered by hand that the head approves or returns. */
export function ApproveSection(props: { matters: readonly Matter[]; say: (said: string) => void }) {
  const { matters, say } = props;
  const { toApprove: words, columns, basisKind, onBehalfOf } = useWords(myWorkWords);
  const { acts } = useWords(actQuestionWords);
  const ask = useAct();
  const direct = useDirectAct(say);
  const approve = ({ taskId: id, revision }: Matter) =>
    direct.run({
      act: 'approve_registration',
      input: { tasks: [{ id, revision }] },
      done: words.approved,
    });
  const returnMatter = ({ taskId: id, revision }: Matter) =>
    ask({
      ...{ act: 'return_registration', about: id, ...acts.return_registration, submit: words.return },
      start: { reason: '' },
      fields: (form) => <ReasonField form={form} />,
      toInput: ({ reason }) => (reason.trim() === '' ? undefined : { tasks: [{ id, revision }], reason }),
    });
  return (
    <WorkSection id="to-approve" title={words.title} count={matters.length}>
      {direct.error && <ErrorState error={direct.error} />}
      <table className="facts work-table work-short" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{columns.task}</th>
            <th scope="col">{columns.left}</th>
            <th scope="col">{columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {matters.map((matter) => (
            <tr key={matter.taskId} data-work-row>
              <th scope="row" className="work-name work-task">
                {matter.onBehalfOf && <span className="work-behalf">{onBehalfOf(matter.onBehalfOf)}</span>}
                <Link
                  to="/d/$directiveId/tasks/$taskId"
                  params={{ directiveId: matter.directiveId, taskId: matter.taskId }}
                >
                  <ClauseText size="row" text={matter.clause} />
                </Link>
              </th>
              <td className="work-words">
                {matter.basisKind && basisKind[matter.basisKind]}
                <span className="work-origin quiet" lang="zh-CN">
                  {matter.basis}
                </span>
              </td>
              <td className="work-acts not-printed">
                {matter.can.includes('approve_registration') && (
                  <Button
                    size="small"
                    type="primary"
                    disabled={direct.isPending}
                    onClick={() => approve(matter)}
                  >
                    {words.approve}
                  </Button>
                )}
                {matter.can.includes('return_registration') && (
                  <Button size="small" type="text" onClick={() => returnMatter(matter)}>
                    {words.return}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WorkSection>
  );
}
