import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { LightCounts } from '#contract/lights.ts';
import { type LightColour, type LightGrouping, lightGroupings } from '#contract/values.ts';
import { lightCountsQuery } from '../../api/lights.ts';
import { LedgerLink } from '../../parts/ledger-link.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { useWords } from '../../words/bilingual.ts';
import { lightWords } from '../../words/lights.ts';
import { LightTable } from './light-table.tsx';
import '../../parts/light/light.css';

/** The lights from the one that asks most. */
const worstFirst = ['red', 'yellow', 'blue', 'green', 'grey'] as const satisfies LightColour[];

/** How the ledger stands on a day: a sentence, a bar, and the table of both; today's figures lead to their rows. */
export function LightSection({ directiveId, today }: { directiveId: string; today: string }) {
  const { counts: words } = useWords(lightWords);
  const [day, setDay] = useState(today);
  const [by, setBy] = useState<LightGrouping>('all');
  const all = useQuery(lightCountsQuery(directiveId, { day, by: 'all' }));
  const grouped = useQuery(lightCountsQuery(directiveId, { day, by }));
  const total = all.data?.counts[0];
  const links = day === today ? directiveId : null;
  return (
    <section className="overview-section" aria-labelledby="lights-title">
      <h2 id="lights-title">{total ? <Finding count={total} directiveId={links} /> : words.title}</h2>
      {total && <Bar count={total} />}
      <div className="light-choices not-printed">
        <label>
          {words.day}
          <input type="date" value={day} onChange={({ target }) => target.value && setDay(target.value)} />
        </label>
        <label>
          {words.by}
          <select
            value={by}
            onChange={({ target }) => setBy(lightGroupings.find((one) => one === target.value) ?? 'all')}
          >
            {lightGroupings.map((one) => (
              <option key={one} value={one}>
                {words.grouping[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {grouped.data && <LightTable counts={grouped.data} directiveId={links} />}
    </section>
  );
}

type Count = LightCounts['counts'][number];

function Finding({ count, directiveId }: { count: Count; directiveId: string | null }) {
  const { counts: words } = useWords(lightWords);
  const figures: Record<string, ReactNode> = {};
  for (const colour of worstFirst) {
    figures[colour] =
      directiveId && count[colour] > 0 ? (
        <LedgerLink directiveId={directiveId} search={{ light: [colour] }} className="figure">
          {count[colour]}
        </LedgerLink>
      ) : (
        count[colour]
      );
  }
  return (
    <Sentence text={words.finding(worstFirst.filter((colour) => count[colour] > 0))} figures={figures} />
  );
}

function Bar({ count }: { count: Count }) {
  const words = useWords(lightWords);
  const shown = worstFirst.filter((colour) => count[colour] > 0);
  const label = shown.map((colour) => `${words.colour[colour]} ${count[colour]}`).join(words.join);
  return (
    <div className="light-bar" role="img" aria-label={label}>
      {shown.map((colour) => (
        <span
          key={colour}
          className={`light-bar-${colour}`}
          style={{ flexGrow: count[colour] }}
          title={`${words.colour[colour]} ${count[colour]}`}
        />
      ))}
    </div>
  );
}
