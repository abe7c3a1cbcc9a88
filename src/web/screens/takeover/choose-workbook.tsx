import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useRef, useState } from 'react';
import type { TakeoverView } from '#contract/takeover.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { uploadFile } from '../../api/upload-file.ts';
import { ErrorState } from '../../parts/states.tsx';
import { DropPlace } from '../../parts/uploads/drop-place.tsx';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';

/** Choose or drop a workbook; it leads straight to its takeover. */
export function ChooseWorkbook() {
  const words = useWords(takeoverWords);
  const navigate = useNavigate();
  const [share, setShare] = useState(0);
  const abort = useRef(new AbortController());
  const upload = useMutation({
    mutationFn: (file: File) => {
      abort.current = new AbortController();
      const onSent = (bytes: number) => setShare(file.size === 0 ? 1 : bytes / file.size);
      return uploadFile<TakeoverView>('/takeovers', file, { signal: abort.current.signal, onSent });
    },
    onSuccess: ({ id }) => navigate({ to: '/takeovers/$takeoverId', params: { takeoverId: id } }),
  });
  const cancelled = abort.current.signal.aborted;
  return (
    <section className="takeover-section not-printed">
      {!upload.isPending && (
        <DropPlace
          single
          choose={words.choose}
          drop={words.drop}
          accept=".xlsx,.xls,.csv"
          onFiles={([file]) => file && upload.mutate(file)}
        />
      )}
      {upload.isPending && (
        <p className="takeover-progress" role="status">
          {share < 1 ? words.sending(Math.floor(share * 100)) : words.reading}
          <Button onClick={() => abort.current.abort()}>{words.no}</Button>
        </p>
      )}
      {upload.error && !cancelled && <Refusal error={upload.error} />}
    </section>
  );
}

/** Why a workbook was not read, and the way to the takeover of the same one. */
function Refusal({ error }: { error: Error }) {
  const words = useWords(takeoverWords);
  const takeoverId = error instanceof ApiProblem ? error.problem.takeoverId : undefined;
  return (
    <div className="upload-refused">
      <ErrorState error={error} />
      {takeoverId && (
        <Link to="/takeovers/$takeoverId" params={{ takeoverId }}>
          {words.toOpened}
        </Link>
      )}
    </div>
  );
}
