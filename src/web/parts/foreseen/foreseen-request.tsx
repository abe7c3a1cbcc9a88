import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Foreseen } from '#contract/foreseen.ts';
import { foreseenQuery, type RequestAbout } from '../../api/burden.ts';
import { useWords } from '../../words/bilingual.ts';
import { foreseenWords } from '../../words/foreseen.ts';
import { formatCount } from '../../words/format.ts';
import { Sentence } from '../sentence.tsx';
import { ForeseenOrganisations } from './foreseen-organisations.tsx';
import { OverCapField } from './over-cap-field.tsx';
import './foreseen.css';

/**
 * What a request would come to before it goes out: whom it reaches, what is known and asked about the same already, and whether
 * it exceeds a cap, with the head's leave that it would take. Nothing while it is not said whom it asks.
 */
export function ForeseenRequest(props: {
  about: RequestAbout | undefined;
  approvalId: string;
  onApproval: (approvalId: string) => void;
}) {
  const { about, approvalId, onApproval } = props;
  if (!about) return null;
  return <Shown about={about} approvalId={approvalId} onApproval={onApproval} />;
}

function Shown(props: { about: RequestAbout; approvalId: string; onApproval: (approvalId: string) => void }) {
  const words = useWords(foreseenWords);
  const titleId = useId();
  const { data } = useQuery({ ...foreseenQuery(props.about), placeholderData: keepPreviousData });
  if (!data || data.organisations.length === 0) return null;
  // What is asked about one report alone is held against caps, and against no other request.
  const isCompared = props.about.taskIds !== undefined || props.about.directiveId !== undefined;
  return (
    <section className="foreseen" aria-labelledby={titleId}>
      <h3 id={titleId}>{words.title}</h3>
      <p>
        <ForeseenAnswer foreseen={data} isCompared={isCompared} />
      </p>
      <OverCapField foreseen={data} {...props} />
      <details>
        <summary>{words.details}</summary>
        <ForeseenOrganisations organisations={data.organisations} />
      </details>
    </section>
  );
}

function ForeseenAnswer({
  foreseen: { organisations },
  isCompared,
}: {
  foreseen: Foreseen;
  isCompared: boolean;
}) {
  const words = useWords(foreseenWords);
  const figure = (count: number) => <strong>{formatCount(count)}</strong>;
  const sum = (of: (each: Foreseen['organisations'][number]) => number) =>
    organisations.reduce((total, each) => total + of(each), 0);
  const fields = sum((each) => each.fields);
  const known = sum(({ knownCount }) => knownCount);
  const overlapping = organisations.filter(({ overlapCount }) => overlapCount > 0).length;
  const counts = { organisations: organisations.length, fields, known, overlapping };
  const figures = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, figure(count)]));
  const say = (text: string) => <Sentence text={text} figures={figures} counts={counts} />;
  return (
    <>
      {say(words.sentence)} {known > 0 && say(words.known)} {overlapping > 0 && say(words.overlapping)}
      {isCompared && overlapping === 0 && words.allQuiet}
    </>
  );
}
