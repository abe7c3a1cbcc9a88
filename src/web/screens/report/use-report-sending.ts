import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportForm } from '#contract/reports.ts';
import { refreshAll } from '../../api/refresh.ts';
import { sendAct } from '../../api/request.ts';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';
import { type ReportDraft, toContent } from './report-draft.ts';

interface Stored {
  organisationId: string;
  id: string;
  revision: number;
}

/** Stores the draft, or stores and signs it; `onStored` once the server has what was typed. */
export function useReportSending(form: ReportForm, draft: ReportDraft, onStored: () => void) {
  const words = useWords(reportWords);
  const queries = useQueryClient();
  const [said, say] = useState('');
  const { organisationId, assignmentId, cycle, current } = form;
  const sending = useMutation({
    mutationFn: async (step: 'save' | 'sign') => {
      const key = { organisationId, assignmentId, cycle, revision: current?.revision ?? 0 };
      const stored = await sendAct<Stored>('POST', '/acts/save-report', { ...key, ...toContent(draft) });
      onStored();
      const signature = { way: 'in_program' };
      if (step === 'sign') await sendAct<unknown>('POST', '/acts/sign-report', { ...stored, signature });
      return step;
    },
    onMutate: () => say(''),
    onSuccess: (step) => say(step === 'sign' ? words.signed : words.saved),
    // After a refusal too: the draft may be stored, and what it contradicts is then there to be seen.
    onSettled: () => refreshAll(queries),
  });
  return { send: sending.mutate, isPending: sending.isPending, error: sending.error, said };
}
