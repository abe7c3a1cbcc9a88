import Button from 'antd/es/button';
import type { ReportForm } from '#contract/reports.ts';
import { ReportView } from '../../parts/reports/report-view.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';
import type { ReportDraft } from './report-draft.ts';

type Quotes = ReportDraft['quotes'];

/** What the others reported to the lead this month: quoted by a click, asked about, given back. */
export function InputsPanel(props: {
  form: ReportForm;
  quoted?: Quotes;
  onQuote?: (quoted: Quotes) => void;
}) {
  const { inputs: words } = useWords(reportWords);
  const { form, quoted = form.current?.quotes ?? [], onQuote } = props;
  const toggle = ({ organisationId, id }: Quotes[number]) => {
    const others = quoted.filter((other) => other.id !== id);
    onQuote?.(others.length < quoted.length ? others : [...quoted, { organisationId, id }]);
  };
  return (
    <section className="report-inputs">
      <h2>{words.title}</h2>
      <p className="field-hint">{words.help}</p>
      {form.missing.length > 0 && (
        <p className="report-doubt" lang="zh-CN">
          {words.missing(form.missing.join('、'))}
        </p>
      )}
      {form.inputs.length === 0 && <p className="quiet">{words.none}</p>}
      {form.inputs.map((input) => {
        const isQuoted = quoted.some(({ id }) => id === input.id);
        return (
          <ReportView
            key={input.id}
            report={input}
            actions={
              onQuote && (
                <Button
                  size="small"
                  type={isQuoted ? 'primary' : 'default'}
                  aria-pressed={isQuoted}
                  onClick={() => toggle(input)}
                >
                  {isQuoted ? words.quoted : words.quote}
                </Button>
              )
            }
          />
        );
      })}
    </section>
  );
}
