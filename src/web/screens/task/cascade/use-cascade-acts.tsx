import type { CascadeBranch } from '#contract/cascade.ts';
import { ActDateField, ActWordsField, ReasonField } from '../../../parts/act-form/act-fields.tsx';
import { useAct } from '../../../parts/act-form/use-act.ts';
import { useWords } from '../../../words/bilingual.ts';
import { cascadeWords } from '../../../words/cascade.ts';
import { LowerOrganisationsField } from './lower-organisations-field.tsx';
import { UnitField } from './unit-field.tsx';

/** What a form sends of words and days that may be left empty. */
const given = (name: string, value: string) => (value.trim() === '' ? {} : { [name]: value.trim() });

/** Opens the forms by which an organisation gives its work on, and takes it back. */
export function useCascadeActs(taskId: string) {
  const ask = useAct();
  const words = useWords(cascadeWords);
  const keyOf = ({ organisationId, id, revision }: CascadeBranch) => ({ organisationId, id, revision });
  return {
    give: (branch: CascadeBranch) =>
      ask({
        ...{ act: 'cascade_assignment', about: branch.id, title: words.give, help: words.giveHelp },
        start: { chosen: [] as string[], words: '', internalOn: '' },
        fields: ({ values, change, issuesAt }) => (
          <>
            <LowerOrganisationsField
              taskId={taskId}
              organisationId={branch.organisationId}
              chosen={values.chosen}
              onChange={(chosen) => change({ chosen })}
            />
            <ActWordsField
              label={words.words}
              hint={words.wordsHint}
              issues={issuesAt('to')}
              value={values.words}
              maxLength={2000}
              onChange={(typed) => change({ words: typed })}
            />
            <ActDateField
              label={words.internalOn}
              issues={[]}
              value={values.internalOn}
              onChange={(internalOn) => change({ internalOn })}
            />
          </>
        ),
        submit: words.give,
        toInput: ({ chosen, words: typed, internalOn }) =>
          chosen.length === 0
            ? undefined
            : {
                ...keyOf(branch),
                to: chosen.map((organisationId) => ({
                  ...{ organisationId, ...given('words', typed), ...given('internalOn', internalOn) },
                })),
              },
        done: words.done,
      }),
    takeBack: (branch: CascadeBranch) =>
      ask({
        ...{ act: 'withdraw_cascade', about: branch.id, help: words.takeBackHelp, submit: words.takeBack },
        title: `${words.takeBack} · ${branch.organisation}`,
        start: { reason: '' },
        fields: (form) => <ReasonField form={form} />,
        toInput: ({ reason }) =>
          reason.trim() === '' ? undefined : { assignments: [keyOf(branch)], reason: reason.trim() },
        done: words.takenBack,
      }),
    share: (branch: CascadeBranch) =>
      ask({
        ...{ act: 'share_with_unit', about: branch.id, help: words.shareHelp, submit: words.share },
        start: { unitId: '', words: '' },
        fields: ({ values, change, issuesAt }) => (
          <>
            <UnitField
              organisationId={branch.organisationId}
              value={values.unitId}
              issues={issuesAt('unitId')}
              onChange={(unitId) => change({ unitId })}
            />
            <ActWordsField
              label={words.words}
              issues={issuesAt('words')}
              value={values.words}
              maxLength={2000}
              onChange={(typed) => change({ words: typed })}
            />
          </>
        ),
        toInput: ({ unitId, words: typed }) =>
          unitId === '' ? undefined : { ...keyOf(branch), unitId, ...given('words', typed) },
        done: words.shared,
      }),
    takeBackUnit: (branch: CascadeBranch, { unitId, unit }: { unitId: string; unit: string }) =>
      ask({
        ...{ act: 'withdraw_unit_share', about: `${branch.id} ${unitId}`, help: unit, start: {} },
        ...{ submit: words.takeBackUnit, done: words.unitTakenBack },
        toInput: () => ({ ...keyOf(branch), unitId }),
      }),
  };
}
