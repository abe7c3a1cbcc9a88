import type { DataRequest } from '#contract/data-requests.ts';
import { ReasonField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { dataRequestWords } from '../../words/data-requests.ts';

/** What answers a request for data for an organisation, and what takes it back. */
export function useDataRequestActs() {
  const asking = useAct();
  const words = useWords(dataRequestWords);
  return {
    fill: ({ id, title, fields, answers }: DataRequest, organisationId: string) => {
      const own = answers.filter(
        (answer) => answer.organisationId === organisationId && answer.state !== 'known',
      );
      const nameOf = new Map(
        fields.map(({ position, name, unit, period, task }) => [
          position,
          [name, period, unit, task && words.task(task.ordinal)].filter(Boolean).join(' · '),
        ]),
      );
      asking<{ said: Record<string, string> }>({
        ...{ act: 'answer_data_request', about: `${id} ${organisationId}`, title, help: words.fillHelp },
        ...{ submit: words.fill, done: words.filled },
        start: { said: Object.fromEntries(own.map(({ position, value }) => [position, value ?? ''])) },
        fields: ({ values, change, issuesAt }) => (
          <>
            {own.map(({ position }) => (
              <ActLineField
                key={position}
                label={nameOf.get(position) ?? ''}
                maxLength={1000}
                issues={issuesAt(`answers.${position}`)}
                value={values.said[position] ?? ''}
                onChange={(typed) => change({ said: { ...values.said, [position]: typed } })}
              />
            ))}
          </>
        ),
        toInput: ({ said }) => {
          const answered = own.flatMap(({ position, revision, value }) => {
            const typed = said[position]?.trim() ?? '';
            return typed && typed !== value ? [{ position, revision, value: typed }] : [];
          });
          return answered.length > 0 ? { id, organisationId, answers: answered } : undefined;
        },
      });
    },
    withdraw: ({ id, revision, title }: DataRequest) =>
      asking<{ reason: string }>({
        ...{ act: 'withdraw_data_request', about: id, title, help: words.withdrawHelp },
        ...{ submit: words.withdraw, done: words.withdrawn, start: { reason: '' } },
        fields: (form) => <ReasonField form={form} />,
        toInput: ({ reason }) => (reason.trim() ? { id, revision, reason } : undefined),
      }),
  };
}
