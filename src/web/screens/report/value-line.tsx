import Button from 'antd/es/button';
import type { ReportForm } from '#contract/reports.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';
import type { TypedValue } from './report-draft.ts';

/** One figure: what it is about, what it is, what it covers and where it comes from. */
export function ValueLine(props: {
  value: TypedValue;
  form: ReportForm;
  onChange: (part: Partial<TypedValue>) => void;
  onRemove: () => void;
}) {
  const { values: words } = useWords(reportWords);
  const { value, form, onChange, onRemove } = props;
  const isTyped = value.value !== '';
  const target = form.targets.find(({ position }) => position === value.targetPosition);
  const before = form.last?.values.find(
    ({ indicator, targetPosition }) =>
      indicator === value.indicator && targetPosition === value.targetPosition,
  );
  const field = (name: 'indicator' | 'value' | 'unit' | 'period' | 'source', maxLength: number) => ({
    ...{ label: words[name], value: value[name], maxLength },
    onChange: (typed: string) => onChange({ [name]: typed }),
  });
  return (
    <>
      <div className="report-value-line">
        <TextField {...field('indicator', 100)} lang="zh-CN" className="field-wide" required={isTyped} />
        <TextField {...field('value', 30)} type="number" className="field-figure" />
        <TextField {...field('unit', 20)} lang="zh-CN" className="field-unit" />
        <TextField {...field('period', 50)} lang="zh-CN" className="field-figure" required={isTyped} />
        <TextField {...field('source', 100)} lang="zh-CN" className="field-wide" required={isTyped} />
        <Button
          size="small"
          type="text"
          className="not-printed"
          aria-label={words.remove}
          title={words.remove}
          onClick={onRemove}
        >
          ✕
        </Button>
      </div>
      {(target || before) && (
        <p className="field-hint">
          {target && <span lang="zh-CN">{words.target(target.quote)} </span>}
          {before && words.before(`${before.value}${before.unit ?? ''}`, before.period)}
        </p>
      )}
    </>
  );
}
