import { PageHead } from '../../parts/page-head.tsx';
import { useWords } from '../../words/bilingual.ts';
import { shellWords } from '../../words/shell.ts';

export function OverviewScreen() {
  const words = useWords(shellWords);
  return <PageHead title={words.overview} />;
}
