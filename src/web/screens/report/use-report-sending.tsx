import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { actWords } from '#contract/act-words.ts';
import type { ReportForm } from '#contract/reports.ts';
import { metaQuery } from '../../api/queries.ts';
import { refreshAll } from '../../api/refresh.ts';
import { sendAct } from '../../api/request.ts';
import { useAct } from '../../parts/act-form/use-act.ts';
import { SignField } from '../../parts/sign/sign-field.tsx';
import { emptySignature, type SignatureDraft, toSignature } from '../../parts/sign/signature-draft.ts';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';
import { type ReportDraft, toContent } from './report-draft.ts';

interface Stored {
  organisationId: string;
  id: string;
  revision: number;
}

/** Stores the draft; then signs it, or asks for the sheet of paper on which it was signed. */
export type ReportStep = 'save' | 'sign' | 'paper';

/** Stores the draft, or stores it and has it signed; `onStored` once the server has what was typed. */
export function useReportSending(form: ReportForm, draft: ReportDraft, onStored: () => void) {
  const words = useWords(reportWords);
  const queries = useQueryClient();
  const askForSheet = useSheetForm(form);
  const [said, say] = useState('');
  const { organisationId, assignmentId, cycle, current } = form;
  const sending = useMutation({
    mutationFn: async (step: ReportStep) => {
      const key = { organisationId, assignmentId, cycle, revision: current?.revision ?? 0 };
      const stored = await sendAct<Stored>('POST', '/acts/save-report', { ...key, ...toContent(draft) });
      onStored();
      const signature = { way: 'in_program' };
      if (step === 'sign') await sendAct<unknown>('POST', '/acts/sign-report', { ...stored, signature });
      if (step === 'paper') askForSheet(stored);
      return step;
    },
    onMutate: () => say(''),
    onSuccess: (step) => say(step === 'sign' ? words.signed : words.saved),
    // After a refusal too: the draft may be stored, and what it contradicts is then there to be seen.
    onSettled: () => refreshAll(queries),
  });
  return { send: sending.mutate, isPending: sending.isPending, error: sending.error, said };
}

/** Opens the form by which a signature on paper is recorded at the stored draft. */
function useSheetForm({ cycle }: ReportForm) {
  const ask = useAct();
  const words = useWords(reportWords);
  const names = useWords(actWords);
  const { data: meta } = useQuery(metaQuery);
  const ways = ['on_paper'] as const;
  return ({ organisationId, id, revision }: Stored) =>
    ask<{ signature: SignatureDraft }>({
      ...{ act: 'sign_report', about: id, title: words.onPaper, help: words.onPaperHelp },
      ...{ submit: names.sign_report.button, done: words.signed },
      start: { signature: emptySignature(ways) },
      fields: ({ values, change, issuesAt }) => (
        <SignField
          {...{ ways, issuesAt, since: `${cycle}-01`, ...(meta && { today: meta.today }) }}
          value={values.signature}
          onChange={(signature) => change({ signature })}
        />
      ),
      toInput: ({ signature: typed }) => {
        const signature = toSignature(typed);
        return signature && { organisationId, id, revision, signature };
      },
    });
}
