import { PageHead } from '../../parts/page-head.tsx';
import { useWords } from '../../words/bilingual.ts';
import { shellWords } from '../../words/shell.ts';

export function OrganisationsScreen() {
  const words = useWords(shellWords);
  return <PageHead title={words.organisations} />;
}
