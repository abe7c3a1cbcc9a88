import { Link } from '@tanstack/react-router';
import type { NamedOrganisation, Responsibility } from '#contract/task.ts';
import { roles } from '#contract/values.ts';
import { useWords } from '../words/bilingual.ts';
import { sharedWords } from '../words/shared.ts';
import { PlaceholderTag, RoleTag } from './role-tag.tsx';
import './responsibility-tags.css';

/**
 * Who answers for a task, the leads first, each at the weight of its role and in printed order; what is not named is
 * dashed. With `directiveId` each name leads to its organisation.
 */
export function ResponsibilityTags(props: { responsibilities: Responsibility[]; directiveId?: string }) {
  const words = useWords(sharedWords);
  const ordered = props.responsibilities.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  if (ordered.length === 0) return <span className="quiet">{words.noResponsibility}</span>;
  return (
    <span className="responsibility-tags" lang="zh-CN">
      {ordered.map((responsibility) => (
        <ResponsibilityNames
          key={responsibility.span[0]}
          responsibility={responsibility}
          directiveId={props.directiveId}
        />
      ))}
    </span>
  );
}

/** The names of one responsibility as tags, in printed order, with 等 where the list is open. */
export function ResponsibilityNames(props: {
  responsibility: Responsibility;
  directiveId: string | undefined;
}) {
  const { role, organisations, openEnded } = props.responsibility;
  return (
    <>
      {organisations.map((organisation) =>
        organisation.organisationId === null ? (
          <PlaceholderTag key={organisation.name} name={organisation.name} />
        ) : (
          <RoleTag key={organisation.name} role={role}>
            <OrganisationName organisation={organisation} directiveId={props.directiveId} />
          </RoleTag>
        ),
      )}
      {openEnded && <PlaceholderTag name="等" />}
    </>
  );
}

function OrganisationName(props: { organisation: NamedOrganisation; directiveId: string | undefined }) {
  const { name, organisationId } = props.organisation;
  if (!props.directiveId || !organisationId) return name;
  return (
    <Link
      to="/d/$directiveId/organisations/$organisationId"
      params={{ directiveId: props.directiveId, organisationId }}
    >
      {name}
    </Link>
  );
}
