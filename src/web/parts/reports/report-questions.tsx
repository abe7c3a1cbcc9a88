import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { Report } from '#contract/reports.ts';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';
import { useAct } from '../act-form/use-act.ts';
import { TextField } from '../text-field.tsx';

/** What was asked about a report and what was answered; whoever may answer does so here. */
export function ReportQuestions({ report }: { report: Report }) {
  const words = useWords(reportWords);
  const names = useWords(actWords);
  const ask = useAct();
  const { organisationId, questions, can } = report;
  if (questions.length === 0) return null;
  const answer = (id: string, question: string) =>
    ask({
      ...{ act: 'answer_report_question', about: id, help: words.ask.answer_report_question.help },
      title: question,
      start: { answer: '' },
      fields: ({ values, change }) => (
        <TextField
          label={words.ask.answer_report_question.label}
          lang="zh-CN"
          value={values.answer}
          maxLength={4000}
          onChange={(typed) => change({ answer: typed })}
        />
      ),
      submit: names.answer_report_question.button,
      toInput: ({ answer: typed }) =>
        typed.trim() === '' ? undefined : { organisationId, id, answer: typed },
      done: words.ask.answer_report_question.done,
    });
  return (
    <section className="report-questions">
      <h3>{words.questions}</h3>
      <ul>
        {questions.map(({ id, question, askedBy, askedOn, answer: given, answeredOn }) => (
          <li key={id}>
            <p>
              <span className="quiet">
                {askedOn} <span lang="zh-CN">{askedBy}</span>
              </span>{' '}
              <span lang="zh-CN">{question}</span>
            </p>
            {given === null ? (
              <p>
                {can.includes('answer_report_question') ? (
                  <Button size="small" onClick={() => answer(id, question)}>
                    {names.answer_report_question.button}
                  </Button>
                ) : (
                  <span className="quiet">{words.unanswered}</span>
                )}
              </p>
            ) : (
              <p>
                <span className="quiet">{answeredOn}</span> <span lang="zh-CN">{given}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
