import { useId } from 'react';
import { type PersonRole, personRoles } from '#contract/values.ts';
import { peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { personRoleWords } from '../../words/person-roles.ts';

/** The roles that a person may have, each with what it is there for in one line. */
export function RoleBoxes(props: {
  issues: readonly string[];
  value: readonly PersonRole[];
  onChange: (roles: PersonRole[]) => void;
}) {
  const words = useWords(peopleWords);
  const names = useWords(personRoleWords);
  const issuesId = useId();
  const { issues, value, onChange } = props;
  return (
    <fieldset className="role-boxes" aria-describedby={issues.length > 0 ? issuesId : undefined}>
      <legend>{words.fields.roles}</legend>
      {personRoles.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={value.includes(role)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, role] : value.filter((each) => each !== role))
            }
          />
          <span>
            {names[role].name} <span className="quiet">{names[role].does}</span>
          </span>
        </label>
      ))}
      {issues.length > 0 && (
        <p id={issuesId} className="act-field-issue">
          <span aria-hidden="true">▲ </span>
          {issues.join(' ')}
        </p>
      )}
    </fieldset>
  );
}
