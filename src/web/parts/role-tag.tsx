import type { ReactNode } from 'react';
import type { Role } from '#contract/values.ts';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';
import { terms } from '../words/terms.ts';
import './role-tag.css';

/** An organisation, or the role itself, at the weight of its role: 牵头 filled, 负责 outlined, 配合 plain. */
export function RoleTag(props: { role: Role; children?: ReactNode }) {
  const words = useWords(terms);
  const name = words.role[props.role];
  return (
    <span className={`role-tag role-tag-${props.role}`} title={props.children ? name : undefined}>
      {props.children && <span className="only-heard">{name} </span>}
      {props.children ?? name}
    </span>
  );
}

/** 等, 有关部门 and the like: a dashed tag that asks to be resolved. */
export function PlaceholderTag(props: { name: string }) {
  const words = useWords(sharedWords);
  const hint = props.name === '等' ? words.openEndedHint : words.placeholderHint;
  return (
    <span className="role-tag role-tag-placeholder" title={hint}>
      {props.name}
      <span className="only-heard"> ({hint})</span>
    </span>
  );
}
