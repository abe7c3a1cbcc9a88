import type { Burden } from '#contract/burden.ts';
import { useWords } from '../../words/bilingual.ts';
import { burdenWords } from '../../words/burden.ts';
import { formatCount } from '../../words/format.ts';

const columns = ['requests', 'fieldsAsked', 'fieldsTyped', 'pages'] as const;

/** What the four figures of a row are called. */
export function BurdenHeads() {
  const words = useWords(burdenWords);
  return columns.map((column) => (
    <th key={column} scope="col" className="number">
      {words[column]}
    </th>
  ));
}

/** The four figures of a row; on a narrow screen each with its name. */
export function BurdenCells({ sums }: { sums: Burden }) {
  const words = useWords(burdenWords);
  return columns.map((column) => (
    <td key={column} className="number">
      <span className="burden-narrow">{words[column]} </span>
      {formatCount(sums[column])}
    </td>
  ));
}
