import { useQuery } from '@tanstack/react-query';
import { personQuery } from '../../api/people.ts';
import { DeputySection } from './deputy-section.tsx';

/** Who stands in for oneself, and naming somebody. */
export function OwnDeputies({ personId }: { personId: string }) {
  const { data: person } = useQuery(personQuery(personId));
  return person ? <DeputySection person={person} /> : null;
}
