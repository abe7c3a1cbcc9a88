import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import type { Deputy, Person } from '#contract/people.ts';
import { meQuery } from '../../api/queries.ts';
import { peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { useDeputyActs } from './use-deputy-acts.tsx';
import './administration.css';

/** Who stands in for a person and for whom they do, today and later. */
export function DeputySection({ person }: { person: Person }) {
  const { deputies: words } = useWords(peopleWords);
  const { data: me } = useQuery(meQuery);
  const { nameDeputy } = useDeputyActs(person);
  const { deputies, standsInFor } = person;
  const mayName = person.can.includes('name_deputy') && person.state === 'active';
  const isEmpty = deputies.length + standsInFor.length === 0;
  return (
    <section className="administration-section" aria-labelledby="deputies">
      <h2 id="deputies">{words.title}</h2>
      {isEmpty && <p className="quiet">{me?.personId === person.id ? words.none : words.noneFor}</p>}
      {!isEmpty && (
        <table className="facts administration-table deputy-table" aria-labelledby="deputies">
          <thead>
            <tr>
              <th scope="col">{words.columns.who}</th>
              <th scope="col">{words.columns.from}</th>
              <th scope="col">{words.columns.to}</th>
              <th scope="col">{words.columns.reason}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {deputies.map((deputy) => (
              <DeputyLine
                key={deputy.id}
                deputy={deputy}
                who={words.standsIn(deputy.deputy.name)}
                endedBy={person.can.includes('end_deputy') ? person : undefined}
              />
            ))}
            {standsInFor.map((deputy) => (
              <DeputyLine key={deputy.id} deputy={deputy} who={words.standsInFor(deputy.person.name)} />
            ))}
          </tbody>
        </table>
      )}
      {mayName && (
        <Button className="not-printed" onClick={nameDeputy}>
          {words.name}
        </Button>
      )}
    </section>
  );
}

function DeputyLine(props: { deputy: Deputy; who: string; endedBy?: Person | undefined }) {
  const { deputies: words } = useWords(peopleWords);
  const { deputy, who, endedBy } = props;
  const { fromOn, toOn, reason } = deputy;
  return (
    <tr>
      <th scope="row">{who}</th>
      <td data-label={words.columns.from}>{fromOn}</td>
      <td data-label={words.columns.to}>{toOn}</td>
      <td lang="zh-CN">{reason}</td>
      <td>{endedBy && <EndDeputyButton deputy={deputy} person={endedBy} />}</td>
    </tr>
  );
}

function EndDeputyButton({ deputy, person }: { deputy: Deputy; person: Person }) {
  const { deputies: words } = useWords(peopleWords);
  const { endDeputy } = useDeputyActs(person);
  return (
    <Button
      size="small"
      className="not-printed"
      aria-label={words.endTitle(deputy.deputy.name)}
      onClick={() => endDeputy(deputy)}
    >
      {words.end}
    </Button>
  );
}
