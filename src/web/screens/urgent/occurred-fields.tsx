import { ActDateField, ActField } from '../../parts/act-form/act-fields.tsx';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';

/** When it happened: the day, and the time where it is known. */
export function OccurredFields(props: {
  on: string;
  at: string;
  latest: string;
  issuesAt: (name: string) => string[];
  onChange: (part: { occurredOn: string } | { occurredAt: string }) => void;
}) {
  const { fields } = useWords(coordinationWords);
  const { on, at, latest, issuesAt, onChange } = props;
  return (
    <div className="crossing-two">
      <ActDateField
        label={fields.occurredOn}
        issues={issuesAt('occurredOn')}
        value={on}
        max={latest}
        onChange={(occurredOn) => onChange({ occurredOn })}
      />
      <ActField label={fields.occurredAt} issues={issuesAt('occurredAt')}>
        {(control) => (
          <input
            {...control}
            type="time"
            value={at}
            onChange={(event) => onChange({ occurredAt: event.target.value })}
          />
        )}
      </ActField>
    </div>
  );
}
