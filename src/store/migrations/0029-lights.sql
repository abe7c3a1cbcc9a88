-- The lights of branches (红黄绿灯), each for as long as its facts stood still: the days on which it turns, so that any day's
-- light is a comparison of dates. Made from the state by the acts that change it, and by nothing else.

create table assignment_light (
  organisation_id text not null references organisation,
  assignment_id uuid not null,
  task_id uuid not null references task,
  directive_id uuid not null references directive,
  from_on date not null,
  -- The first day on which it no longer holds; null now.
  until_on date,
  -- It colours its task, is counted beside those that do, or neither.
  weight text not null check (weight in ('voice', 'other', 'aside')),
  -- Why no light applies; null where one does.
  grey text check (grey in ('not_given', 'done', 'ended', 'suspended', 'objected')),
  blue_on date,
  yellow_on date,
  red_on date,
  -- Every turn with its reason and the facts it rests on, the first first.
  turns jsonb not null,
  -- One of the days lies beyond the holidays that are published.
  provisional boolean not null,
  primary key (organisation_id, assignment_id, from_on),
  foreign key (organisation_id, assignment_id) references assignment,
  constraint assignment_light_period check (until_on > from_on),
  constraint assignment_light_grey check (
    grey is null or (blue_on is null and yellow_on is null and red_on is null))
);
create unique index assignment_light_now on assignment_light (organisation_id, assignment_id) where until_on is null;
create index assignment_light_task on assignment_light (task_id, from_on);
create index assignment_light_directive on assignment_light (directive_id, from_on);

-- Facts of several organisations go into a light: the ledger's role alone writes it.
grant select, insert, update on assignment_light to taizhang_ledger;
grant select on assignment_light to taizhang_organisation;

alter table assignment_light enable row level security;
create policy ledger on assignment_light to taizhang_ledger using (true);
create policy organisation on assignment_light to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
