import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { Report } from '#contract/reports.ts';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';
import { ReasonField } from '../act-form/act-fields.tsx';
import { useAct } from '../act-form/use-act.ts';
import { ForeseenRequest } from '../foreseen/foreseen-request.tsx';
import { TextField } from '../text-field.tsx';
import { CoSignActs } from './co-sign-acts.tsx';
import { VerifyValues } from './verify-values.tsx';

/** What may be done to a report that was said: ask about it, give it back. */
export function ReportActs({ report }: { report: Report }) {
  const { ask: words } = useWords(reportWords);
  const names = useWords(actWords);
  const ask = useAct();
  const { organisationId, id, revision, can, organisation } = report;
  const key = { organisationId, id, revision };
  return (
    <>
      {can.includes('ask_about_report') && (
        <Button
          size="small"
          onClick={() =>
            ask({
              ...{ act: 'ask_about_report', about: id, help: words.ask_about_report.help },
              title: `${words.ask_about_report.title} · ${organisation}`,
              start: { question: '', approvalId: '' },
              fields: ({ values, change }) => (
                <>
                  <TextField
                    label={words.ask_about_report.label}
                    lang="zh-CN"
                    value={values.question}
                    maxLength={500}
                    onChange={(question) => change({ question })}
                  />
                  <ForeseenRequest
                    about={{ act: 'ask_about_report', organisationIds: [organisationId] }}
                    approvalId={values.approvalId}
                    onApproval={(approvalId) => change({ approvalId })}
                  />
                </>
              ),
              submit: names.ask_about_report.button,
              toInput: ({ question, approvalId }) =>
                question.trim() === '' ? undefined : { ...key, question, ...(approvalId && { approvalId }) },
              done: words.ask_about_report.done,
            })
          }
        >
          {names.ask_about_report.button}
        </Button>
      )}
      <CoSignActs report={report} />
      {can.includes('verify_values') && <VerifyValues report={report} />}
      {can.includes('return_report') && (
        <Button
          size="small"
          type="text"
          onClick={() =>
            ask({
              ...{ act: 'return_report', about: id, help: words.return_report.help },
              title: `${words.return_report.title} · ${organisation}`,
              start: { reason: '' },
              fields: (form) => <ReasonField form={form} />,
              submit: names.return_report.button,
              toInput: ({ reason }) => (reason.trim() === '' ? undefined : { ...key, reason }),
              done: words.return_report.done,
            })
          }
        >
          {names.return_report.button}
        </Button>
      )}
    </>
  );
}
