-- From where on lights turn, as the head decided it, each time from a day on.
create table light_setting (
  effective_on date primary key,
  blue_working_days integer not null,
  yellow_working_days integer not null,
  yellow_points integer not null,
  red_points integer not null,
  yellow_cycles integer not null,
  red_cycles integer not null,
  bare_no_change integer not null,
  reason text not null,
  decided_by text not null,
  decided_on date not null,
  act_id uuid not null references journal deferrable initially deferred,
  constraint light_setting_order check (
    yellow_working_days between 0 and blue_working_days and yellow_points between 1 and red_points
    and yellow_cycles between 1 and red_cycles and bare_no_change >= 0)
);

-- Settling the lights of all branches anew from a day on, a batch at a time, each in its own transaction.
create table light_run (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('settings', 'calendar', 'missing')),
  effective_on date not null,
  -- Digest of the holidays that were published when it began.
  calendar text,
  total integer not null,
  settled integer not null default 0,
  -- The last branch that was settled; null before the first.
  last_organisation_id text,
  last_assignment_id uuid,
  opened_at timestamptz not null,
  done_at timestamptz,
  constraint light_run_calendar check ((kind = 'calendar') = (calendar is not null)),
  constraint light_run_last check ((last_organisation_id is null) = (last_assignment_id is null))
);
create index light_run_open on light_run (effective_on) where done_at is null;

grant select, insert, update on light_setting, light_run to taizhang_ledger;
grant select on light_setting to taizhang_organisation;
-- What was to hold from a later day on gives way where facts or settings change before it comes.
grant delete on assignment_light to taizhang_ledger;

-- Which tasks are red, yellow or blue on a day, without those that are not.
create index assignment_light_red on assignment_light (directive_id, red_on) where weight = 'voice';
create index assignment_light_yellow on assignment_light (directive_id, yellow_on) where weight = 'voice';
create index assignment_light_blue on assignment_light (directive_id, blue_on) where weight = 'voice';
