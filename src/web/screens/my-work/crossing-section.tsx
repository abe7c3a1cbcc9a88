import { Link } from '@tanstack/react-router';
import type { MyWork } from '#contract/my-work.ts';
import { DueCell } from '../../parts/crossing/due-cell.tsx';
import { useSettings } from '../../settings.ts';
import { useWords } from '../../words/bilingual.ts';
import { coordinationWords } from '../../words/coordination.ts';
import { organisationName } from '../../words/organisation-name.ts';
import { WorkSection } from './work-section.tsx';
import '../../parts/crossing/crossing.css';

type Waiting = MyWork['crossing'][number];

/** Requests, urgent reports and instructions that wait for the reader, each leading to the page where the step is done. */
export function CrossingSection({ waiting }: { waiting: MyWork['crossing'] }) {
  const words = useWords(coordinationWords);
  const { language } = useSettings();
  return (
    <WorkSection id="crossing" title={words.boards} count={waiting.length}>
      <table className="facts crossing-table" aria-label={words.boards}>
        <thead>
          <tr>
            <th scope="col">{words.columns.matter}</th>
            <th scope="col">{words.columns.from}</th>
            <th scope="col">{words.columns.dueOn}</th>
            <th scope="col">{words.columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map((item) => (
            <tr key={item.id} data-work-row>
              <th scope="row">
                <span className="crossing-words" lang="zh-CN">
                  {item.words}
                </span>
              </th>
              <td>{organisationName(item.organisation, language)}</td>
              <DueCell on={item.dueOn} left={item.workingDaysLeft} />
              <td className="crossing-nowrap">
                <StepLink item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WorkSection>
  );
}

/** The step, as a link to where it is done. */
function StepLink({ item: { step, id } }: { item: Waiting }) {
  const { steps } = useWords(coordinationWords);
  if (step === 'acknowledge_urgent_report') {
    return (
      <Link to="/urgent/$reportId" params={{ reportId: id }}>
        {steps[step]}
      </Link>
    );
  }
  if (step === 'answer_data_request') return <Link to="/data-requests">{steps[step]}</Link>;
  if (step === 'report_on_instruction' || step === 'close_instruction')
    return <Link to="/instructions">{steps[step]}</Link>;
  if (step === 'confirm_order_receipt' || step === 'reply_to_order' || step === 'close_order') {
    return (
      <Link to="/orders/$orderId" params={{ orderId: id }}>
        {steps[step]}
      </Link>
    );
  }
  if (step === 'answer_policy_question' || step === 'settle_policy_question')
    return <Link to="/questions">{steps[step]}</Link>;
  return (
    <Link to="/coordination/$coordinationId" params={{ coordinationId: id }}>
      {steps[step]}
    </Link>
  );
}
