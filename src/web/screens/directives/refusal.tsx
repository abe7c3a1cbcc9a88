import { Link } from '@tanstack/react-router';
import { ApiProblem } from '../../api/request.ts';
import { ErrorState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { directivesWords } from '../../words/directives.ts';

/** Why a file was not read or registered, in one line that says what to do, with all its places. */
export function Refusal({ error, fileName }: { error: Error; fileName: string }) {
  const words = useWords(directivesWords);
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  return (
    <div className="refusal">
      <p className="refusal-file">{fileName}</p>
      <ErrorState error={error} />
      {problem?.directiveId && (
        <Link to="/d/$directiveId/overview" params={{ directiveId: problem.directiveId }}>
          {words.openRegistered}
        </Link>
      )}
      {problem?.issues && problem.issues.length > 0 && (
        <>
          <p>{words.issues}</p>
          <ul>
            {problem.issues.map(({ path, message }) => (
              <li key={`${path} ${message}`}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
