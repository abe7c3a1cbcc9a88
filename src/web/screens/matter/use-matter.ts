import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { refreshAll } from '../../api/refresh.ts';
import { ApiProblem, sendAct } from '../../api/request.ts';
import { useKept } from '../../parts/use-kept.ts';
import { emptyTask, type MatterDraft, toMatter } from './matter-draft.ts';

/** The matter that is being written, kept until it is registered, and what is wrong with it at each field. */
export function useMatter({ issuer, today }: { issuer: string; today: string }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
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
  const issues = problem?.issues ?? [];
  return {
    draft,
    change: (part: Partial<MatterDraft>) => keep({ ...draft, ...part }),
    clear: () => {
      keep(undefined);
      sending.reset();
    },
    send: () => sending.mutate(),
    isPending: sending.isPending,
    error: sending.error,
    issues,
    /** At the field of that name and at what stands within it. */
    issuesAt: (name: string) =>
      issues.filter(({ path }) => path === name || path.startsWith(`${name}.`)).map(({ message }) => message),
  };
}
