import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useEffect } from 'react';
import type { StoredFile } from '#contract/evidence.ts';
import type { StandingAssignment } from '#contract/standing.ts';
import type { TaskDetail } from '#contract/task.ts';
import { largestEvidenceBytes } from '#contract/values.ts';
import { metaQuery } from '../../api/queries.ts';
import { evidenceEndings, stemOf } from '../../parts/evidence-field/evidence-file.ts';
import { ErrorState } from '../../parts/states.tsx';
import { DropPlace } from '../../parts/uploads/drop-place.tsx';
import { UploadLine } from '../../parts/uploads/upload-line.tsx';
import { useUploads } from '../../parts/uploads/use-uploads.ts';
import { useWords } from '../../words/bilingual.ts';
import { evidenceWords } from '../../words/evidence.ts';
import { formatMoment } from '../../words/format.ts';
import { useAddFiles } from './use-add-files.ts';
import { useAddEvidence } from './use-evidence-acts.tsx';

/** Adding to what the own part of the task rests on: files dropped, chosen or pasted wait with their titles until they are added. */
export function AddEvidence({ task, assignment }: { task: TaskDetail; assignment: StandingAssignment }) {
  const words = useWords(evidenceWords);
  const { add } = words;
  const { data: meta } = useQuery(metaQuery);
  const { addLink, addDocument, addFigure } = useAddEvidence(assignment, meta?.today);
  const uploads = useUploads<StoredFile>({
    ...{ path: '/files', limitBytes: largestEvidenceBytes, tooLarge: 'file_too_large' },
  });
  const files = useAddFiles(assignment, uploads);
  usePastedPictures(uploads.add, add.pasted);
  const asksForPolicy = task.deadlines.some(({ kind }) => kind === 'issue_policy');
  return (
    <div className="evidence-add not-printed">
      <h3>{add.of(assignment.organisation)}</h3>
      <DropPlace choose={add.choose} drop={add.drop} accept={evidenceEndings} onFiles={uploads.add} />
      <p className="quiet evidence-hint">{add.pictures}</p>
      <ul className="uploads" aria-live="polite">
        {uploads.uploads.map((upload) => (
          <UploadLine
            key={upload.key}
            upload={upload}
            onDismiss={() => uploads.remove(upload.key)}
            done={() => (
              <>
                <input
                  className="evidence-file-title"
                  aria-label={add.titleOf(upload.file.name)}
                  maxLength={200}
                  value={files.titleOf(upload)}
                  onChange={(event) => files.setTitle(upload.key, event.target.value)}
                />
                <Button onClick={() => uploads.remove(upload.key)}>{add.remove}</Button>
              </>
            )}
          />
        ))}
      </ul>
      {files.error && <ErrorState error={files.error} />}
      <p className="evidence-said" role="status">
        {files.added > 0 && `✓ ${add.added(files.added)}`}
      </p>
      <div className="evidence-buttons">
        {files.ready > 0 && (
          <Button type="primary" loading={files.isPending} onClick={files.send}>
            {add.submit(files.ready)}
          </Button>
        )}
        <Button type={asksForPolicy && files.ready === 0 ? 'primary' : 'default'} onClick={addDocument}>
          {add.document}
        </Button>
        <Button onClick={addLink}>{add.link}</Button>
        <Button onClick={addFigure}>{add.figure}</Button>
      </div>
    </div>
  );
}

/** A picture pasted anywhere on the page but into a field is a file like those chosen. */
function usePastedPictures(onFiles: (files: File[]) => void, say: (moment: string) => string): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const pictures = [...(event.clipboardData?.files ?? [])].filter(({ type }) =>
        type.startsWith('image/'),
      );
      if (pictures.length === 0) return;
      event.preventDefault();
      const moment = formatMoment(new Date().toISOString()).replaceAll(':', '');
      onFiles(
        pictures.map(
          (file) => new File([file], `${stemOf(say(moment))}.${file.type.slice('image/'.length)}`),
        ),
      );
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
}
