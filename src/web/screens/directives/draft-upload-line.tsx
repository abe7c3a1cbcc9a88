import { Link } from '@tanstack/react-router';
import type { Problem } from '#contract/problem.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { UploadLine } from '../../parts/uploads/upload-line.tsx';
import type { Upload } from '../../parts/uploads/use-uploads.ts';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';

/** What the server answers to a file that it has read. */
export interface ReadDraft {
  id: string;
}

/** One directive on its way: then the way to its review, or to what is there already. */
export function DraftUploadLine({ upload, onDismiss }: { upload: Upload<ReadDraft>; onDismiss: () => void }) {
  const words = useWords(directivesWords);
  return (
    <UploadLine
      upload={upload}
      onDismiss={onDismiss}
      done={({ id }) => (
        <Link to="/drafts/$draftId" params={{ draftId: id }}>
          {words.openDraft}
        </Link>
      )}
      refused={(error) => <WaysOn error={error} />}
    />
  );
}

const nowhere: Pick<Problem, 'directiveId' | 'draftId'> = {};

/** Where a refused file is already. */
function WaysOn({ error }: { error: Error }) {
  const words = useWords(directivesWords);
  const { directiveId, draftId } = error instanceof ApiProblem ? error.problem : nowhere;
  return (
    <>
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
    </>
  );
}
