import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActName } from '#contract/values.ts';
import { refreshAll } from '../../api/refresh.ts';
import { sendAct } from '../../api/request.ts';

interface Asked {
  act: ActName;
  /** What is sent, or how it is fetched as it stands now. */
  input: object | (() => Promise<object>);
  /** Said once it is done. */
  done: string;
}

/** Does acts that ask for nothing more than the press of their button, and says what came of each. */
export function useDirectAct(say: (said: string) => void) {
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: async ({ act, input }: Asked) => {
      const body = typeof input === 'function' ? await input() : input;
      return await sendAct<unknown>('POST', `/acts/${act.replaceAll('_', '-')}`, body);
    },
    onMutate: () => say(''),
    onSuccess: (_answer, { done }) => say(done),
    // After a refusal too: what somebody else has done is then there to be seen.
    onSettled: () => refreshAll(queries),
  });
  return { run: sending.mutate, isPending: sending.isPending, error: sending.error };
}
