-- How the tasks of a directive end a year: done, done late, carried over, not done, each with its ground; and what continues
-- a task in a later directive.

alter table task
  drop constraint task_state_check,
  add constraint task_state_check check (state in (
    'proposed', 'registered', 'assigned', 'closed', 'struck_off', 'suspended', 'not_done', 'merged', 'split', 'withdrawn'));

-- A year that the head has closed; one of which there is no row is open.
create table year_close (
  directive_id uuid not null references directive,
  year integer not null check (year between 1 and 9999),
  state text not null check (state in ('closed', 'reopened')),
  closed_on date not null,
  reopen_reason text,
  revision integer not null,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (directive_id, year),
  constraint year_reopened check ((state = 'reopened') = (reopen_reason is not null))
);

create table year_outcome (
  directive_id uuid not null references directive,
  year integer not null,
  task_id uuid not null references task,
  outcome text not null check (outcome in ('done', 'done_late', 'carried_over', 'not_done')),
  -- What says so, and the day that does; the keeper's words where the facts do not say it alone.
  ground text not null check (ground in ('claimed', 'claimed_late', 'later_date', 'date_passed', 'words')),
  ground_on date,
  words text,
  -- Where the task stood when the year was closed over it as not done.
  closed_from text check (closed_from in ('registered', 'assigned', 'suspended')),
  act_id uuid not null references journal deferrable initially deferred,
  primary key (task_id, year),
  constraint year_outcome_ground check (case when ground = 'words' then words is not null else ground_on is not null end),
  constraint year_outcome_closed check (closed_from is null or outcome = 'not_done')
);
create index year_outcome_directive on year_outcome (directive_id, year, task_id);

-- A task of a later directive goes on with what an earlier one asked.
create table task_continuation (
  id uuid primary key,
  task_id uuid not null references task,
  continued_by_id uuid not null references task,
  act_id uuid not null references journal deferrable initially deferred,
  -- The act that took the link away; null while it stands.
  ended_act_id uuid references journal deferrable initially deferred,
  constraint task_continuation_other check (task_id <> continued_by_id)
);
create unique index task_continuation_standing on task_continuation (task_id, continued_by_id) where ended_act_id is null;
create index task_continuation_back on task_continuation (continued_by_id);

alter table assignment_light
  drop constraint assignment_light_grey_check,
  add constraint assignment_light_grey_check check (
    grey in ('not_given', 'done', 'ended', 'suspended', 'objected', 'not_done'));

grant select, insert, update on year_close, year_outcome, task_continuation to taizhang_ledger;
