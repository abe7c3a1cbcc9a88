import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { Report } from '#contract/reports.ts';
import { useWords } from '../../words/bilingual.ts';
import { milestoneWords } from '../../words/milestones.ts';
import { ActLineField } from '../act-form/act-line-field.tsx';
import { useAct } from '../act-form/use-act.ts';
import {
  noVerification,
  toVerification,
  VerificationFields,
  type Verified,
} from '../act-questions/verification-fields.tsx';

/** The figures of a report as they were found, typed beside what was reported. */
export function VerifyValues({ report }: { report: Report }) {
  const words = useWords(milestoneWords);
  const names = useWords(actWords);
  const ask = useAct();
  const { organisationId, id, revision, values } = report;
  const open = () =>
    ask<Verified & { found: string[]; source: string }>({
      ...{ act: 'verify_values', about: id, ...words.acts.verify_values, submit: names.verify_values.button },
      title: `${names.verify_values.button} · ${report.organisation}`,
      start: { ...noVerification, how: 'by_data', found: values.map(() => ''), source: '' },
      fields: (form) => (
        <>
          {values.map(({ indicator, unit, value }, position) => (
            <ActLineField
              key={position}
              label={words.figure(indicator, unit)}
              hint={words.reportedAs(value)}
              issues={[]}
              value={form.values.found[position] ?? ''}
              onChange={(typed) =>
                form.change({ found: form.values.found.map((each, at) => (at === position ? typed : each)) })
              }
            />
          ))}
          <ActLineField
            label={words.source}
            issues={[]}
            value={form.values.source}
            maxLength={500}
            onChange={(source) => form.change({ source })}
          />
          <VerificationFields form={form} />
        </>
      ),
      toInput: ({ found, source, ...verified }) => {
        const verification = toVerification(verified);
        const given = found.flatMap((typed, position) =>
          typed.trim() === '' ? [] : [{ position, value: Number(typed), source }],
        );
        const isWhole =
          source.trim() !== '' && given.length > 0 && given.every(({ value }) => Number.isFinite(value));
        return verification && isWhole
          ? { organisationId, id, revision, values: given, verification }
          : undefined;
      },
    });
  return (
    <Button size="small" onClick={open}>
      {names.verify_values.button}
    </Button>
  );
}
