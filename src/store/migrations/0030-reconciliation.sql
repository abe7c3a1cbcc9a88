-- Reconciliation (对账): a cycle freezes one statement per organisation, which both sides answer line by line.

create table reconciliation_cycle (
  id uuid primary key,
  directive_id uuid not null references directive,
  kind text not null check (kind in ('monthly', 'quarterly', 'custom')),
  label text not null,
  -- The period; what is reported for its months counts as an answer.
  from_on date not null,
  until_on date not null,
  -- The day by which the statements are to be signed.
  due_on date not null,
  -- The day of the facts.
  opened_on date not null,
  closed_on date,
  state text not null check (state in ('open', 'closed')),
  revision integer not null,
  act_id uuid not null references journal deferrable initially deferred,
  constraint cycle_period check (from_on <= until_on and until_on <= due_on),
  constraint cycle_closed check ((state = 'closed') = (closed_on is not null)),
  unique (directive_id, from_on, until_on)
);

-- What one organisation and the keepers say to each other in a cycle (对账单).
create table statement (
  organisation_id text not null references organisation,
  id uuid not null,
  cycle_id uuid not null references reconciliation_cycle,
  directive_id uuid not null references directive,
  state text not null check (state in ('open', 'signed', 'confirmed', 'disputed', 'closed')),
  revision integer not null,
  signer text,
  signed_on date,
  return_reason text,
  -- How far it was when its cycle was closed.
  closed_from text check (closed_from in ('open', 'signed', 'confirmed', 'disputed')),
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id),
  unique (organisation_id, cycle_id),
  constraint statement_signed check ((signer is null) = (signed_on is null)),
  constraint statement_closed check ((state = 'closed') = (closed_from is not null))
);
create index statement_cycle on statement (cycle_id, organisation_id);

-- One assignment: what was known when the cycle was opened, and what both sides say of it. A figure, a milestone or a claim
-- carries the id of the fact behind it.
create table statement_line (
  organisation_id text not null,
  statement_id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null references task,
  -- The task's place in its directive.
  ordinal integer not null,
  -- What the ledger says.
  role text not null,
  task_state text not null,
  assignment_state text not null,
  assigned_on date,
  received_on date,
  internal_on date,
  official_on date,
  -- The day that counts for this branch: later than the official one where more time was granted.
  due_on date,
  extended_on date,
  -- What it brings in a month; null where the organisation speaks for the task in another role.
  reports_as text check (reports_as in ('own', 'input', 'consolidated')),
  -- What was reported: the last report, and the last figure of each indicator with where it is from.
  reported jsonb,
  figures jsonb not null,
  -- What was verified: figures, the milestones due by the end of the period, the last claim of completion.
  verified_figures jsonb not null,
  milestones jsonb not null,
  claim jsonb,
  -- What of these does not agree.
  differences text[] not null,
  -- The part of the organisation that answers it.
  unit_id uuid,
  answer text not null check (answer in ('unanswered', 'unchanged', 'reported', 'confirmed', 'disputed')),
  answer_words text,
  -- The report that answers it.
  answer_report_id uuid,
  answered_on date,
  keeper_answer text not null check (keeper_answer in ('unanswered', 'confirmed', 'disputed')),
  keeper_words text,
  keeper_answered_on date,
  revision integer not null,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, statement_id, assignment_id),
  foreign key (organisation_id, statement_id) references statement,
  foreign key (organisation_id, assignment_id) references assignment,
  foreign key (organisation_id, unit_id) references unit,
  foreign key (organisation_id, answer_report_id) references progress_report,
  constraint line_answered check ((answer = 'unanswered') = (answered_on is null)),
  constraint line_disputed check (answer <> 'disputed' or answer_words is not null),
  constraint line_keeper_answered check ((keeper_answer = 'unanswered') = (keeper_answered_on is null)),
  constraint line_keeper_disputed check (keeper_answer <> 'disputed' or keeper_words is not null)
);
create index statement_line_order on statement_line (organisation_id, statement_id, ordinal, assignment_id);
create index statement_line_assignment on statement_line (organisation_id, assignment_id);
create index statement_line_task on statement_line (task_id);

alter table signature
  drop constraint signature_thing_kind_check,
  add constraint signature_thing_kind_check check (thing_kind in (
    'plan', 'report', 'input', 'extension', 'claim', 'urgent_report', 'statement'));
alter table signature_delegation
  drop constraint signature_delegation_kinds_check,
  add constraint signature_delegation_kinds_check check (cardinality(kinds) > 0 and kinds <@ array[
    'plan', 'report', 'input', 'extension', 'claim', 'urgent_report', 'statement']);

grant select, insert, update on reconciliation_cycle to taizhang_ledger;
grant select on reconciliation_cycle to taizhang_organisation;
grant select, insert, update on statement, statement_line to taizhang_ledger;
grant select on statement, statement_line to taizhang_organisation;
-- An organisation's answers; the frozen facts are not its to write.
grant update (state, revision, signer, signed_on, return_reason, act_id) on statement to taizhang_organisation;
grant update (unit_id, answer, answer_words, answer_report_id, answered_on, keeper_answer, keeper_words,
  keeper_answered_on, revision, act_id) on statement_line to taizhang_organisation;

-- What is closed is seen and never changed, by nobody: the policies of change leave it out.
alter table reconciliation_cycle enable row level security;
alter table statement enable row level security;
alter table statement_line enable row level security;
create policy seen on reconciliation_cycle for select to taizhang_ledger, taizhang_organisation using (true);
create policy opened on reconciliation_cycle for insert to taizhang_ledger with check (true);
create policy changed on reconciliation_cycle for update to taizhang_ledger
  using (state = 'open') with check (true);
create policy seen on statement for select to taizhang_ledger using (true);
create policy opened on statement for insert to taizhang_ledger
  with check ((select state from reconciliation_cycle where id = cycle_id) = 'open');
create policy changed on statement for update to taizhang_ledger using (state <> 'closed') with check (true);
create policy seen on statement_line for select to taizhang_ledger using (true);
create policy opened on statement_line for insert to taizhang_ledger with check (
  (select state from statement where statement.organisation_id = statement_line.organisation_id
    and id = statement_id) = 'open');
create policy changed on statement_line for update to taizhang_ledger using (
  (select state from statement where statement.organisation_id = statement_line.organisation_id
    and id = statement_id) <> 'closed');
create policy own on statement for select to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy answered on statement for update to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true) and state <> 'closed')
  with check (organisation_id = current_setting('taizhang.organisation', true));
create policy own on statement_line for select to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy answered on statement_line for update to taizhang_organisation using (
  organisation_id = current_setting('taizhang.organisation', true)
  and (select state from statement where statement.organisation_id = statement_line.organisation_id
    and id = statement_id) <> 'closed');
