import { useWords } from '../words/bilingual.ts';
import { organisationsWords } from '../words/organisations.ts';

/** Marks an organisation that a directive names and the register does not know. */
export function ProvisionalTag() {
  const words = useWords(organisationsWords);
  return (
    <span className="role-tag role-tag-placeholder" title={words.provisionalHint}>
      {words.provisional}
      <span className="only-heard"> ({words.provisionalHint})</span>
    </span>
  );
}
