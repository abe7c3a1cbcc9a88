import type { DraftDeadline, DraftResponsibility, DraftTarget, DraftTask } from '#contract/draft.ts';
import { roles } from '#contract/values.ts';
import { PlaceholderTag, RoleTag } from '../../parts/role-tag.tsx';
import { useWords } from '../../words/bilingual.ts';
import { reviewWords } from '../../words/review.ts';
import { sharedWords } from '../../words/shared.ts';
import { terms } from '../../words/terms.ts';
import '../../parts/deadline-text.css';
import '../../parts/responsibility-tags.css';

/** Who answers for a task, the leads first; a name that the register does not know says so. */
export function TaskResponsibilities(props: {
  responsibilities: DraftResponsibility[];
  showRoles?: boolean;
}) {
  const shared = useWords(sharedWords);
  const { role: roleWords } = useWords(terms);
  const ordered = props.responsibilities.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  if (ordered.length === 0) return <span className="quiet">{shared.noResponsibility}</span>;
  return (
    <span className={props.showRoles ? 'task-values task-values-lines' : 'responsibility-tags'}>
      {ordered.map((responsibility) => (
        <span key={`${responsibility.role} ${responsibility.span?.[0]}`} className="responsibility-tags">
          {props.showRoles && <span className="task-values-role">{roleWords[responsibility.role]}</span>}
          <Names responsibility={responsibility} />
        </span>
      ))}
    </span>
  );
}

function Names({
  responsibility: { role, organisations, openEnded },
}: {
  responsibility: DraftResponsibility;
}) {
  const words = useWords(reviewWords);
  return (
    <span className="responsibility-tags" lang="zh-CN">
      {organisations.map(({ name, organisationId, provisional }) =>
        organisationId === null && !provisional ? (
          <PlaceholderTag key={name} name={name} />
        ) : (
          <RoleTag key={name} role={role}>
            {name}
            {provisional && (
              <span className="provisional-mark" title={words.provisionalHint}>
                {' '}
                {words.provisional}
              </span>
            )}
          </RoleTag>
        ),
      )}
      {openEnded && <PlaceholderTag name="等" />}
    </span>
  );
}

/** The deadlines of a task, one a line. */
export function TaskDeadlines({ deadlines }: { deadlines: DraftDeadline[] }) {
  const shared = useWords(sharedWords);
  const words = useWords(terms);
  if (deadlines.length === 0) return <span className="quiet">{shared.noDeadline}</span>;
  return (
    <span className="task-values-lines">
      {deadlines.map(({ kind, on, every }) => (
        <span key={`${kind} ${on} ${every}`} className="deadline-text">
          {on && kind !== 'ongoing' && <time dateTime={on}>{on}</time>}
          <span>{every ? words.every[every] : words.deadlineKind[kind]}</span>
        </span>
      ))}
    </span>
  );
}

/** The targets of a task, one a line. */
export function TaskTargets({ targets }: { targets: DraftTarget[] }) {
  const words = useWords(reviewWords);
  const { comparator, targetKind } = useWords(terms);
  if (targets.length === 0) return <span className="quiet">{words.noTarget}</span>;
  return (
    <span className="task-values-lines">
      {targets.map(({ indicator, op, from, value, unit, kind }) => (
        <span key={`${indicator} ${op} ${value}`}>
          <span lang="zh-CN">{indicator}</span>{' '}
          <strong>
            {comparator[op]} {op === '->' && from !== null && `${from} → `}
            {value} <span lang="zh-CN">{unit}</span>
          </strong>{' '}
          <span className="quiet">{targetKind[kind]}</span>
        </span>
      ))}
    </span>
  );
}

/** What a task asks for without a figure. */
export function TaskDirections({ directions }: Pick<DraftTask, 'directions'>) {
  return (
    <span className="task-values-lines" lang="zh-CN">
      {directions.map(({ indicator, direction }) => (
        <span key={indicator}>
          {indicator} <strong>{direction}</strong>
        </span>
      ))}
    </span>
  );
}
