import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '#contract/problem.ts';
import { newRetryKey } from '../../api/act-key.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { doAct } from '../../api/do-act.ts';
import { refreshAll } from '../../api/refresh.ts';
import { useKept } from '../use-kept.ts';
import type { ActQuestion } from './act-question.ts';
import { renewRevision } from './renew-revision.ts';

/** What is kept of an open form until its act is done. */
interface Begun<Values> {
  values: Values;
  /** The key under which it is sent, however often the network fails, until it is known what became of it. */
  key: string;
}

/**
 * What has been typed into an act's form, and the sending of it. `stale` is there while somebody else has changed the
 * thing; `agree` sends it as the thing stands now.
 */
export function useActSending<Values extends object>(question: ActQuestion<Values>, onDone: () => void) {
  const queries = useQueryClient();
  const [kept, keep] = useKept<Begun<Values>>(`act ${question.act} ${question.about}`);
  const [started] = useState<Begun<Values>>(() => ({ values: question.start, key: newRetryKey() }));
  const begun = kept ?? started;
  const [renewals, setRenewals] = useState<ReadonlyMap<string, number>>(new Map());
  const input = question.toInput(begun.values);
  const sending = useMutation({
    mutationFn: (agreed: ReadonlyMap<string, number>) => {
      const renewed = [...agreed].reduce<unknown>(
        (so, [id, revision]) => renewRevision(so, id, revision),
        input,
      );
      return doAct(question.act, renewed, begun.key);
    },
    onSuccess: () => {
      keep(undefined);
      onDone();
    },
    // What was sent before was done, with other words in it: whoever sends these once more means another act.
    onError: (error) => {
      if (error instanceof ApiProblem && error.problem.code === 'retry_differs')
        keep({ ...begun, key: newRetryKey() });
    },
    // After a refusal too: what somebody else has done is then there to be seen.
    onSettled: () => refreshAll(queries),
  });
  const problem = sending.error instanceof ApiProblem ? sending.error.problem : undefined;
  const stale = problem?.code === 'stale' ? problem : undefined;
  const revision = newestRevision(stale);

  return {
    values: begun.values,
    change: (part: Partial<Values>) => keep({ ...begun, values: { ...begun.values, ...part } }),
    isComplete: input !== undefined,
    isPending: sending.isPending,
    error: sending.error,
    issues: problem?.issues ?? [],
    stale,
    send: () => sending.mutate(renewals),
    agree:
      stale?.thingId && revision
        ? () => {
            const agreed = new Map(renewals).set(stale.thingId ?? '', revision);
            setRenewals(agreed);
            sending.mutate(agreed);
          }
        : undefined,
  };
}

/** The revision at which the last of the changes left the thing. */
function newestRevision(stale: Problem | undefined): number | undefined {
  return stale?.since?.at(-1)?.revision;
}
