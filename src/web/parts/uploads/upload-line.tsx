import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { useWords } from '../../words/bilingual.ts';
import { uploadWords } from '../../words/uploads.ts';
import { ErrorState } from '../states.tsx';
import type { Upload } from './use-uploads.ts';
import './uploads.css';

/** One file on its way: how much has left, a way to stop it, then what became of it or why it was refused. */
export function UploadLine<Answer>(props: {
  upload: Upload<Answer>;
  onDismiss: () => void;
  done: (answer: Answer) => ReactNode;
  /** Where a refusal leads to; nothing where it leads nowhere. */
  refused?: (error: Error) => ReactNode;
}) {
  const words = useWords(uploadWords);
  const { upload, onDismiss, done, refused } = props;
  const { file, state, cancel } = upload;
  return (
    <li>
      <div className="upload-line">
        <span className="upload-name">{file.name}</span>
        {state.kind === 'waiting' && <span className="quiet">{words.waiting}</span>}
        {state.kind === 'sending' && <Progress sentBytes={state.sentBytes} sizeBytes={file.size} />}
        {(state.kind === 'waiting' || state.kind === 'sending') && (
          <Button onClick={cancel}>{words.cancel}</Button>
        )}
        {state.kind === 'done' && done(state.answer)}
        {state.kind === 'refused' && <Button onClick={onDismiss}>{words.dismiss}</Button>}
      </div>
      {state.kind === 'refused' && (
        <div className="upload-refused">
          <ErrorState error={state.error} />
          {refused?.(state.error)}
        </div>
      )}
    </li>
  );
}

function Progress({ sentBytes, sizeBytes }: { sentBytes: number; sizeBytes: number }) {
  const words = useWords(uploadWords);
  const percent = sizeBytes === 0 ? 100 : Math.min(100, Math.floor((sentBytes / sizeBytes) * 100));
  const says = percent < 100 ? words.sending(percent) : words.reading;
  return (
    <>
      <progress aria-label={says} max={100} {...(percent < 100 && { value: percent })} />
      <span className="quiet">{says}</span>
    </>
  );
}
