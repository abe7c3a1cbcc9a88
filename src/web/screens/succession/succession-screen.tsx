import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { successionQuery } from '../../api/succession.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { successionWords } from '../../words/succession.ts';
import { SuccessionForm } from './succession-form.tsx';
import './succession.css';

const route = getRouteApi('/succession/$organisationId');

/** Hands the open work of an organisation on to its successor. */
export function SuccessionScreen() {
  const words = useWords(successionWords);
  const { language } = useSettings();
  const { organisationId } = route.useParams();
  const query = useQuery(successionQuery(organisationId));
  const [said, say] = useState('');
  if (!query.data) {
    return (
      <>
        <PageHead title={words.title} />
        <PendingState query={query} />
      </>
    );
  }
  const { organisation, total } = query.data;
  return (
    <div className="succession">
      <PageHead
        title={words.title}
        sentence={words.sentence(organisationName(organisation, language), total)}
      />
      <p role="status" className="succession-said">
        {said !== '' && `✓ ${said}`}
      </p>
      {total > 0 && <SuccessionForm key={organisationId} succession={query.data} say={say} />}
    </div>
  );
}
