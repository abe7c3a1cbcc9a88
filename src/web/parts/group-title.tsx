import type { Heading } from '#contract/task.ts';

/** A part's or a section's number and title as printed. */
export function GroupTitle({ heading, separator = '' }: { heading: Heading; separator?: string }) {
  return (
    <span lang="zh-CN">
      {heading.number}
      {heading.title !== null && separator + heading.title}
    </span>
  );
}
