import { useMutation } from '@tanstack/react-query';
import { openComplaint } from '../../api/complaints.ts';
import { useWords } from '../../words/bilingual.ts';
import { complaintWords } from '../../words/complaints.ts';

/** Who complained and what they wrote, once the head asks for it; gone again when the page is left. */
export function SealedWords({ id }: { id: string }) {
  const words = useWords(complaintWords);
  const opening = useMutation({ mutationFn: () => openComplaint(id) });
  if (opening.isError) return <span className="complaint-words">{words.failed}</span>;
  if (!opening.data) {
    return (
      <button type="button" className="plain-button not-printed" onClick={() => opening.mutate()}>
        {words.open}
      </button>
    );
  }
  const { sealed } = opening.data;
  if (!sealed) return <span className="complaint-words quiet">{words.lost}</span>;
  return (
    <span className="complaint-words not-printed">
      {sealed.words}
      <span className="quiet"> {words.opened(sealed.name, sealed.organisation)}</span>
    </span>
  );
}
