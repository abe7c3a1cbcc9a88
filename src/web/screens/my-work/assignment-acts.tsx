import Button from 'antd/es/button';
import { actWords } from '#contract/act-words.ts';
import type { AssignmentWork } from '#contract/my-work.ts';
import { useAssignmentActs } from '../../parts/act-questions/use-assignment-acts.tsx';
import { useSettings } from '../../settings.ts';
import type { AskedAssignmentAct } from '../../words/act-questions.ts';
import { useWords } from '../../words/bilingual.ts';
import { organisationName } from '../../words/organisation-name.ts';

/** The acts on one assignment, of those given, that the reader may do now; each asks for what it needs. */
export function AssignmentActs(props: { work: AssignmentWork; acts: readonly AskedAssignmentAct[] }) {
  const names = useWords(actWords);
  const { language } = useSettings();
  const ask = useAssignmentActs();
  const { work, acts } = props;
  const shortName = work.organisationName;
  const organisation = organisationName({ shortName, englishName: work.organisationEnglishName }, language);
  return acts
    .filter((act) => work.can.includes(act))
    .map((act) => (
      <Button key={act} size="small" onClick={() => ask[act]({ ...work, organisation })}>
        {names[act].button}
      </Button>
    ));
}
