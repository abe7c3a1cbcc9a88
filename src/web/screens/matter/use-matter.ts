import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { refreshAll } from '../../api/refresh.ts';
import { sendAct } from '../../api/request.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useWords } from '../../words/bilingual.ts';
import { matterWords } from '../../words/matter.ts';
import { emptyTask, listMissing, type MatterDraft, toMatter } from './matter-draft.ts';

/** The matter that is being written, kept until it is registered, and what is wrong with it at each field. */
export function useMatter({ issuer, today }: { issuer: string; today: string }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const words = useWords(matterWords);
  const [asked, setAsked] = useState(false);
  const [kept, keep] = useKept<MatterDraft>('matter');
  const draft: MatterDraft = kept ?? {
    ...{ title: '', basisKind: 'meeting', basis: '', decidedOn: today, issuer, tasks: [emptyTask] },
  };
  const sending = useMutation({
    mutationFn: () => sendAct<{ directiveId: string }>('POST', '/acts/register-matter', toMatter(draft)),
    onSuccess: async ({ directiveId }) => {
      keep(undefined);
      await refreshAll(queries);
      await navigate({ to: '/d/$directiveId/settle', params: { directiveId } });
    },
  });
  const problem = sending.error instanceof ApiProblem ? sending.error.problem : undefined;
  // Once it was to be sent, what is missing is told, and no longer where it has been filled in.
  const missing = asked ? listMissing(draft) : [];
  const issues =
    missing.length > 0
      ? missing.map(({ path, missing: what }) => ({ path, message: words.missing[what] }))
      : (problem?.issues ?? []);
  return {
    draft,
    change: (part: Partial<MatterDraft>) => keep({ ...draft, ...part }),
    clear: () => {
      keep(undefined);
      setAsked(false);
      sending.reset();
    },
    send: () => {
      setAsked(true);
      if (listMissing(draft).length === 0) sending.mutate();
    },
    isPending: sending.isPending,
    error: sending.error,
    issues,
    /** At the field of that name and at what stands within it. */
    issuesAt: (name: string) =>
      issues.filter(({ path }) => path === name || path.startsWith(`${name}.`)).map(({ message }) => message),
  };
}
