import type { RegisterRow } from '#contract/organisation-register.ts';
import { useSettings } from '../settings.ts';
import { useWords } from '../words/bilingual.ts';
import { organisationName } from '../words/organisation-name.ts';
import { organisationPickerWords } from '../words/organisation-picker.ts';
import { ProvisionalTag } from './provisional-tag.tsx';

/** The organisations that a picker offers: each with its full name and parent; ended ones with who took over. */
export function OfferedOrganisations(props: {
  id: string;
  label: string;
  offered: RegisterRow[];
  /** The line that Enter would take. */
  marked: string | undefined;
  total: number;
  state: 'reading' | 'read' | 'unreachable';
  onChoose: (organisation: RegisterRow) => void;
}) {
  const words = useWords(organisationPickerWords);
  const { id, label, offered, marked, total, state, onChoose } = props;
  const rest = total - offered.length;
  return (
    <div className="organisation-picker-list">
      {/* A press of the pointer must not take the focus out of the field before it has chosen. */}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
      >
        {offered.map((organisation) => (
          <Offered
            key={organisation.id}
            id={optionId(id, organisation.id)}
            organisation={organisation}
            marked={organisation.id === marked}
            onChoose={() => onChoose(organisation)}
          />
        ))}
      </div>
      {state === 'unreachable' && <p role="alert">{words.unreachable}</p>}
      {state === 'read' && offered.length === 0 && <p>{words.noMatch}</p>}
      {state === 'read' && rest > 0 && <p>{words.more(rest)}</p>}
      <span className="only-heard" role="status">
        {state === 'read' && words.found(offered.length)}
      </span>
    </div>
  );
}

function Offered(props: { id: string; organisation: RegisterRow; marked: boolean; onChoose: () => void }) {
  const words = useWords(organisationPickerWords);
  const { language } = useSettings();
  const { id, organisation, marked, onChoose } = props;
  const { shortName, fullName, parent, provisional, validTo, successors } = organisation;
  const name = organisationName(organisation, language);
  const isChinese = name === shortName;
  const other = isChinese ? fullName : shortName;
  const sayName = (one: RegisterRow['successors'][number]) => organisationName(one, language);
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={marked}
      className={validTo ? 'organisation-option organisation-option-ended' : 'organisation-option'}
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      <span lang={isChinese ? 'zh-CN' : 'en'}>{name}</span>
      <span className="organisation-option-facts">
        {other !== name && <span lang="zh-CN">{other}</span>}
        {parent && <span>{words.under(sayName(parent))}</span>}
        {provisional && <ProvisionalTag />}
        {validTo && <span className="organisation-option-end">{words.ended(validTo)}</span>}
        {successors.length > 0 && <span>{words.passedTo(successors.map(sayName))}</span>}
      </span>
    </div>
  );
}

/** The id of an organisation's line in the list of a picker. */
export function optionId(pickerId: string, organisationId: string): string {
  return `${pickerId}-${organisationId}`;
}
