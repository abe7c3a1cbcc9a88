-- Findings (差异): what a rule found in a cycle of reconciliation, what its organisation says of it, what the keepers decide.

create table finding (
  -- Who has to explain it: the keepers' office where it is the keepers' own to settle.
  organisation_id text not null references organisation,
  id uuid not null,
  directive_id uuid not null references directive,
  -- In which it was first found.
  cycle_id uuid not null references reconciliation_cycle,
  rule text not null check (rule in (
    'overdue_open', 'not_received', 'nothing_new', 'input_missing', 'plan_missing', 'plan_incomplete',
    'milestone_slipped', 'milestone_moved', 'policy_without_number', 'placeholder_unresolved',
    'done_without_evidence', 'same_file_twice', 'evidence_misdated', 'target_missed', 'against_target',
    'above_verified', 'figures_conflict', 'leads_disagree', 'lower_open', 'copied_from_last', 'copied_from_other')),
  severity text not null check (severity in ('high', 'medium', 'low')),
  -- Null where it is about the organisation as a whole.
  task_id uuid references task,
  assignment_id uuid,
  -- The same finding of the same rule has the same key, whenever it is looked for.
  key text not null,
  -- The facts that it rests on, by their ids: nothing of what they say.
  evidence jsonb not null,
  state text not null check (state in ('open', 'explained', 'corrected', 'accepted', 'upheld')),
  revision integer not null,
  found_on date not null,
  -- Since when it is no longer found; null while it is.
  gone_on date,
  -- What the organisation says of it, and by which act it was put right.
  words text,
  answered_by text,
  answered_on date,
  corrected_act_id uuid references journal deferrable initially deferred,
  -- What the keepers decided.
  decision text,
  decided_by text,
  decided_on date,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id),
  unique (organisation_id, directive_id, rule, key),
  constraint finding_answered check (
    (words is null) = (answered_by is null) and (words is null) = (answered_on is null)
    and (state not in ('explained', 'corrected') or words is not null)
    and (corrected_act_id is null or words is not null)),
  constraint finding_decided check (
    (state in ('accepted', 'upheld')) = (decided_on is not null)
    and (decided_by is null) = (decided_on is null)
    and (state <> 'upheld' or decision is not null))
);
create index finding_cycle on finding (cycle_id);
create index finding_directive on finding (directive_id, rule, key);
create index finding_task on finding (task_id);

-- Whether a rule counts from a day on, and from which thresholds: what was decided last for the day holds.
create table rule_setting (
  rule text not null check (rule in (
    'overdue_open', 'not_received', 'nothing_new', 'input_missing', 'plan_missing', 'plan_incomplete',
    'milestone_slipped', 'milestone_moved', 'policy_without_number', 'placeholder_unresolved',
    'done_without_evidence', 'same_file_twice', 'evidence_misdated', 'target_missed', 'against_target',
    'above_verified', 'figures_conflict', 'leads_disagree', 'lower_open', 'copied_from_last', 'copied_from_other')),
  effective_on date not null,
  counts boolean not null,
  thresholds jsonb not null,
  reason text not null,
  decided_by text not null,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (rule, effective_on)
);

grant select, insert, update on finding, rule_setting to taizhang_ledger;
grant select on finding, rule_setting to taizhang_organisation;
-- An organisation says what it has to say; what was found, and what was decided, is not its to write.
grant update (state, revision, words, answered_by, answered_on, corrected_act_id, decision, decided_by, decided_on,
  act_id) on finding to taizhang_organisation;

alter table finding enable row level security;
create policy ledger on finding to taizhang_ledger using (true);
create policy own on finding for select to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
-- Out of the hands of the organisation once the keepers have accepted it.
create policy answered on finding for update to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true) and state <> 'accepted')
  with check (organisation_id = current_setting('taizhang.organisation', true) and state in ('explained', 'corrected'));
