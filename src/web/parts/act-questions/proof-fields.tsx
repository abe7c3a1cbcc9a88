import { useQuery } from '@tanstack/react-query';
import type { GivenSignature } from '#contract/acts/signatures.ts';
import type { SignatureWay } from '#contract/values.ts';
import { metaQuery } from '../../api/queries.ts';
import { useWords } from '../../words/bilingual.ts';
import { closingQuestionWords } from '../../words/closing-questions.ts';
import { ActWordsField } from '../act-form/act-fields.tsx';
import type { ActFields } from '../act-form/act-question.ts';
import { EvidenceField } from '../evidence-field/evidence-field.tsx';
import type { EvidenceOwner } from '../evidence-field/use-evidence-uploads.ts';
import { SignField } from '../sign/sign-field.tsx';
import { type SignatureDraft, toSignature } from '../sign/signature-draft.ts';
import type { Ground } from './asked-grounds.ts';
import { ClosingWordsField } from './closing-fields.tsx';

/** The longest grounds that the server takes, with room for what they answer. */
const MOST_GROUNDS = 1_800;

/** What shows what is said, and whose signature it bears. */
export interface Proven {
  evidenceIds: string[];
  signature: SignatureDraft;
}

/** As an act takes it; undefined while a signature that was begun lacks something. */
export function toProof({
  evidenceIds,
  signature: typed,
}: Proven): { evidenceIds: string[]; signature?: GivenSignature } | undefined {
  if (typed.way === '') return { evidenceIds };
  const signature = toSignature(typed);
  return signature && { evidenceIds, signature };
}

/** The evidence and the signature of a claim or a request, as the last parts of its form. */
export function ProofFields(props: {
  form: ActFields<Proven>;
  owner: EvidenceOwner;
  ways: readonly SignatureWay[];
}) {
  const words = useWords(closingQuestionWords);
  const { data: meta } = useQuery(metaQuery);
  const { form, owner, ways } = props;
  return (
    <>
      <EvidenceField
        owner={owner}
        value={form.values.evidenceIds}
        onChange={(evidenceIds) => form.change({ evidenceIds })}
      />
      {ways.length > 0 && (
        <SignField
          ways={ways}
          unsigned={words.unsigned}
          value={form.values.signature}
          issuesAt={form.issuesAt}
          {...(meta && { today: meta.today })}
          onChange={(signature) => form.change({ signature })}
        />
      )}
    </>
  );
}

/** The grounds of a claim, one field for each thing that the text asks. */
export function GroundsFields({ form }: { form: ActFields<{ grounds: Ground[] }> }) {
  const words = useWords(closingQuestionWords);
  const { grounds } = form.values;
  const issues = form.issuesAt('grounds');
  return grounds.map(({ asked, words: said }, place) => {
    const onChange = (typed: string) =>
      form.change({ grounds: grounds.with(place, { asked, words: typed }) });
    if (asked === '')
      return (
        <ClosingWordsField key={asked} name="grounds" value={said} issues={issues} onChange={onChange} />
      );
    return (
      <ActWordsField
        key={asked}
        label={words.groundsOf(asked)}
        {...(place === 0 && { hint: words.groundsHint })}
        issues={place === 0 ? issues : []}
        rows={2}
        maxLength={Math.floor(MOST_GROUNDS / grounds.length)}
        value={said}
        onChange={onChange}
      />
    );
  });
}
