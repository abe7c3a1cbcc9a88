import { actWords } from '#contract/act-words.ts';
import type { JournalEntry } from '#contract/journal.ts';
import type { HistoryKind } from '../../api/standing.ts';
import { useWords } from '../../words/bilingual.ts';
import { formatMoment } from '../../words/format.ts';
import { standingWords } from '../../words/standing.ts';
import { DetailFacts } from './detail-facts.tsx';

/** So many tasks of one act are named. */
const named = 3;

type Touched = JournalEntry['things'][number];

/** One act of a history: when, who, what, on what basis, and what it touched. */
export function HistoryEntry(props: { entry: JournalEntry; kind: HistoryKind; provable?: boolean }) {
  const { entry, kind, provable = false } = props;
  const { history: words } = useWords(standingWords);
  const names = useWords(actWords);
  const { actId, at, by, organisation, onBehalfOf, act, basis, things, thingCount } = entry;
  const who = [by, organisation && `（${organisation}）`, onBehalfOf && words.onBehalfOf(onBehalfOf)];
  return (
    <li>
      <time dateTime={at}>{formatMoment(at)}</time>
      <div>
        <p>
          <span className="history-who">{who.filter(Boolean).join('')}</span> {names[act].fact}
          {provable && (
            <a
              className="history-proof not-printed"
              href={`/api/acts/${actId}/proof`}
              download
              title={words.proofTitle}
            >
              {words.proof}
            </a>
          )}
        </p>
        {basis && (
          <p className="quiet">
            {words.basis}：{basis}
          </p>
        )}
        {groupByDetail(entry, kind).map(({ key, called, detail }) => (
          <div key={key} className="history-thing">
            <Called names={called} kind={kind} />
            <DetailFacts detail={detail} known={basis} />
          </div>
        ))}
        {thingCount > (kind === 'tasks' ? things.length : named) && (
          <p className="quiet">{words.more(thingCount)}</p>
        )}
      </div>
    </li>
  );
}

/** Organisations in one line; tasks, which are told by their clauses, in a line each. */
function Called({ names, kind }: { names: readonly string[]; kind: HistoryKind }) {
  if (names.length === 0) return null;
  if (kind === 'tasks') return <p lang="zh-CN">{names.join('、')}</p>;
  return names.slice(0, named).map((name) => (
    <p key={name} className="history-task" lang="zh-CN">
      {name}
    </p>
  ));
}

/** Things of which an act says the same are named together. */
function groupByDetail({ things, organisation }: JournalEntry, kind: HistoryKind) {
  const groups = new Map<string, { key: string; called: string[]; detail: Touched['detail'] }>();
  for (const thing of things) {
    const key = JSON.stringify(thing.detail);
    const group = groups.get(key) ?? { key, called: [], detail: thing.detail };
    groups.set(key, group);
    const name = nameOf(thing, kind);
    // Whoever acted for the organisation has named it already, or what the act says does.
    const told = [organisation, ...group.called, ...Object.values(thing.detail).flat()];
    if (name !== '' && !told.includes(name)) group.called.push(name);
  }
  return [...groups.values()];
}

/** What a thing is called where the history's own thing is known. */
function nameOf({ ordinal, clause, organisation }: Touched, kind: HistoryKind): string {
  if (kind === 'tasks') return organisation ?? '';
  const task = ordinal === null ? '' : `${ordinal}. ${clause ?? ''}`;
  return kind === 'organisations' ? task : [organisation, task].filter(Boolean).join(' · ');
}
