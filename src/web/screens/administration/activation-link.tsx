import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import type { Person } from '#contract/people.ts';
import { issueActivation } from '../../api/people.ts';
import { ErrorState } from '../../parts/states.tsx';
import { peopleWords } from '../../words/administration.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatMoment } from '../../words/format.ts';

/** Issues the link with which a person sets their password. It is shown until the page is left, and kept nowhere. */
export function ActivationLink({ person }: { person: Person }) {
  const words = useWords(peopleWords);
  const [copied, setCopied] = useState(false);
  const issuing = useMutation({
    mutationFn: () => issueActivation(person.id),
    onMutate: () => setCopied(false),
  });
  const activated = person.details?.activated ?? false;
  const address = issuing.data && new URL(issuing.data.path, location.origin).href;
  return (
    <section className="activation-link not-printed">
      <Button loading={issuing.isPending} onClick={() => issuing.mutate()}>
        {activated || issuing.data ? words.activateAgain : words.activate}
      </Button>
      {activated && <p className="quiet">{words.activationAgainHelp}</p>}
      {issuing.error && <ErrorState error={issuing.error} />}
      {issuing.data && address && (
        <div role="status">
          <p>
            {words.activationHelp}{' '}
            <span className="activation-until">
              {words.activationUntil(formatMoment(issuing.data.expiresAt))}
            </span>
          </p>
          <output className="activation-address">{address}</output>
          <Button onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
            {copied ? words.copied : words.copy}
          </Button>
        </div>
      )}
    </section>
  );
}
