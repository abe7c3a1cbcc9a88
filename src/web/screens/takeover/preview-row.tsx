import type { TakeoverRow, TakeoverView } from '#contract/takeover.ts';
import { PlaceholderTag, RoleTag } from '../../parts/role-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { takeoverWords } from '../../words/takeover.ts';
import { terms } from '../../words/terms.ts';
import { RowMatch } from './row-match.tsx';
import { RowValues } from './row-values.tsx';

/** Whether a row still waits for a person to say which task it stands for. */
export function isUnsettled({ match }: TakeoverRow): boolean {
  return match?.match === 'proposed' || match?.match === 'unmatched';
}

/** One row as it will be taken over: the task, who answers, by when, its state, and what could not be read. */
export function PreviewRow(props: {
  row: TakeoverRow;
  view: TakeoverView;
  disabled: boolean;
  unfolded: boolean;
  onToggle: () => void;
  onMatch: (taskId: string | null) => void;
}) {
  const words = useWords(takeoverWords);
  const { row, view, unfolded } = props;
  const { name: sheet = '', columns = [] } = view.sheets[row.sheet] ?? {};
  const status = row.values.find(({ column }) => columns[column - 1]?.meaning === 'status');
  const left = row.match?.match === 'left_out';
  return (
    <article className={left ? 'takeover-row takeover-row-left' : 'takeover-row'}>
      <button
        type="button"
        className="takeover-fold"
        aria-expanded={unfolded}
        aria-label={`${unfolded ? words.hide : words.unfold}: ${words.rowPlace(sheet, row.row)}`}
        title={words.rowPlace(sheet, row.row)}
        onClick={props.onToggle}
      >
        {row.row}
      </button>
      <div className="takeover-task">
        <p className={unfolded ? undefined : 'takeover-clause'} lang="zh-CN">
          {row.number !== '' && <span className="quiet">{row.number} </span>}
          {row.clause}
        </p>
        {row.issues.map(({ code, column, text }) => (
          <p key={`${code} ${column} ${text}`} className="takeover-issue">
            {words.issue[code]}
            {text !== '' && <span lang="zh-CN">{`：${text}`}</span>}
          </p>
        ))}
      </div>
      <Answers row={row} />
      <Deadlines row={row} />
      <span className="takeover-status" lang="zh-CN">
        {status?.status && <StatusMark status={status.status} />}
        {status?.text}
      </span>
      {row.match && view.directiveId && (
        <RowMatch
          match={row.match}
          directiveId={view.directiveId}
          disabled={props.disabled}
          onMatch={props.onMatch}
        />
      )}
      {unfolded && <RowValues values={row.values} columns={columns} />}
    </article>
  );
}

function Answers({ row: { responsibilities, answers } }: { row: TakeoverRow }) {
  const words = useWords(takeoverWords);
  if (!responsibilities) {
    return (
      <span className="takeover-answers" lang="zh-CN">
        {(answers ?? [])
          .filter(({ meaning }) => meaning !== 'deadline')
          .map(({ meaning, text }) => (
            <span key={meaning}>
              <span className="quiet">{words.meaning[meaning]} </span>
              {text}
            </span>
          ))}
      </span>
    );
  }
  return (
    <span className="takeover-answers takeover-tags" lang="zh-CN">
      {responsibilities.map(({ role, names, openEnded }) => (
        <span key={`${role} ${names.map(({ name }) => name).join()}`} className="takeover-tags">
          {names.map(({ name, placeholder }) =>
            placeholder ? (
              <PlaceholderTag key={name} name={name} />
            ) : (
              <RoleTag key={name} role={role}>
                {name}
              </RoleTag>
            ),
          )}
          {openEnded && <PlaceholderTag name="等" />}
        </span>
      ))}
    </span>
  );
}

function Deadlines({ row: { deadlines, answers } }: { row: TakeoverRow }) {
  const { deadlineKind } = useWords(terms);
  if (!deadlines) {
    return <span lang="zh-CN">{answers?.find(({ meaning }) => meaning === 'deadline')?.text}</span>;
  }
  return (
    <span className="takeover-deadlines">
      {deadlines.map(({ kind, on, quote }) => (
        <span key={`${kind} ${on} ${quote}`} title={quote}>
          {on} {deadlineKind[kind]}
        </span>
      ))}
    </span>
  );
}

const shapes = {
  done: '●',
  under_way: '◐',
  behind: '▲',
  not_started: '○',
  not_done: '○',
  stopped: '–',
} as const;

/** The state that was read, as a shape before the words that the office wrote. */
function StatusMark({ status }: { status: keyof typeof shapes }) {
  const words = useWords(takeoverWords);
  return (
    <span
      className={`takeover-shape takeover-shape-${status}`}
      title={`${words.read} ${words.status[status]}`}
    >
      <span aria-hidden="true">{shapes[status]}</span>
      <span className="only-heard">{words.status[status]}</span>
    </span>
  );
}
