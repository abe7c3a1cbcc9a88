import { useQuery } from '@tanstack/react-query';
import { newestSealQuery } from '../api/seals.ts';
import { useWords } from '../words/bilingual.ts';
import { formatMoment } from '../words/format.ts';
import { sealWords } from '../words/seals.ts';
import './printed-root.css';

/** On paper alone: the root of the sealed journal, by which whoever keeps the paper can tell whether history was rewritten. */
export function PrintedRoot() {
  const words = useWords(sealWords);
  const { data } = useQuery(newestSealQuery);
  if (!data?.seal) return null;
  const { size, root, sealedAt } = data.seal;
  return <p className="printed-root only-printed">{words.root(`${size}:${root}`, formatMoment(sealedAt))}</p>;
}
