import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { Fragment, useState } from 'react';
import { findingWords } from '#contract/finding-words.ts';
import type { Rules } from '#contract/findings.ts';
import { type FindingRule, ruleThresholds } from '#contract/values.ts';
import { rulesQuery } from '../../api/findings.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { PendingState } from '../../parts/states.tsx';
import { useWords } from '../../words/bilingual.ts';
import { findingsWords } from '../../words/findings.ts';
import type { RuleView } from './rule-view.ts';
import { SeverityMark } from './severity-mark.tsx';
import { TryRule } from './try-rule.tsx';
import { useChangeRule } from './use-change-rule.tsx';
import './findings.css';

/** Every discrepancy rule: when it finds something, how it is set, and, for keepers, changing and trying it. */
export function RulesScreen() {
  const words = useWords(findingsWords);
  const query = useQuery(rulesQuery);
  if (!query.data) {
    return (
      <>
        <PageHead title={words.rulesTitle} />
        <PendingState query={query} />
      </>
    );
  }
  const { rules } = query.data;
  return (
    <>
      <PageHead
        title={words.rulesTitle}
        sentence={words.rules.answer(rules.filter(({ on }) => on).length, rules.length)}
        actions={
          <Link to="/reconciliation/findings" search={{}}>
            {words.toFindings}
          </Link>
        }
      />
      <RuleTable rules={query.data} />
    </>
  );
}

function RuleTable({ rules: { rules, canChange, cycles, today } }: { rules: Rules }) {
  const { rules: words } = useWords(findingsWords);
  const { rule: names } = useWords(findingWords);
  const change = useChangeRule(today);
  const [tried, setTried] = useState<FindingRule>();
  return (
    <table className="facts finding-table">
      <thead>
        <tr>
          <th scope="col">{words.rule}</th>
          <th scope="col" className="finding-found">
            {words.weight}
          </th>
          <th scope="col" className="finding-state">
            {words.setting}
          </th>
          {canChange && (
            <th scope="col" className="finding-organisation not-printed">
              {words.acts}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <Fragment key={rule.rule}>
            <tr data-work-row>
              <th scope="row">
                {names[rule.rule].name}
                <span className="finding-note quiet">{names[rule.rule].when}</span>
              </th>
              <td>
                <SeverityMark severity={rule.severity} />
              </td>
              <SettingCell rule={rule} today={today} />
              {canChange && (
                <td className="not-printed">
                  <span className="rule-acts">
                    <Button size="small" onClick={() => change(rule)}>
                      {words.change}
                    </Button>
                    <Button
                      size="small"
                      aria-expanded={tried === rule.rule}
                      onClick={() => setTried(tried === rule.rule ? undefined : rule.rule)}
                    >
                      {words.try}
                    </Button>
                  </span>
                </td>
              )}
            </tr>
            {tried === rule.rule && (
              <tr className="finding-opened">
                <td colSpan={4}>
                  <TryRule rule={rule} cycles={cycles} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** Whether it counts and from where on; what was settled about it, what is to come included. */
function SettingCell({ rule: { on, thresholds, changes }, today }: { rule: RuleView; today: string }) {
  const { rules: words } = useWords(findingsWords);
  const say = (setting: Pick<RuleView, 'on' | 'thresholds'>) =>
    [
      setting.on ? words.on : words.off,
      ...ruleThresholds.flatMap((name) => {
        const value = setting.thresholds[name];
        return value === undefined ? [] : [`${words.threshold[name]} ${value}`];
      }),
    ].join(' · ');
  return (
    <td>
      <p className="rule-settings">{say({ on, thresholds })}</p>
      {changes.slice(0, 3).map((change) => (
        <span key={change.effectiveOn} className="finding-note quiet">
          {words.from(change.effectiveOn)}
          {change.effectiveOn > today && ` ${say(change)}`}：<span lang="zh-CN">{change.reason}</span>{' '}
          {change.decidedBy}
        </span>
      ))}
    </td>
  );
}
