import type { Signature } from '#contract/signatures.ts';
import { sheetAddress } from '../../api/signatures.ts';
import { useWords } from '../../words/bilingual.ts';
import { signatureWords } from '../../words/signatures.ts';
import './sign.css';

/** A signature as what it is: given in the program, or on paper with who recorded it and the sheet. */
export function SignatureNote({ signature }: { signature: Signature }) {
  const { note } = useWords(signatureWords);
  const { way, signer, signedOn, recordedBy, recordedOn, onBehalfOf, isDelegated } = signature;
  const facts = [
    way === 'in_program' ? [note.inProgram(signer, signedOn)] : [note.onPaper(signer, signedOn)],
    onBehalfOf === null ? [] : [note.onBehalfOf(onBehalfOf)],
    isDelegated ? [note.delegated] : [],
    way === 'on_paper' ? [note.recorded(recordedBy, recordedOn)] : [],
  ].flat();
  return (
    <span className="signature-note">
      {note.facts(facts)}
      {way === 'on_paper' && (
        <>
          {' '}
          <a
            href={sheetAddress(signature)}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={note.sheetOf(signer)}
          >
            {note.sheet}
          </a>
        </>
      )}
    </span>
  );
}
