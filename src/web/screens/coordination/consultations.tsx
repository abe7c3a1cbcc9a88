import type { CoordinationDetail } from '#contract/coordination.ts';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { organisationName } from '../../words/organisation-name.ts';

/** Who was asked what, and what they said; nothing where nobody was consulted. */
export function Consultations(props: { consultations: CoordinationDetail['consultations'] }) {
  const words = useWords(coordinationWords);
  const { language } = useSettings();
  if (props.consultations.length === 0) return null;
  return (
    <section className="crossing-group">
      <h2>{words.consultations}</h2>
      <ul className="crossing-list">
        {props.consultations.map(({ organisation, ...consultation }) => (
          <li key={organisation.id}>
            <p>
              <strong>{organisationName(organisation, language)}</strong>{' '}
              <span className="quiet">
                {words.asked}：<span lang="zh-CN">{consultation.question}</span>（{consultation.askedOn}）
              </span>
            </p>
            {consultation.answer === null ? (
              <p className="quiet">○ {words.unanswered}</p>
            ) : (
              <>
                <p className="crossing-said" lang="zh-CN">
                  {consultation.answer}
                </p>
                <p className="quiet">
                  {consultation.answeredBy} · {consultation.answeredOn}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
