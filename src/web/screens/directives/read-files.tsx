import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { draftsQuery } from '../../api/drafts.ts';
import { metaQuery } from '../../api/queries.ts';
import { DropPlace } from '../../parts/uploads/drop-place.tsx';
import { useUploads } from '../../parts/uploads/use-uploads.ts';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';
import { DraftUploadLine, type ReadDraft } from './draft-upload-line.tsx';

const endings = '.docx,.doc,.pdf,.ofd,.html,.htm,.xlsx,.xls,.csv,.txt,.md';

/** The way in for directives: choose or drop files. One leads straight to its review, several wait in the list. */
export function ReadFiles() {
  const words = useWords(directivesWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: meta } = useQuery(metaQuery);
  const titleId = useId();
  const { uploads, add, remove } = useUploads<ReadDraft>({
    ...{ path: '/drafts', limitBytes: meta?.uploadLimitBytes, tooLarge: 'too_large' },
    onDone: ({ id: draftId }, chosenTogether) => {
      void client.invalidateQueries({ queryKey: draftsQuery.queryKey });
      if (chosenTogether === 1) void navigate({ to: '/drafts/$draftId', params: { draftId } });
    },
  });
  return (
    <section className="read-file not-printed" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.read}</h2>
      <DropPlace choose={words.choose} drop={words.drop} accept={endings} onFiles={add} />
      <ul className="uploads" aria-live="polite">
        {uploads.map((upload) => (
          <DraftUploadLine key={upload.key} upload={upload} onDismiss={() => remove(upload.key)} />
        ))}
      </ul>
    </section>
  );
}
