import type { Role } from '#parse/directive.ts';
import type { ReportKind } from '../values/report-values.ts';

/** One organisation's part in a task. */
export interface Carrier {
  organisationId: string;
  id: string;
  role: Role;
}

/** What an organisation's assignment brings in each cycle. */
export interface Voice extends Carrier {
  kind: ReportKind;
  /** The other leads, who co-sign what this one says for all, ask about it or give it back. */
  coSignerIds: string[];
}

/** The weight of a role: an organisation that has several speaks in the weightiest. */
const weights: readonly Role[] = ['lead', 'responsible', 'support'];

/**
 * Who speaks how for a task (牵头单位汇总). Where the text names leads, the first-listed one says for all how far the task is, the
 * other leads co-sign it or give it back, and all of them give inputs; where a convener is named it is the convener. Where there is
 * neither, and where nobody else carries the task, each speaks for itself. An organisation speaks once, however many
 * roles it has. The carriers come in printed order; of them it takes the leads, the convener, and whose voice is asked for, with one
 * beside them where there is any.
 */
export function listVoices(carriers: readonly Carrier[], convenerId: string | null): Voice[] {
  const byWeight = weights.flatMap((role) => carriers.filter((carrier) => carrier.role === role));
  const byOrganisation = Map.groupBy(byWeight, ({ organisationId }) => organisationId);
  const speakers = [...byOrganisation.values()].flatMap(([first]) => first ?? []);
  const leads = speakers.filter(({ role }) => role === 'lead');
  const voice = leads[0] ?? speakers.find(({ organisationId }) => organisationId === convenerId);
  return speakers.map((speaker) => {
    if (!voice || speakers.length === 1) return { ...speaker, kind: 'own', coSignerIds: [] };
    if (speaker !== voice) return { ...speaker, kind: 'input', coSignerIds: [] };
    const coSignerIds = leads.slice(1).map(({ organisationId }) => organisationId);
    return { ...speaker, kind: 'consolidated', coSignerIds };
  });
}
