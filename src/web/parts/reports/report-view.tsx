import type { ReactNode } from 'react';
import type { Report } from '#contract/reports.ts';
import { reportFields } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { milestoneWords } from '../../words/milestones.ts';
import { reportWords } from '../../words/report.ts';
import { reportTerms } from '../../words/report-terms.ts';
import { CoSignatures } from './co-sign-acts.tsx';
import { ReportActs } from './report-acts.tsx';
import { ReportQuestions } from './report-questions.tsx';
import './reports.css';

/** A report as it was said: its words with what is new in them, its figures, who signed, what was asked. */
export function ReportView({ report, actions }: { report: Report; actions?: ReactNode }) {
  const words = useWords(reportWords);
  const terms = useWords(reportTerms);
  const { state, kind, newFields, signer, signedOn, quotes, nextNewsOn, returnReason } = report;
  return (
    <article className="report-view">
      <header>
        <strong lang="zh-CN">{report.organisation}</strong>{' '}
        <span className="quiet">
          {report.cycle} · {terms.kind[kind]} · {terms.state[state]}
          {signer && signedOn && ` · ${words.signedBy(signer, signedOn)}`}
        </span>
        <span className="report-view-acts not-printed">
          {actions}
          <ReportActs report={report} />
        </span>
      </header>
      <CoSignatures report={report} />
      {returnReason !== null && <p className="report-view-returned">{returnReason}</p>}
      {state === 'unchanged' && <p>{words.unchangedWords}</p>}
      <dl>
        {reportFields.map((field) =>
          report.words[field] === null ? null : (
            <div key={field}>
              <dt>
                {terms.field[field]}
                {newFields.includes(field) && <span className="report-new"> {words.isNew}</span>}
              </dt>
              <dd lang="zh-CN">{report.words[field]}</dd>
            </div>
          ),
        )}
        {report.confirmations.map((said) => (
          <div key={`${said.code} ${said.field}`}>
            <dt>{words.confirmations}</dt>
            <dd>
              {terms.doubt[said.code]}：<span lang="zh-CN">{said.words}</span>
            </dd>
          </div>
        ))}
      </dl>
      <ReportValues report={report} />
      {nextNewsOn !== null && <p>{words.nextNews(nextNewsOn)}</p>}
      {quotes.length > 0 && (
        <p className="quiet">
          {words.inputs.quotes}{' '}
          <span lang="zh-CN">{quotes.map(({ organisation }) => organisation).join('、')}</span>
        </p>
      )}
      <ReportQuestions report={report} />
    </article>
  );
}

/** What was reported and, apart from it, what was verified. */
function ReportValues({ report: { values, verified } }: { report: Report }) {
  const { values: words } = useWords(reportWords);
  const found = useWords(milestoneWords);
  if (values.length === 0) return null;
  return (
    <table className="facts report-figures">
      {verified.length === 0 && <caption>{words.reported}</caption>}
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          <th scope="col" className="number">
            {words.value}
          </th>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.source}</th>
          {verified.length > 0 && <th scope="col">{found.verifiedColumn}</th>}
        </tr>
      </thead>
      <tbody>
        {values.map((value, position) => (
          <tr key={`${value.indicator} ${value.period}`} lang="zh-CN">
            <th scope="row">{value.indicator}</th>
            <td className="number">
              {value.value} {value.unit}
            </td>
            <td>{value.period}</td>
            <td>{value.source}</td>
            {verified.length > 0 && (
              <VerifiedCell found={verified.find((each) => each.position === position)} unit={value.unit} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VerifiedCell(props: { found: Report['verified'][number] | undefined; unit: string | null }) {
  const words = useWords(milestoneWords);
  const { found, unit } = props;
  if (!found) return <td className="quiet">{words.notVerified}</td>;
  const { value, source, verifiedBy, verifiedOn, verifiedHow, words: said } = found;
  return (
    <td>
      ✓ {value} {unit}{' '}
      <span className="quiet">
        {words.verified(verifiedBy, verifiedOn, words.ways[verifiedHow])} · {source}
        {said && ` · ${said}`}
      </span>
    </td>
  );
}
