import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { Person } from '#contract/people.ts';
import { personQuery } from '../../api/people.ts';
import { meQuery } from '../../api/queries.ts';
import { History } from '../../parts/history/history.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { administrationWords, peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { standingWords } from '../../words/standing.ts';
import { ActivationLink } from './activation-link.tsx';
import { DeputySection } from './deputy-section.tsx';
import { PersonFacts } from './person-facts.tsx';
import { usePersonActs } from './use-person-acts.tsx';
import './administration.css';

const route = getRouteApi('/administration/people/$personId');

/** One person: where they belong, what they may do, how they come in, who stands in for them, what they did. */
export function PersonScreen() {
  const words = useWords(peopleWords);
  const around = useWords(administrationWords);
  const { history } = useWords(standingWords);
  const { language } = useSettings();
  const { personId } = route.useParams();
  const query = useQuery(personQuery(personId));
  const { data: me } = useQuery(meQuery);
  const person = query.data;
  if (!person) {
    return (
      <>
        <PageHead title={around.people} />
        <PendingState query={query} />
      </>
    );
  }
  const place = [organisationName(person.organisation, language), person.unit?.name]
    .filter(Boolean)
    .join(' ');
  const back = me?.roles.includes('administrator') && <Link to="/people">{words.all}</Link>;
  return (
    <>
      <PageHead title={person.name} sentence={place} actions={back} />
      <PersonFacts person={person} />
      {person.can.includes('change_person') && (
        <>
          <PersonButtons person={person} />
          {person.state === 'active' && <ActivationLink key={person.id} person={person} />}
        </>
      )}
      {person.details && <DeputySection person={person} />}
      <section className="administration-section" aria-labelledby="person-history">
        <h2 id="person-history">{history.title}</h2>
        <History kind="people" id={person.id} />
      </section>
    </>
  );
}

function PersonButtons({ person }: { person: Person }) {
  const words = useWords(peopleWords);
  const { changePerson, changeState } = usePersonActs();
  const isActive = person.state === 'active';
  return (
    <p className="administration-buttons not-printed">
      <Button type="primary" onClick={() => changePerson(person)}>
        {words.change}
      </Button>
      <Button onClick={() => changeState(person, isActive ? 'left' : 'active')}>
        {isActive ? words.leave : words.comeBack}
      </Button>
    </p>
  );
}
