import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { Cycles } from '#contract/reconciliation.ts';
import { type CycleKind, cycleKinds } from '#contract/values.ts';
import type { RequestAbout } from '../../api/burden.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ActDateField } from '../../parts/act-form/act-fields.tsx';
import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { ForeseenRequest } from '../../parts/foreseen/foreseen-request.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';

interface Draft {
  directiveId: string;
  kind: CycleKind | '';
  label: string;
  fromOn: string;
  untilOn: string;
  dueOn: string;
  approvalId: string;
}

/** Opens the form by which the keepers begin a cycle: of which directive, for which period. */
export function OpenCycleButton({ openable, today }: Pick<Cycles, 'openable' | 'today'>) {
  const { open: words } = useWords(reconciliationWords);
  const names = useWords(actWords);
  const ask = useAct();
  const nameOf = new Map(
    openable.map(({ directiveId, title, docNumber }) => [directiveId, title ?? docNumber]),
  );
  const [first] = openable;
  const month = today.slice(0, 7);
  const begin = () =>
    ask<Draft>({
      ...{ act: 'open_cycle', about: 'cycle', help: words.help, done: words.done },
      submit: names.open_cycle.button,
      start: {
        ...{ directiveId: first?.directiveId ?? '', kind: 'monthly', label: month },
        ...{ fromOn: `${month}-01`, untilOn: today, dueOn: today },
        approvalId: '',
      },
      fields: ({ values, change, issuesAt }) => (
        <>
          <ActChoiceField
            label={words.directive}
            issues={issuesAt('directiveId')}
            value={values.directiveId}
            options={[...nameOf.keys()]}
            say={(id) => nameOf.get(id) ?? id}
            onChange={(directiveId) => change({ directiveId })}
          />
          <ActChoiceField
            label={words.kind}
            issues={issuesAt('kind')}
            value={values.kind}
            options={cycleKinds}
            say={(kind) => words.kinds[kind]}
            onChange={(kind) => change({ kind })}
          />
          <ActLineField
            label={words.label}
            issues={issuesAt('label')}
            maxLength={40}
            value={values.label}
            onChange={(label) => change({ label })}
          />
          <ActDateField
            label={words.from}
            issues={issuesAt('fromOn')}
            value={values.fromOn}
            onChange={(fromOn) => change({ fromOn })}
          />
          <ActDateField
            label={words.until}
            issues={issuesAt('untilOn')}
            min={values.fromOn}
            value={values.untilOn}
            onChange={(untilOn) => change({ untilOn })}
          />
          <ActDateField
            label={words.due}
            hint={words.dueHint}
            issues={issuesAt('dueOn')}
            min={values.untilOn}
            value={values.dueOn}
            onChange={(dueOn) => change({ dueOn })}
          />
          <ForeseenRequest
            about={foreseenOf(values)}
            approvalId={values.approvalId}
            onApproval={(approvalId) => change({ approvalId })}
          />
        </>
      ),
      toInput: ({ approvalId, ...values }) =>
        Object.values(values).some((value) => value.trim() === '')
          ? undefined
          : { ...values, ...(approvalId && { approvalId }) },
    });
  return (
    <Button type="primary" onClick={begin}>
      {names.open_cycle.button}
    </Button>
  );
}

/** What the cycle would ask of whom; undefined while its directive or its period is not said. */
function foreseenOf({ directiveId, fromOn, untilOn }: Draft): RequestAbout | undefined {
  if (!directiveId || !fromOn || !untilOn || untilOn < fromOn) return undefined;
  return { act: 'open_cycle', directiveId, fromOn, untilOn };
}
