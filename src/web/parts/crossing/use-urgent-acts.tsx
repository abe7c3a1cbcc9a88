import type { UrgentReportAct } from '#contract/values.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { ActWordsField } from '../act-form/act-fields.tsx';
import { useAct } from '../act-form/use-act.ts';

/** What asks for each act on an urgent report that there is. */
export function useUrgentActs(): Record<
  Exclude<UrgentReportAct, 'send_urgent_report'>,
  (report: { id: string }) => void
> {
  const asking = useAct();
  const { fields, help, submit, done } = useWords(coordinationWords);
  const withWords = (
    act: Exclude<UrgentReportAct, 'send_urgent_report'>,
    said: { help: string; submit: string; done: string; label: string },
    toInput: (id: string, words: string) => object | undefined,
  ) => {
    return ({ id }: { id: string }) =>
      asking<{ words: string }>({
        ...{ act, about: id, help: said.help, submit: said.submit, done: said.done, start: { words: '' } },
        fields: ({ values, change, issuesAt }) => (
          <ActWordsField
            label={said.label}
            rows={3}
            maxLength={act === 'acknowledge_urgent_report' ? 500 : 2000}
            issues={[...issuesAt('words'), ...issuesAt('outcome')]}
            value={values.words}
            onChange={(words) => change({ words })}
          />
        ),
        toInput: ({ words }) => toInput(id, words.trim()),
      });
  };
  return {
    acknowledge_urgent_report: withWords(
      'acknowledge_urgent_report',
      { help: help.acknowledge, submit: submit.acknowledge, done: done.acknowledge, label: fields.words },
      (id, words) => ({ id, ...(words && { words }) }),
    ),
    follow_up_urgent_report: withWords(
      'follow_up_urgent_report',
      { help: help.followUp, submit: submit.followUp, done: done.followUp, label: fields.news },
      (id, words) => (words ? { id, words } : undefined),
    ),
    close_urgent_report: withWords(
      'close_urgent_report',
      { help: help.closeReport, submit: submit.close, done: done.close, label: fields.outcome },
      (id, outcome) => (outcome ? { id, outcome } : undefined),
    ),
  };
}
