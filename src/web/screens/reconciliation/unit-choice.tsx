import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { StatementSheet } from '#contract/reconciliation.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reconciliationWords } from '../../words/reconciliation.ts';

const route = getRouteApi('/reconciliation/$cycleId/$organisationId');

/** Whose lines of a split statement are shown: those of a unit, of none, or all; nothing where there are no units. */
export function UnitChoice({ sheet: { units } }: { sheet: StatementSheet }) {
  const { sheet: words } = useWords(reconciliationWords);
  const navigate = useNavigate();
  const params = route.useParams();
  const { unit, show } = route.useSearch();
  if (units.length === 0) return null;
  const nameOf = new Map([
    ['every', words.everyUnit],
    ['none', words.wholeUnit],
    ...units.map(({ id, name }) => [id, name] as const),
  ]);
  return (
    <SelectField
      label={words.unit}
      value={unit ?? 'every'}
      options={[...nameOf.keys()]}
      say={(id) => nameOf.get(id) ?? id}
      onChange={(id) =>
        void navigate({
          ...{ to: '/reconciliation/$cycleId/$organisationId', params },
          search: { ...(show && { show }), ...(id !== 'every' && { unit: id }) },
        })
      }
    />
  );
}
