import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { NoChangeAnswered } from '#contract/acts/reconciliation.ts';
import type { StatementLine, StatementSheet } from '#contract/reconciliation.ts';
import { refreshAll } from '../../api/refresh.ts';
import { sendAct } from '../../api/request.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ActDateField, ActWordsField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';
import { type NewsDraft, toNews } from './news-draft.ts';
import { NewsFields } from './news-fields.tsx';

type Lines = readonly StatementLine[];
type AnsweringAct = 'answer_statement_lines' | 'keeper_answer_lines';

/** What can be said of lines: with the press of a button where nothing more is asked, in a form where words are. */
export function useLineActs(
  sheet: StatementSheet,
  { onAnswered }: { onAnswered: (left: readonly string[]) => void },
) {
  const { sheet: words } = useWords(reconciliationWords);
  const queries = useQueryClient();
  const [said, setSaid] = useState('');
  const ask = useAct();
  // What an act has been done to is no longer chosen: the next one is not meant for it too.
  const onDone = () => onAnswered([]);
  const { organisationId, id: statementId } = sheet.statement;
  const seen = (lines: Lines) => ({
    ...{ organisationId, statementId },
    lines: lines.map(({ assignmentId, revision }) => ({ assignmentId, revision })),
  });
  const sending = useMutation({
    mutationFn: async (send: () => Promise<string>) => await send(),
    onMutate: () => setSaid(''),
    onSuccess: setSaid,
    // After a refusal too: what somebody else has answered is then there to be seen.
    onSettled: () => refreshAll(queries),
  });
  const noChange = (lines: Lines) =>
    sending.mutate(async () => {
      const input = { ...seen(lines), words: null, nextNewsOn: null };
      const answered = await sendAct<NoChangeAnswered>('POST', '/acts/answer-no-change', input);
      onAnswered(answered.needWords);
      return [
        words.done(answered.lines),
        answered.needWords.length > 0 && words.needWords(answered.needWords.length),
        answered.drafted.length > 0 && words.drafted(answered.drafted.length),
      ]
        .filter(Boolean)
        .join(' ');
    });
  const confirm = (act: AnsweringAct, lines: Lines) =>
    sending.mutate(async () => {
      const input = { ...seen(lines), answer: 'confirmed', words: null };
      await sendAct<unknown>('POST', `/acts/${act.replaceAll('_', '-')}`, input);
      onAnswered([]);
      return act === 'keeper_answer_lines' ? words.checked(lines.length) : words.done(lines.length);
    });
  const dispute = (act: AnsweringAct, lines: Lines) =>
    ask<{ words: string }>({
      ...{ act, about: statementId, title: words.dispute, help: words.disputeHelp, start: { words: '' } },
      ...{ submit: words.dispute, onDone },
      done: act === 'keeper_answer_lines' ? words.checked(lines.length) : words.done(lines.length),
      fields: ({ values, change, issuesAt }) => (
        <ActWordsField
          label={words.words}
          issues={issuesAt('words')}
          value={values.words}
          onChange={(typed) => change({ words: typed })}
        />
      ),
      toInput: (typed) =>
        typed.words.trim() === '' ? undefined : { ...seen(lines), answer: 'disputed', words: typed.words },
    });
  const noChangeInWords = (lines: Lines) =>
    ask<{ words: string; nextNewsOn: string }>({
      ...{ act: 'answer_no_change', about: statementId, help: words.noChangeHelp },
      ...{ start: { words: '', nextNewsOn: '' }, submit: words.noChange, onDone },
      done: words.done(lines.length),
      fields: ({ values, change, issuesAt }) => (
        <>
          <ActWordsField
            label={words.words}
            issues={issuesAt('words')}
            value={values.words}
            onChange={(typed) => change({ words: typed })}
          />
          <ActDateField
            label={words.nextNews}
            issues={issuesAt('nextNewsOn')}
            min={sheet.today}
            value={values.nextNewsOn}
            onChange={(nextNewsOn) => change({ nextNewsOn })}
          />
        </>
      ),
      toInput: (typed) =>
        typed.words.trim() === '' && typed.nextNewsOn === ''
          ? undefined
          : { ...seen(lines), words: typed.words.trim() || null, nextNewsOn: typed.nextNewsOn || null },
    });
  const news = (lines: Lines) =>
    ask<NewsDraft>({
      ...{ act: 'report_statement_lines', about: statementId, title: words.news, help: words.newsHelp },
      ...{ start: { progress: {}, figures: {} }, submit: words.report, onDone },
      done: words.newsDone,
      fields: (form) => <NewsFields form={form} lines={lines} />,
      toInput: (typed) => {
        const told = toNews(lines, typed);
        return told && { organisationId, statementId, lines: told };
      },
    });
  const assign = (lines: Lines) =>
    ask<{ unitId: string }>({
      ...{ act: 'assign_statement_lines', about: statementId, help: words.assignHelp },
      ...{ start: { unitId: '' }, submit: words.assign, onDone },
      done: words.assigned,
      fields: ({ values, change, issuesAt }) => (
        <ActChoiceField
          label={words.unit}
          issues={issuesAt('unitId')}
          value={values.unitId}
          options={sheet.units.map(({ id }) => id)}
          say={(id) => sheet.units.find((unit) => unit.id === id)?.name ?? id}
          none={words.wholeUnit}
          onChange={(unitId) => change({ unitId })}
        />
      ),
      toInput: ({ unitId }) => ({ ...seen(lines), unitId: unitId || null }),
    });
  const { isPending, error } = sending;
  return { noChange, noChangeInWords, news, confirm, dispute, assign, said, isPending, error };
}
