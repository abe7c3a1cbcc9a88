import { ActLineField } from '../../parts/act-form/act-line-field.tsx';
import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { registerWords } from '../../words/register.ts';

/** Adding a unit to an organisation, and ending one. */
export function useUnitActs(organisationId: string) {
  const { units: words } = useWords(registerWords);
  const ask = useAct();

  const addUnit = () =>
    ask({
      ...{
        act: 'add_unit',
        about: organisationId,
        help: words.addHelp,
        submit: words.add,
        done: words.added,
      },
      start: { name: '' },
      fields: (form) => (
        <ActLineField
          label={words.name}
          issues={form.issuesAt('name')}
          maxLength={60}
          value={form.values.name}
          onChange={(name) => form.change({ name })}
        />
      ),
      toInput: ({ name }) => (name.trim() === '' ? undefined : { organisationId, name }),
    });

  const endUnit = ({ id, name }: { id: string; name: string }) =>
    ask<object>({
      ...{ act: 'end_unit', about: id, title: words.endOf(name), help: words.endHelp },
      ...{ start: {}, submit: words.end, done: words.ended(name) },
      toInput: () => ({ organisationId, unitId: id }),
    });

  return { addUnit, endUnit };
}
