import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../api/queries.ts';
import { useWords } from '../words/bilingual.ts';
import { shellWords } from '../words/shell.ts';
import { useLive } from './use-live.ts';
import './live-line.css';

/** Keeps the pages up to date with what others do; says so, quietly, while it cannot. */
export function LiveLine() {
  const words = useWords(shellWords);
  const { data: me } = useQuery(meQuery);
  const isDown = useLive(me !== undefined);
  return (
    <div className="live-line not-printed" role="status">
      {isDown && <p>{words.liveDown}</p>}
    </div>
  );
}
