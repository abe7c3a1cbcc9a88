-- What organisations say of their tasks in each cycle: reports with their figures, what a lead quotes, and what is asked.

create table progress_report (
  organisation_id text not null references organisation,
  id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null references task,
  directive_id uuid not null references directive,
  -- A month of a year.
  cycle text not null check (cycle ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  kind text not null check (kind in ('own', 'input', 'consolidated')),
  state text not null check (state in ('draft', 'signed', 'unchanged', 'returned')),
  revision integer not null,
  -- The signed one that it started from.
  previous_id uuid,
  progress text,
  results text,
  difficulties text,
  experience text,
  next_steps text,
  help_needed text,
  next_news_on date,
  -- The words that differ from those it started from.
  new_fields text[] not null check (new_fields <@ array[
    'progress', 'results', 'difficulties', 'experience', 'nextSteps', 'helpNeeded']),
  -- Why what contradicts something else is right, by what was asked.
  confirmations jsonb not null,
  signer text,
  signed_on date,
  return_reason text,
  -- The act that last changed it.
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id),
  foreign key (organisation_id, assignment_id) references assignment,
  foreign key (organisation_id, previous_id) references progress_report,
  constraint report_signed check (state <> 'signed' or (signer is not null and signed_on is not null)),
  constraint report_returned check ((state = 'returned') = (return_reason is not null))
);
-- An organisation says it once for an assignment in a cycle, unless it was given back.
create unique index progress_report_standing on progress_report (organisation_id, assignment_id, cycle)
  where state <> 'returned';
create index progress_report_task on progress_report (task_id, cycle);

-- A figure as it is reported; what was verified stands elsewhere.
create table report_value (
  organisation_id text not null,
  report_id uuid not null,
  position integer not null,
  indicator text not null,
  -- Which of the task's targets it is about.
  target_position integer,
  value double precision not null,
  unit text,
  period text not null,
  source text not null,
  primary key (organisation_id, report_id, position),
  foreign key (organisation_id, report_id) references progress_report
);

-- The inputs that a consolidated report rests on, never altered.
create table report_quote (
  organisation_id text not null,
  report_id uuid not null,
  position integer not null,
  input_organisation_id text not null,
  input_id uuid not null,
  primary key (organisation_id, report_id, position),
  foreign key (organisation_id, report_id) references progress_report
);

-- What the lead or the keepers ask the organisation about its report.
create table report_question (
  organisation_id text not null,
  id uuid not null,
  report_id uuid not null,
  task_id uuid not null references task,
  asker_organisation_id text references organisation,
  question text not null,
  asked_on date not null,
  answer text,
  answered_on date,
  act_id uuid not null references journal deferrable initially deferred,
  answered_act_id uuid references journal deferrable initially deferred,
  primary key (organisation_id, id),
  foreign key (organisation_id, report_id) references progress_report,
  constraint question_answered check ((answer is null) = (answered_on is null and answered_act_id is null))
);
create index report_question_report on report_question (report_id);
create index report_question_open on report_question (organisation_id) where answer is null;

-- Nothing that was said is deleted; a draft's figures and quotes are written anew.
grant select, insert, update on progress_report, report_question to taizhang_ledger, taizhang_organisation;
grant select, insert, delete on report_value, report_quote to taizhang_ledger, taizhang_organisation;

alter table progress_report enable row level security;
alter table report_value enable row level security;
alter table report_quote enable row level security;
alter table report_question enable row level security;
create policy ledger on progress_report to taizhang_ledger using (true);
create policy ledger on report_value to taizhang_ledger using (true);
create policy ledger on report_quote to taizhang_ledger using (true);
create policy ledger on report_question to taizhang_ledger using (true);
create policy organisation on progress_report to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on report_value to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on report_quote to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on report_question to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
