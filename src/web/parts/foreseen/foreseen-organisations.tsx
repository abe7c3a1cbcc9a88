import type { ForeseenOrganisation, KnownFact, OpenRequest } from '#contract/foreseen.ts';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { foreseenWords } from '../../words/foreseen.ts';

/** Whoever looks through more than these looks at the page of what requests cost. */
const mostShown = 30;

/** What a request would come to at each organisation: what it asks, what was asked this month, what is open and known. */
export function ForeseenOrganisations({ organisations }: { organisations: readonly ForeseenOrganisation[] }) {
  const words = useWords(foreseenWords);
  const left = organisations.length - mostShown;
  return (
    <ul className="foreseen-organisations">
      {organisations.slice(0, mostShown).map((organisation) => (
        <li key={organisation.organisationId}>
          <OrganisationFacts {...organisation} />
        </li>
      ))}
      {left > 0 && <li className="quiet">{words.moreOrganisations(left)}</li>}
    </ul>
  );
}

function OrganisationFacts(props: ForeseenOrganisation) {
  const words = useWords(foreseenWords);
  const { organisation, fields, filledIn, standing, cap, isOver, overlaps, overlapCount, known, knownCount } =
    props;
  return (
    <>
      <strong lang="zh-CN">{organisation}</strong>{' '}
      <span>
        {words.fields(fields)}
        {filledIn > 0 && ` (${words.filledIn(filledIn)})`}
      </span>
      <span className="quiet">
        {' '}
        · {words.standing(standing.requests, standing.fields)}
        {cap && ` · ${words.cap(cap.requests, cap.fields)}`}
      </span>
      {isOver && <span className="foreseen-over"> ▲ {words.over}</span>}
      <FactList title={words.open} left={overlapCount - overlaps.length}>
        {overlaps.map((each) => (
          <li key={each.id}>
            <OpenFact {...each} />
          </li>
        ))}
      </FactList>
      <FactList title={words.knownTitle} left={knownCount - known.length}>
        {known.map((each) => (
          <li key={`${each.kind} ${each.what} ${each.task?.id}`}>
            <SaidFact {...each} />
          </li>
        ))}
      </FactList>
    </>
  );
}

function FactList({ title, left, children }: { title: string; left: number; children: React.ReactNode[] }) {
  const words = useWords(foreseenWords);
  if (children.length === 0) return null;
  return (
    <>
      <p className="foreseen-list-title">{title}</p>
      <ul className="foreseen-facts">
        {children}
        {left > 0 && <li className="quiet">{words.moreOf(left)}</li>}
      </ul>
    </>
  );
}

function OpenFact({ kind, label, askedOn, dueOn, task }: OpenRequest) {
  const words = useWords(foreseenWords);
  const { kind: kinds } = useWords(burdenWords);
  return (
    <>
      {kinds[kind]} <span lang="zh-CN">{label}</span>{' '}
      <span className="quiet">
        {askedOn}
        {dueOn && ` – ${words.dueOn(dueOn)}`}
        {task && ` · ${task.ordinal}`}
      </span>
    </>
  );
}

function SaidFact({ kind, what, value, on }: KnownFact) {
  const words = useWords(foreseenWords);
  return (
    <>
      <span lang="zh-CN">
        {what}
        {value && `：${value}`}
      </span>{' '}
      <span className="quiet">
        {words.from[kind]} {on}
      </span>
    </>
  );
}
