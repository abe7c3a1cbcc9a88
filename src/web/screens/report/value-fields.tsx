import Button from 'antd/es/button';
import type { ReportForm } from '#contract/reports.ts';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';
import { DoubtLines } from './doubt-lines.tsx';
import { addValue, type ReportDraft, type TypedValue } from './report-draft.ts';
import { ValueLine } from './value-line.tsx';

/** The figures of a report, those that the text asks for among them, each with what it was last time. */
export function ValueFields(props: {
  form: ReportForm;
  draft: ReportDraft;
  onChange: (draft: ReportDraft) => void;
}) {
  const { values: words } = useWords(reportWords);
  const { form, draft, onChange } = props;
  const { values } = draft;
  const put = (next: TypedValue[]) => onChange({ ...draft, values: next });
  // The server counts those that have a value.
  const placeOf = (value: TypedValue) => values.filter(({ value: typed }) => typed !== '').indexOf(value);
  return (
    <fieldset className="report-values">
      <legend>{words.title}</legend>
      {values.map((value) => (
        <div key={value.key} className="report-value">
          <ValueLine
            {...{ value, form }}
            onChange={(part) => put(values.map((other) => (other === value ? { ...other, ...part } : other)))}
            onRemove={() => put(values.filter((other) => other !== value))}
          />
          <DoubtLines
            doubts={form.doubts.filter(({ field }) => field === placeOf(value))}
            {...{ draft, onChange }}
          />
        </div>
      ))}
      <Button size="small" className="not-printed" onClick={() => onChange(addValue(draft))}>
        {words.add}
      </Button>
    </fieldset>
  );
}
