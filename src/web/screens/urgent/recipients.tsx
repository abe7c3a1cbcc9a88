import type { UrgentRecipient } from '#contract/coordination.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { formatMoment } from '../../words/format.ts';
import { organisationName } from '../../words/organisation-name.ts';

/** Who received the report, who has acknowledged it, and whom to telephone where nobody has. */
export function Recipients({ recipients }: { recipients: readonly UrgentRecipient[] }) {
  const words = useWords(coordinationWords);
  const { language } = useSettings();
  return (
    <section className="crossing-group">
      <h2>{words.recipients}</h2>
      <ul className="crossing-list">
        {recipients.map(({ organisation, acknowledgedAt, ...recipient }) => (
          <li key={organisation?.id ?? ''}>
            <p>
              <strong>{organisation ? organisationName(organisation, language) : words.keepers}</strong>{' '}
              {acknowledgedAt === null ? (
                <span className="crossing-late">
                  <span aria-hidden="true">■ </span>
                  {words.unacknowledgedYet}
                </span>
              ) : (
                <span className="quiet">
                  <span aria-hidden="true">✓ </span>
                  {recipient.acknowledgedBy} · {formatMoment(acknowledgedAt)}
                </span>
              )}
            </p>
            {recipient.words && <p lang="zh-CN">{recipient.words}</p>}
            {acknowledgedAt === null &&
              recipient.contacts.map((contact) => (
                <p key={`${contact.duty} ${contact.name}`} lang="zh-CN">
                  {contact.duty} {contact.name} <a href={`tel:${contact.telephone}`}>{contact.telephone}</a>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
