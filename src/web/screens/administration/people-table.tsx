import { Link } from '@tanstack/react-router';
import type { PersonRow } from '#contract/people.ts';
import { useSettings } from '../../settings.ts';
import { peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { personRoleWords } from '../../words/person-roles.ts';

/** People with their places and roles; on a narrow screen each is a paragraph of the same facts. */
export function PeopleTable({ people }: { people: readonly PersonRow[] }) {
  const words = useWords(peopleWords);
  const { columns } = words;
  return (
    <table className="facts administration-table">
      <caption className="only-heard">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.place}</th>
          <th scope="col">{columns.roles}</th>
          <th scope="col">{columns.username}</th>
          <th scope="col">{columns.telephone}</th>
          <th scope="col">{columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function PersonLine({ person }: { person: PersonRow }) {
  const words = useWords(peopleWords);
  const roles = useWords(personRoleWords);
  const { language } = useSettings();
  const { id, name, organisation, unit, details, state } = person;
  return (
    <tr className={state === 'left' ? 'person-left' : undefined}>
      <th scope="row">
        <Link to="/people/$personId" params={{ personId: id }} lang="zh-CN">
          {name}
        </Link>
      </th>
      <td>
        {organisationName(organisation, language)}
        {unit && (
          <span className="quiet" lang="zh-CN">
            {' '}
            {unit.name}
          </span>
        )}
      </td>
      <td>{details?.roles.map((role) => roles[role].name).join(' · ')}</td>
      <td data-label={words.columns.username}>{details?.username}</td>
      <td data-label={words.columns.telephone}>
        {details?.telephone && <a href={`tel:${details.telephone}`}>{details.telephone}</a>}
      </td>
      <td>
        {words.states[state]}
        {state === 'active' && details?.activated === false && (
          <span className="not-activated" title={words.notActivatedHint}>
            {' '}
            ○ {words.notActivated}
          </span>
        )}
      </td>
    </tr>
  );
}
