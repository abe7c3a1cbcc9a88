import { Link } from '@tanstack/react-router';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';
import { PageHead } from './page-head.tsx';

/** An address that leads nowhere, with a way back. */
export function NotFound() {
  const words = useWords(sharedWords);
  return (
    <>
      <PageHead title={words.missing} sentence={words.missingDetail} />
      <Link to="/">{words.toStart}</Link>
    </>
  );
}
