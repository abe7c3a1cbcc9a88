-- What crosses organisations and does not follow the usual way: requests for coordination, urgent reports, and what
-- organisations do about a leader's instruction.

create table coordination (
  -- Who raised it.
  organisation_id text not null references organisation,
  id uuid not null unique,
  task_id uuid not null references task,
  directive_id uuid not null references directive,
  -- What is in the way, and what is asked.
  matter text not null,
  request text not null,
  level text not null check (level in ('supervision_office', 'general_office', 'government')),
  -- Who coordinates; the person as the keepers named them.
  owner_id text references organisation,
  owner_person text,
  due_on date,
  state text not null check (state in ('raised', 'taken', 'consulting', 'decided', 'closed', 'withdrawn')),
  revision integer not null,
  raised_on date not null,
  -- The decision as it was minuted.
  decision text,
  minute_number text,
  decided_on date,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id),
  constraint coordination_taken check (state in ('raised', 'withdrawn') or (owner_id is not null and due_on is not null)),
  constraint coordination_decided check (
    (state in ('decided', 'closed')) = (decision is not null and minute_number is not null and decided_on is not null))
);
create index coordination_task on coordination (task_id);
create index coordination_state on coordination (state, due_on);
create index coordination_owner on coordination (owner_id) where owner_id is not null;

create table coordination_consulted (
  -- Who is consulted.
  organisation_id text not null references organisation,
  coordination_id uuid not null references coordination (id),
  question text not null,
  asked_on date not null,
  answer text,
  answered_on date,
  answered_by text,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, coordination_id),
  constraint coordination_answered check (
    (answer is null) = (answered_on is null) and (answer is null) = (answered_by is null))
);
create index coordination_consulted_of on coordination_consulted (coordination_id);

create table urgent_report (
  -- Who sent it.
  organisation_id text not null references organisation,
  id uuid not null unique,
  task_id uuid references task,
  directive_id uuid references directive,
  happened text not null,
  occurred_on date not null,
  -- Hour and minute, where they are known.
  occurred_at text check (occurred_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  measures text not null,
  help text,
  -- Whom to telephone about it.
  telephone text not null,
  state text not null check (state in ('sent', 'acknowledged', 'following', 'closed')),
  revision integer not null,
  sent_on date not null,
  sent_at timestamptz not null,
  sent_by text not null,
  -- What the keepers, who always receive it, said to it.
  keepers_acknowledged_at timestamptz,
  keepers_acknowledged_by text,
  keepers_words text,
  outcome text,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id),
  constraint urgent_report_task check ((task_id is null) = (directive_id is null)),
  constraint urgent_report_keepers check (
    (keepers_acknowledged_at is null) = (keepers_acknowledged_by is null)),
  constraint urgent_report_closed check ((state = 'closed') = (outcome is not null))
);
create index urgent_report_task_id on urgent_report (task_id) where task_id is not null;
create index urgent_report_state on urgent_report (state, sent_at);

create table urgent_recipient (
  -- Who receives it beside the keepers.
  organisation_id text not null references organisation,
  report_id uuid not null references urgent_report (id),
  position integer not null,
  acknowledged_at timestamptz,
  acknowledged_by text,
  words text,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, report_id),
  constraint urgent_recipient_acknowledged check ((acknowledged_at is null) = (acknowledged_by is null))
);
create index urgent_recipient_report on urgent_recipient (report_id);

create table urgent_follow_up (
  -- For whom it was written.
  organisation_id text not null references organisation,
  id uuid not null,
  report_id uuid not null references urgent_report (id),
  words text not null,
  written_by text not null,
  written_at timestamptz not null,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id)
);
create index urgent_follow_up_report on urgent_follow_up (report_id);

create table instruction (
  id uuid primary key,
  -- The leader by title and name, as printed.
  leader text not null,
  words text not null,
  given_on date not null,
  -- On what it was written, as the keepers named it.
  basis text not null,
  task_id uuid references task,
  directive_id uuid references directive,
  act_id uuid not null references journal deferrable initially deferred,
  constraint instruction_task check ((task_id is null) = (directive_id is null))
);
create index instruction_task_id on instruction (task_id) where task_id is not null;

create table instruction_follow_up (
  -- Who follows it up.
  organisation_id text not null references organisation,
  id uuid not null unique,
  instruction_id uuid not null references instruction,
  due_on date not null,
  state text not null check (state in ('given', 'reported', 'closed')),
  revision integer not null,
  report text,
  reported_on date,
  reported_by text,
  closed_on date,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id),
  constraint instruction_reported check (
    (state = 'given') = (report is null) and (report is null) = (reported_on is null)
    and (report is null) = (reported_by is null)),
  constraint instruction_closed check ((state = 'closed') = (closed_on is not null))
);
create index instruction_follow_up_of on instruction_follow_up (instruction_id);
create index instruction_follow_up_state on instruction_follow_up (state, due_on);

-- A thing other than a task, an assignment or a person that an act touched.
alter table journal_subject add column if not exists thing_id uuid;
create index if not exists journal_subject_thing on journal_subject (thing_id, act_id) where thing_id is not null;

-- Nothing of this is deleted. Organisations read and write their own rows; the instruction itself is the keepers' to write.
grant select, insert, update on coordination, coordination_consulted, urgent_report, urgent_recipient, urgent_follow_up,
  instruction_follow_up to taizhang_ledger, taizhang_organisation;
grant select, insert on instruction to taizhang_ledger;

alter table coordination enable row level security;
alter table coordination_consulted enable row level security;
alter table urgent_report enable row level security;
alter table urgent_recipient enable row level security;
alter table urgent_follow_up enable row level security;
alter table instruction_follow_up enable row level security;
create policy ledger on coordination to taizhang_ledger using (true);
create policy ledger on coordination_consulted to taizhang_ledger using (true);
create policy ledger on urgent_report to taizhang_ledger using (true);
create policy ledger on urgent_recipient to taizhang_ledger using (true);
create policy ledger on urgent_follow_up to taizhang_ledger using (true);
create policy ledger on instruction_follow_up to taizhang_ledger using (true);
create policy organisation on coordination to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on coordination_consulted to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on urgent_report to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on urgent_recipient to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on urgent_follow_up to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on instruction_follow_up to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
