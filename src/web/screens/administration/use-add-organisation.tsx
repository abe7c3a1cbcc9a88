import { useAct } from '../../parts/act-form/use-act.ts';
import { useWords } from '../../words/bilingual.ts';
import { registerWords } from '../../words/register.ts';
import { OrganisationFields, type OrganisationValues } from './organisation-fields.tsx';

const start: OrganisationValues = {
  ...{ shortName: '', fullName: '', englishName: '', kind: '', parent: null },
  ...{ validFrom: '', basis: '', predecessors: [] },
};

/** Opens the form in which an organisation is entered that the register does not have. */
export function useAddOrganisation() {
  const words = useWords(registerWords);
  const ask = useAct();
  return () =>
    ask<OrganisationValues>({
      ...{
        act: 'add_organisation',
        about: 'new',
        help: words.addHelp,
        submit: words.save,
        done: words.added,
      },
      start,
      fields: (form) => <OrganisationFields form={form} />,
      toInput,
    });
}

/** What is sent; undefined while something is missing that every organisation or succession has. */
function toInput({ predecessors, parent, ...values }: OrganisationValues): object | undefined {
  const { shortName, fullName, englishName, kind, validFrom, basis } = values;
  const isComplete =
    shortName.trim() !== '' &&
    fullName.trim() !== '' &&
    kind !== '' &&
    predecessors.every((each) => each.organisation && each.basis.trim() !== '');
  if (!isComplete) return undefined;
  return {
    ...{ shortName, fullName, kind, parentId: parent?.id ?? null },
    ...{ englishName: englishName.trim() || null, validFrom: validFrom || null, basis: basis.trim() || null },
    predecessors: predecessors.map((each) => ({
      ...{ organisationId: each.organisation?.id, kind: each.kind, basis: each.basis },
      duties: each.duties.trim() || null,
    })),
  };
}
