import type { LightCounts } from '#contract/lights.ts';
import type { LightColour } from '#contract/values.ts';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { LightSign } from '../../parts/light/light-tag.tsx';
import type { LedgerSearch } from '../../search/ledger-search.ts';
import { useWords } from '../../words/bilingual.ts';
import { lightWords } from '../../words/lights.ts';

const columns = ['red', 'yellow', 'blue', 'green', 'grey'] as const satisfies LightColour[];

/** The counts as a table; with `directiveId` a figure leads to the rows that it counts, where the ledger can show these. */
export function LightTable({ counts, directiveId }: { counts: LightCounts; directiveId: string | null }) {
  const { counts: words } = useWords(lightWords);
  const { by } = counts;
  const ofTasks = by === 'all' || by === 'part' || by === 'month';
  return (
    <div className="light-table-scroll">
      <table className="facts light-table">
        <caption className="quiet">{ofTasks ? words.tasks : words.branches}</caption>
        <thead>
          <tr>
            <th scope="col">{words.grouping[by]}</th>
            {columns.map((colour) => (
              <th key={colour} scope="col">
                <LightSign colour={colour} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.counts.map((count) => (
            <tr key={count.key}>
              <th scope="row">{rowName(by, count, words)}</th>
              {columns.map((colour) => {
                const search = ofTasks && searchOf(by, count.key, colour);
                return (
                  <td key={colour}>
                    {search && directiveId && count[colour] > 0 ? (
                      <LedgerLink directiveId={directiveId} search={search}>
                        {count[colour]}
                      </LedgerLink>
                    ) : (
                      count[colour] || ''
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowName(
  by: LightCounts['by'],
  { key, label }: LightCounts['counts'][number],
  words: (typeof lightWords)['zh']['counts'],
): string {
  if (by === 'all') return words.total;
  if (by === 'level') return words.level(key);
  if (by === 'part' && key && label) return `${key}、${label}`;
  return label ?? key ?? words.level(null);
}

/** The ledger's filter for what a figure counts; undefined where it has none for these rows. */
function searchOf(by: LightCounts['by'], key: string | null, colour: LightColour): LedgerSearch | undefined {
  if (by === 'all') return { light: [colour] };
  // A task of two dates stands in its first month here, and under both in the ledger.
  if (by !== 'part' || key === null) return undefined;
  return { part: [key], light: [colour] };
}
