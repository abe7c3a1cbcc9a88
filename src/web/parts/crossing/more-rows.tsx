import Button from 'antd/es/button';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';

/** As many rows of a board as are asked for at once. */
export const ALL_ROWS = 500;

/** What is not listed, and the button that lists it as far as the server gives it at once. */
export function MoreRows({
  left,
  limit,
  onAll,
}: {
  left: number;
  limit: number | undefined;
  onAll: () => void;
}) {
  const words = useWords(coordinationWords);
  if (left <= 0) return null;
  if (limit === ALL_ROWS) return <p className="quiet">{words.more(left)}</p>;
  return (
    <Button type="link" className="show-more" onClick={onAll}>
      {words.showAll}
    </Button>
  );
}
