import { useQuery } from '@tanstack/react-query';
import { policyQuestionBoardQuery } from '../../api/coordination.ts';
import { useAskQuestion } from '../../parts/crossing/use-ask-question.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reportWords } from '../../words/report.ts';

/** Puts a difficulty, as it was written in the report, to the organisation that has to answer it. */
export function AskAboutDifficulty({ taskId, difficulty }: { taskId: string; difficulty: string }) {
  const words = useWords(reportWords);
  const ask = useAskQuestion();
  const { data: board } = useQuery(policyQuestionBoardQuery({ taskId }));
  if (!board?.mayAdd || difficulty.trim() === '') return null;
  return (
    <button type="button" className="plain-button not-printed" onClick={() => ask(taskId, difficulty)}>
      {words.askAboutPolicy}
    </button>
  );
}
