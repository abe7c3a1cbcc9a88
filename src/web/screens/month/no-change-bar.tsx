import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { MonthRow, OrganisationMonth } from '#contract/reports.ts';
import { refreshAll } from '../../api/refresh.ts';
import { sendAct } from '../../api/request.ts';
import { ErrorState } from '../../parts/states.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { monthWords } from '../../words/month.ts';

/** Says of all chosen assignments at once that there is nothing new; asks for a sentence where that was said too often. */
export function NoChangeBar(props: {
  month: OrganisationMonth;
  wanted: readonly MonthRow[];
  all: boolean;
  onAll: (all: boolean) => void;
  onDone: (count: number) => void;
}) {
  const { month, wanted, all, onAll, onDone } = props;
  const words = useWords(monthWords);
  const queries = useQueryClient();
  const [sentence, setSentence] = useState('');
  const [nextNewsOn, setNextNewsOn] = useState('');
  const asking = wanted.filter(({ asksForWords }) => asksForWords).length;
  const isAnswered = sentence.trim() !== '' || nextNewsOn !== '';
  const sending = useMutation({
    mutationFn: () =>
      sendAct<unknown>('POST', '/acts/report-no-change', {
        ...{ organisationId: month.organisationId, cycle: month.cycle },
        assignmentIds: wanted.map(({ assignmentId }) => assignmentId),
        ...{ words: sentence.trim() || null, nextNewsOn: nextNewsOn || null },
      }),
    onSuccess: () => {
      setSentence('');
      setNextNewsOn('');
      onDone(wanted.length);
    },
    onSettled: () => refreshAll(queries),
  });
  return (
    <div className="work-bar month-bar not-printed">
      <label className="work-all">
        <input type="checkbox" checked={all} onChange={({ target }) => onAll(target.checked)} />
        {words.all}
      </label>
      <Button
        type="primary"
        disabled={wanted.length === 0 || (asking > 0 && !isAnswered)}
        loading={sending.isPending}
        onClick={() => sending.mutate()}
      >
        {words.noChange(wanted.length)}
      </Button>
      {wanted.length > 0 && (
        <div className="month-words">
          <TextField
            label={words.words}
            className="field-wide"
            value={sentence}
            maxLength={500}
            onChange={setSentence}
          />
          <TextField label={words.nextNewsOn} type="date" value={nextNewsOn} onChange={setNextNewsOn} />
          <p className={asking > 0 ? 'month-asked' : 'quiet'}>
            {asking > 0 ? words.wordsNeeded(asking) : words.wordsOptional}
          </p>
        </div>
      )}
      {sending.error && <ErrorState error={sending.error} />}
    </div>
  );
}
