/**
 * Words in a responsibility that stand for organisations nobody named: 等 leaves the list open, 有关部门 means
 * some of them, 国务院各部门 means every one. Each must be resolved by a named act before it becomes assignments.
 */
export const placeholderKinds = ['open_list', 'relevant', 'all'] as const;
export type PlaceholderKind = (typeof placeholderKinds)[number];
