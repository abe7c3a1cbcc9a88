import { actWords } from '#contract/act-words.ts';
import type { BurdenYear } from '#contract/burden.ts';
import type { OrganisationName } from '#contract/organisation-register.ts';
import { type CappedAct, cappedActs } from '#contract/values.ts';
import { ActChoiceField } from '../../parts/act-form/act-choice-field.tsx';
import { ActDateField, ReasonField } from '../../parts/act-form/act-fields.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { OrganisationListField } from '../../parts/act-questions/organisation-list-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';

interface Draft {
  act: CappedAct | '';
  askerId: string;
  organisations: OrganisationName[];
  validUntil: string;
  reason: string;
}

/** What lets somebody ask more than the cap, once. */
export function useApproveOverCap(): (burden: Pick<BurdenYear, 'askers' | 'today'>) => void {
  const asking = useAct();
  const { approvals: words } = useWords(burdenWords);
  const names = useWords(actWords);
  return ({ askers, today }) => {
    const nameOf = new Map(askers.map(({ id, name }) => [id, name]));
    asking<Draft>({
      ...{ act: 'approve_over_cap', about: 'leave', help: words.help, done: words.done },
      submit: names.approve_over_cap.button,
      start: { act: '', askerId: '', organisations: [], validUntil: today, reason: '' },
      fields: ({ values, change, issuesAt }) => (
        <>
          <ActChoiceField
            label={words.what}
            issues={issuesAt('act')}
            value={values.act}
            none=""
            options={cappedActs}
            say={(act) => names[act].button}
            onChange={(act) => change({ act })}
          />
          <ActChoiceField
            label={words.asker}
            issues={issuesAt('askerId')}
            value={values.askerId}
            none=""
            options={[...nameOf.keys()]}
            say={(id) => nameOf.get(id) ?? id}
            onChange={(askerId) => change({ askerId })}
          />
          <OrganisationListField
            label={words.organisations}
            value={values.organisations}
            onChange={(organisations) => change({ organisations })}
          />
          <ActDateField
            label={words.validUntil}
            issues={issuesAt('validUntil')}
            min={today}
            value={values.validUntil}
            onChange={(validUntil) => change({ validUntil })}
          />
          <ReasonField form={{ values, change, issuesAt }} />
        </>
      ),
      toInput: ({ act, askerId, organisations, validUntil, reason }) =>
        act && askerId && organisations.length > 0 && validUntil && reason.trim()
          ? { act, askerId, organisationIds: organisations.map(({ id }) => id), validUntil, reason }
          : undefined,
    });
  };
}
