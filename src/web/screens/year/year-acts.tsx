import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { YearSheet } from '#contract/year.ts';
import { ReasonField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { yearWords } from '../../words/year.ts';

/** Closing the year once every task has its outcome, and opening it again. */
export function YearActs({ sheet }: { sheet: YearSheet }) {
  const words = useWords(yearWords);
  const names = useWords(actWords);
  const ask = useAct();
  const { directiveId, year, can } = sheet;
  const { unsettled, ...outcomes } = sheet.counts;
  const about = `${directiveId} ${year}`;
  const close = () =>
    ask({
      ...{ act: 'close_year', about, help: words.closeHelp, done: words.closed, start: {} },
      submit: names.close_year.button,
      toInput: () => ({ directiveId, year, outcomes }),
    });
  const reopen = () =>
    ask({
      ...{ act: 'reopen_year', about, help: words.reopenHelp, done: words.reopenDone },
      start: { reason: '' },
      fields: (form) => <ReasonField form={form} />,
      submit: names.reopen_year.button,
      toInput: ({ reason }) => (reason.trim() === '' ? undefined : { directiveId, year, reason }),
    });
  return (
    <>
      {can.includes('close_year') && sheet.tasks.length > 0 && (
        <Button type={unsettled === 0 ? 'primary' : 'default'} disabled={unsettled > 0} onClick={close}>
          {names.close_year.button}
        </Button>
      )}
      {can.includes('reopen_year') && <Button onClick={reopen}>{names.reopen_year.button}</Button>}
    </>
  );
}
