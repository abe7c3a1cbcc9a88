import type { ReactNode } from 'react';
import type { Claim, ClosingItem } from '#contract/completion.ts';
import { useWords } from '../../words/bilingual.ts';
import { closingQuestionWords } from '../../words/closing-questions.ts';
import { completionWords } from '../../words/completion.ts';

/** What a claim says, what it rests on, and both steps of its answer. */
export function ClaimFacts({ claim, policies }: { claim: Claim; policies: ClosingItem['policies'] }) {
  const words = useWords(completionWords);
  const { ways } = useWords(closingQuestionWords);
  const { claimed, signer, assessed, decided, outcome, outcomeWords } = claim;
  const { verifiedHow, verifiedBy, verifiedOn } = claim;
  const whose = [words.claimed(claimed.on, claimed.by), signer && words.signer(signer)].filter(Boolean);
  return (
    <dl className="completion-facts">
      <Fact name={words.grounds} about={whose.join('，')}>
        {claim.grounds}
      </Fact>
      {policies.map(({ title, docNumber, issuedOn, url }) => (
        <Fact key={docNumber} name={words.policy} about={issuedOn}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}（{docNumber}）
            </a>
          ) : (
            `${title}（${docNumber}）`
          )}
        </Fact>
      ))}
      {assessed && (
        <Fact name={words.assessment} about={words.said(assessed.on, assessed.by)}>
          {claim.assessment}
        </Fact>
      )}
      {decided && outcome !== 'withdrawn' && (
        <Fact
          name={outcome === 'sent_back' ? words.returned : words.decision}
          about={words.said(decided.on, decided.by)}
        >
          {outcomeWords}
        </Fact>
      )}
      {verifiedHow && verifiedBy && verifiedOn && (
        <Fact name={words.verification} about={words.verified(ways[verifiedHow], verifiedBy, verifiedOn)}>
          {claim.verification}
        </Fact>
      )}
    </dl>
  );
}

/** A fact with its name, and who said it when. */
export function Fact(props: { name: string; about: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        {props.children} <span className="quiet">{props.about}</span>
      </dd>
    </div>
  );
}
