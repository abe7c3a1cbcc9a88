import type { ReactNode } from 'react';
import type { OrganisationFacts as Facts } from '#contract/organisation-register.ts';
import { LineageTable } from '../organisation/lineage-table.tsx';
import { OrganisationFacts } from '../organisation/organisation-facts.tsx';
import { ContactSection } from './contact-section.tsx';
import { DelegationSection } from './delegation-section.tsx';
import { UnitSection } from './unit-section.tsx';
import './administration.css';
import '../organisation/organisation.css';

/** What the register and the organisation itself say of it: names, contacts, units, who signs by delegation, lineage. */
export function OrganisationPage(props: { organisation: Facts; children?: ReactNode }) {
  const { organisation, children } = props;
  return (
    <>
      <OrganisationFacts organisation={organisation} />
      <ContactSection organisation={organisation} />
      <UnitSection organisation={organisation} />
      <DelegationSection organisationId={organisation.id} />
      {children}
      <LineageTable key={organisation.id} organisation={organisation} />
    </>
  );
}
