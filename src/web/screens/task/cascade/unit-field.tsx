import { useQuery } from '@tanstack/react-query';
import { organisationFactsQuery } from '../../../api/organisations.ts';
import { ActField } from '../../../parts/act-form/act-fields.tsx';
import { PendingState } from '../../../parts/states.tsx';
import { useWords } from '../../../words/bilingual.ts';
import { cascadeWords } from '../../../words/cascade.ts';

/** One of the organisation's units. */
export function UnitField(props: {
  organisationId: string;
  value: string;
  issues: readonly string[];
  onChange: (unitId: string) => void;
}) {
  const words = useWords(cascadeWords);
  const query = useQuery(organisationFactsQuery(props.organisationId));
  if (!query.data) return <PendingState query={query} />;
  if (query.data.units.length === 0) return <p className="quiet">{words.noUnit}</p>;
  return (
    <ActField label={words.unit} issues={props.issues}>
      {(control) => (
        <select {...control} value={props.value} onChange={({ target }) => props.onChange(target.value)}>
          <option value="" />
          {query.data.units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </ActField>
  );
}
