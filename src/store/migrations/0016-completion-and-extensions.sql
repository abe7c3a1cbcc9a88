-- How a branch comes to its end as done: claims of completion (申请办结) and their assessment, extensions (延期).

alter table task
  drop constraint task_state_check,
  add constraint task_state_check check (state in (
    'proposed', 'registered', 'assigned', 'closed', 'struck_off', 'suspended', 'merged', 'split', 'withdrawn'));

alter table assignment
  drop constraint assignment_state_check,
  add constraint assignment_state_check check (state in (
    'named', 'assigned', 'received', 'objected', 'claimed', 'assessed', 'accepted', 'struck_off',
    'released', 'passed_on', 'withdrawn')),
  -- How far the extension is that is asked for; null where none is.
  add column extension text check (extension in ('asked', 'supported')),
  -- Which date of the task an extension has moved for this branch, and to which day.
  add column extended_from date,
  add column extended_on date,
  add constraint assignment_extended check (
    (extended_from is not null) = (extended_on is not null) and extended_on > extended_from);
create index assignment_to_assess on assignment (organisation_id, id) where state in ('claimed', 'assessed', 'accepted');
create index assignment_extension on assignment (organisation_id, id) where extension is not null;

-- One claim of completion and what became of it. The last one of an assignment counts.
create table completion_claim (
  organisation_id text not null references organisation,
  id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null references task,
  directive_id uuid not null references directive,
  grounds text not null,
  claimed_on date not null,
  act_id uuid not null references journal deferrable initially deferred,
  -- What the keeper found, the first step.
  assessment text,
  assessed_act_id uuid references journal deferrable initially deferred,
  -- How it ended; null while it is open. What lapses does so with its assignment.
  outcome text check (outcome in ('accepted', 'sent_back', 'withdrawn')),
  outcome_words text,
  outcome_act_id uuid references journal deferrable initially deferred,
  -- How it was verified that it is done: on site or by data, by whom and when.
  verified_how text check (verified_how in ('on_site', 'by_data')),
  verified_by text,
  verified_on date,
  verification text,
  struck_off_act_id uuid references journal deferrable initially deferred,
  -- Accepted, and opened again.
  reopened_act_id uuid references journal deferrable initially deferred,
  reopen_reason text,
  primary key (organisation_id, id),
  foreign key (organisation_id, assignment_id) references assignment,
  constraint completion_claim_outcome check ((outcome is null) = (outcome_act_id is null)),
  constraint completion_claim_struck_off check (
    (struck_off_act_id is not null)
      = (verified_how is not null and verified_by is not null and verified_on is not null)),
  constraint completion_claim_reopened check ((reopened_act_id is not null) = (reopen_reason is not null))
);
create index completion_claim_assignment on completion_claim (organisation_id, assignment_id, act_id);
create index completion_claim_task on completion_claim (task_id);

create table extension (
  organisation_id text not null references organisation,
  id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null references task,
  directive_id uuid not null references directive,
  reason text not null,
  -- What has been done so far.
  progress text not null,
  -- The date of the task that is to be moved, the day that counted for this branch, and the day asked for.
  official_on date not null,
  due_on date not null,
  asked_for date not null,
  asked_on date not null,
  state text not null check (state in ('asked', 'supported', 'granted', 'refused', 'withdrawn')),
  act_id uuid not null references journal deferrable initially deferred,
  support_words text,
  supported_act_id uuid references journal deferrable initially deferred,
  decision_words text,
  decided_act_id uuid references journal deferrable initially deferred,
  primary key (organisation_id, id),
  foreign key (organisation_id, assignment_id) references assignment,
  constraint extension_later check (asked_for > due_on and due_on >= official_on),
  constraint extension_decided check ((state in ('granted', 'refused', 'withdrawn')) = (decided_act_id is not null))
);
create unique index extension_open on extension (organisation_id, assignment_id) where state in ('asked', 'supported');
create index extension_task on extension (task_id);

grant select, insert, update on completion_claim, extension to taizhang_ledger, taizhang_organisation;
alter table completion_claim enable row level security;
alter table extension enable row level security;
create policy ledger on completion_claim to taizhang_ledger using (true);
create policy ledger on extension to taizhang_ledger using (true);
create policy organisation on completion_claim to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on extension to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
