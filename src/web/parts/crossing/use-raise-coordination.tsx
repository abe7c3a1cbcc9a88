import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { ActWordsField } from '../act-form/act-fields.tsx';
import { useAct } from '../act-form/use-act.ts';

/** What asks for coordination of a task. */
export function useRaiseCoordination(): (taskId: string) => void {
  const asking = useAct();
  const { fields, help, submit, done } = useWords(coordinationWords);
  return (taskId) =>
    asking<{ matter: string; request: string }>({
      ...{
        act: 'raise_coordination',
        about: taskId,
        help: help.raise,
        submit: submit.raise,
        done: done.raise,
      },
      start: { matter: '', request: '' },
      fields: ({ values, change, issuesAt }) => (
        <>
          <ActWordsField
            label={fields.matter}
            hint={fields.matterHint}
            rows={3}
            maxLength={2000}
            issues={issuesAt('matter')}
            value={values.matter}
            onChange={(matter) => change({ matter })}
          />
          <ActWordsField
            label={fields.request}
            hint={fields.requestHint}
            rows={3}
            maxLength={2000}
            issues={issuesAt('request')}
            value={values.request}
            onChange={(request) => change({ request })}
          />
        </>
      ),
      toInput: ({ matter, request }) =>
        matter.trim() && request.trim() ? { taskId, matter, request } : undefined,
    });
}
