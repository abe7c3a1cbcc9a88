import type { UnsettledTask } from '#contract/to-settle.ts';
import { PlaceholderTag, RoleTag } from '../../parts/role-tag.tsx';

/** Who carries a task, each at the weight of its role, and the words that stand for others. */
export function Carriers({ task: { carriers, placeholders } }: { task: UnsettledTask }) {
  return (
    <span className="settle-carriers" lang="zh-CN">
      {carriers.map(({ organisationId, name, role }) => (
        <RoleTag key={`${organisationId} ${role}`} role={role}>
          {name}
        </RoleTag>
      ))}
      {placeholders.map(({ id, name }) => (
        <PlaceholderTag key={id} name={name} />
      ))}
    </span>
  );
}
