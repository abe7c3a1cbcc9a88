import { useWords } from '../../words/bilingual.ts';
import { evidenceFieldWords } from '../../words/evidence-field.ts';
import { ErrorState } from '../states.tsx';
import { DropPlace } from '../uploads/drop-place.tsx';
import { UploadLine } from '../uploads/upload-line.tsx';
import { evidenceEndings } from './evidence-file.ts';
import { type EvidenceOwner, useEvidenceUploads } from './use-evidence-uploads.ts';

/** The place in a form to which files are dropped that become evidence of its assignment. */
export function EvidenceUploads(props: { owner: EvidenceOwner; onAdded: (evidenceIds: string[]) => void }) {
  const words = useWords(evidenceFieldWords);
  const { open, add, remove, error } = useEvidenceUploads(props.owner, props.onAdded);
  return (
    <div className="not-printed">
      <DropPlace choose={words.choose} drop={words.drop} accept={evidenceEndings} onFiles={add} />
      <ul className="uploads" aria-live="polite">
        {open.map((upload) => (
          <UploadLine
            key={upload.key}
            upload={upload}
            onDismiss={() => remove(upload.key)}
            done={() => null}
          />
        ))}
      </ul>
      {error && <ErrorState error={error} />}
    </div>
  );
}
