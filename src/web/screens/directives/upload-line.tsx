import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { Problem } from '#contract/problem.ts';
import { ApiProblem } from '../../api/request.ts';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';
import type { Upload } from './use-uploads.ts';

/** One file on its way: how much has left, a way to stop it, then the way to its review or why it was refused. */
export function UploadLine({ upload, onDismiss }: { upload: Upload; onDismiss: () => void }) {
  const words = useWords(directivesWords);
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
        {state.kind === 'done' && (
          <Link to="/drafts/$draftId" params={{ draftId: state.draftId }}>
            {words.openDraft}
          </Link>
        )}
        {state.kind === 'refused' && <Button onClick={onDismiss}>{words.dismiss}</Button>}
      </div>
      {state.kind === 'refused' && <Refusal error={state.error} />}
    </li>
  );
}

function Progress({ sentBytes, sizeBytes }: { sentBytes: number; sizeBytes: number }) {
  const words = useWords(directivesWords);
  const percent = sizeBytes === 0 ? 100 : Math.min(100, Math.floor((sentBytes / sizeBytes) * 100));
  const says = percent < 100 ? words.sending(percent) : words.reading;
  return (
    <>
      <progress aria-label={says} max={100} {...(percent < 100 && { value: percent })} />
      <span className="quiet">{says}</span>
    </>
  );
}

const nowhere: Pick<Problem, 'directiveId' | 'draftId'> = {};

/** Why a file was not read, in one line that says what to do. */
function Refusal({ error }: { error: Error }) {
  const words = useWords(directivesWords);
  const { directiveId, draftId } = error instanceof ApiProblem ? error.problem : nowhere;
  return (
    <div className="upload-refused">
      <ErrorState error={error} />
      {directiveId && (
        <Link to="/d/$directiveId/overview" params={{ directiveId }}>
          {words.openRegistered}
        </Link>
      )}
      {draftId && (
        <Link to="/drafts/$draftId" params={{ draftId }}>
          {words.openDraft}
        </Link>
      )}
    </div>
  );
}
