import { useQuery } from '@tanstack/react-query';
import { meQuery, metaQuery } from '../../api/queries.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { LoadingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { matterWords } from '../../words/matter.ts';
import { MatterForm } from './matter-form.tsx';
import './matter.css';

/** Registering by hand what was decided elsewhere: a meeting's decision, a leader's instruction. */
export function MatterScreen() {
  const words = useWords(matterWords);
  const { data: me } = useQuery(meQuery);
  const { data: meta } = useQuery(metaQuery);
  const isKeeper = me?.roles.some((role) => role === 'keeper' || role === 'head');
  return (
    <>
      <PageHead title={words.title} sentence={words.sentence} />
      {me && meta ? (
        isKeeper ? (
          <MatterForm issuer={me.organisationName ?? ''} today={meta.today} />
        ) : (
          <p className="quiet">{words.keepersOnly}</p>
        )
      ) : (
        <LoadingState />
      )}
    </>
  );
}
