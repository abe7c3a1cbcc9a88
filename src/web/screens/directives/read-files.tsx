import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { draftsQuery } from '../../api/drafts.ts';
import { metaQuery } from '../../api/queries.ts';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';
import { UploadLine } from './upload-line.tsx';
import { useUploads } from './use-uploads.ts';

const endings = '.docx,.doc,.pdf,.ofd,.html,.htm,.xlsx,.xls,.csv,.txt,.md';

/** The way in for directives: choose or drop files. One leads straight to its review, several wait in the list. */
export function ReadFiles() {
  const words = useWords(directivesWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: meta } = useQuery(metaQuery);
  const [over, setOver] = useState(false);
  const inputId = useId();
  const { uploads, add, remove } = useUploads({
    limitBytes: meta?.uploadLimitBytes,
    onDraft: (draftId, chosenTogether) => {
      void client.invalidateQueries({ queryKey: draftsQuery.queryKey });
      if (chosenTogether === 1) void navigate({ to: '/drafts/$draftId', params: { draftId } });
    },
  });
  return (
    <section className="read-file not-printed" aria-labelledby={`${inputId}-title`}>
      <h2 id={`${inputId}-title`}>{words.read}</h2>
      <div className={over ? 'drop-place drop-place-over' : 'drop-place'}>
        {/* It covers the whole place, unseen: a browser takes files dropped on a file field. */}
        <input
          id={inputId}
          type="file"
          multiple
          accept={endings}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            // The same file, corrected, must be readable again.
            event.target.value = '';
          }}
        />
        <label htmlFor={inputId} className="drop-place-button">
          {words.choose}
        </label>
        <span>{words.drop}</span>
      </div>
      <ul className="uploads" aria-live="polite">
        {uploads.map((upload) => (
          <UploadLine key={upload.key} upload={upload} onDismiss={() => remove(upload.key)} />
        ))}
      </ul>
    </section>
  );
}
