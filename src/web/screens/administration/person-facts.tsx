import type { ReactNode } from 'react';
import type { Person } from '#contract/people.ts';
import { peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { personRoleWords } from '../../words/person-roles.ts';

/** Roles, username, telephone and e-mail of a person, for whoever sees them, and whether they are there. */
export function PersonFacts({ person }: { person: Person }) {
  const words = useWords(peopleWords);
  const roles = useWords(personRoleWords);
  const { details, state } = person;
  const { facts } = words;
  return (
    <dl className="administration-facts">
      <Fact name={words.state}>{words.states[state]}</Fact>
      {details && (
        <>
          <Fact name={facts.roles}>{details.roles.map((role) => roles[role].name).join(' · ')}</Fact>
          <Fact name={facts.username}>{details.username}</Fact>
          <Fact name={facts.telephone}>
            {details.telephone ? <a href={`tel:${details.telephone}`}>{details.telephone}</a> : facts.none}
          </Fact>
          <Fact name={facts.email}>{details.email ?? facts.none}</Fact>
          <Fact name={facts.signIn}>{details.activated ? words.activated : words.notActivated}</Fact>
        </>
      )}
    </dl>
  );
}

function Fact(props: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
