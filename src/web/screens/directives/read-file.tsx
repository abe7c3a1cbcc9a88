import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { DirectivePreview, Registered } from '#contract/directive.ts';
import { directivesQuery, metaQuery } from '../../api/queries.ts';
import { ApiProblem, sendFile } from '../../api/request.ts';
import { LoadingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';
import { Preview } from './preview.tsx';
import { Refusal } from './refusal.tsx';

/**
 * The way in for a directive: choose or drop a file, see what was read, register it. A refusal leaves the file and
 * its preview where they are.
 */
export function ReadFile() {
  const words = useWords(directivesWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: meta } = useQuery(metaQuery);
  const [over, setOver] = useState(false);
  const inputId = useId();
  const preview = useMutation({
    mutationFn: async (file: File) => {
      if (meta && file.size > meta.uploadLimitBytes) throw tooLarge;
      return { file, read: await sendFile<DirectivePreview>('/preview', file) };
    },
  });
  const register = useMutation({
    mutationFn: (file: File) => sendFile<Registered>('/directives', file),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: directivesQuery.queryKey });
      await navigate({ to: '/d/$directiveId/overview', params: { directiveId: id } });
    },
  });

  const readFirst = (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    register.reset();
    preview.mutate(file);
  };

  return (
    <section className="read-file not-printed" aria-labelledby={`${inputId}-title`}>
      <h2 id={`${inputId}-title`}>{words.read}</h2>
      <div className={over ? 'drop-place drop-place-over' : 'drop-place'}>
        {/* It covers the whole place, unseen: a browser takes a file dropped on a file field. */}
        <input
          id={inputId}
          type="file"
          accept=".txt,text/plain"
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={(event) => {
            readFirst(event.target.files);
            // The same file, corrected, must be readable again.
            event.target.value = '';
          }}
        />
        <label htmlFor={inputId} className="drop-place-button">
          {preview.data ? words.chooseAnother : words.choose}
        </label>
        <span>{words.drop}</span>
      </div>
      {preview.isPending && <LoadingState />}
      {preview.error && <Refusal error={preview.error} fileName={preview.variables.name} />}
      {preview.data && (
        <Preview
          preview={preview.data.read}
          registering={register.isPending}
          onRegister={() => register.mutate(preview.data.file)}
        >
          {register.error && <Refusal error={register.error} fileName={preview.data.file.name} />}
        </Preview>
      )}
    </section>
  );
}

/** The server would say the same after the whole upload. */
const tooLarge = new ApiProblem({
  type: 'about:blank',
  title: '',
  status: 413,
  detail: '',
  code: 'too_large',
});
