-- How organisations mean to carry out what a directive gives them (实施方案), and who owes such a plan.

create table plan (
  organisation_id text not null references organisation,
  id uuid not null,
  directive_id uuid not null references directive,
  version integer not null,
  state text not null check (state in ('draft', 'signed', 'submitted', 'returned', 'accepted', 'replaced')),
  revision integer not null,
  -- Why there is another version; null for the first.
  reason text,
  signed_on date,
  submitted_on date,
  returned_on date,
  return_reason text,
  accepted_on date,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id),
  unique (organisation_id, directive_id, version)
);
-- One that is being made and one that counts.
create unique index plan_open on plan (organisation_id, directive_id)
  where state in ('draft', 'signed', 'submitted', 'returned');
create unique index plan_accepted on plan (organisation_id, directive_id) where state = 'accepted';
create index plan_directive on plan (directive_id, organisation_id);

create table plan_row (
  organisation_id text not null,
  plan_id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null references task,
  measures text not null,
  -- The form that the result takes (成果形式).
  deliverable text not null,
  -- Persons answerable: name and telephone, the first the first to ask.
  persons jsonb not null,
  unit_id uuid,
  return_reason text,
  revision integer not null,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, plan_id, assignment_id),
  foreign key (organisation_id, plan_id) references plan,
  foreign key (organisation_id, assignment_id) references assignment,
  foreign key (organisation_id, unit_id) references unit
);
create index plan_row_task on plan_row (task_id);

-- A milestone keeps its id from version to version.
create table milestone (
  organisation_id text not null,
  plan_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  position integer not null,
  due_on date,
  words text not null,
  deliverable text not null,
  primary key (organisation_id, plan_id, id),
  foreign key (organisation_id, plan_id, assignment_id) references plan_row
);
create index milestone_row on milestone (organisation_id, plan_id, assignment_id, position);

-- Where an indicator is to stand on a day.
create table trajectory_point (
  organisation_id text not null,
  plan_id uuid not null,
  assignment_id uuid not null,
  -- The target of the task that it leads to.
  target_position integer not null,
  reach_on date not null,
  value double precision not null,
  primary key (organisation_id, plan_id, assignment_id, target_position, reach_on),
  foreign key (organisation_id, plan_id, assignment_id) references plan_row
);

-- What an organisation says of the row that the lead of its task has written for all.
create table plan_confirmation (
  organisation_id text not null,
  assignment_id uuid not null,
  plan_organisation_id text not null,
  plan_id uuid not null,
  plan_assignment_id uuid not null,
  answer text not null check (answer in ('confirmed', 'objected')),
  words text,
  -- The row as it was seen; a later change asks again.
  row_revision integer not null,
  answered_on date not null,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, assignment_id, plan_organisation_id, plan_id),
  foreign key (organisation_id, assignment_id) references assignment,
  foreign key (plan_organisation_id, plan_id, plan_assignment_id) references plan_row,
  constraint plan_confirmation_words check ((answer = 'objected') = (words is not null))
);
create index plan_confirmation_row on plan_confirmation (plan_organisation_id, plan_id, plan_assignment_id);

-- What the keepers settle of who owes a plan: which regions do, who does not, and another day than the text's.
create table plan_duty (
  directive_id uuid not null references directive,
  organisation_id text not null references organisation,
  owes boolean not null,
  due_on date,
  reason text,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (directive_id, organisation_id)
);

grant select, insert, update, delete on plan, plan_row, milestone, trajectory_point, plan_confirmation, plan_duty
  to taizhang_ledger;
grant select, insert, update on plan, plan_confirmation to taizhang_organisation;
grant select, insert, update on plan_row to taizhang_organisation;
grant select, insert, delete on milestone, trajectory_point to taizhang_organisation;
grant select on plan_duty to taizhang_organisation;
revoke delete on plan, plan_row, plan_confirmation, plan_duty from taizhang_ledger;

alter table plan enable row level security;
alter table plan_row enable row level security;
alter table milestone enable row level security;
alter table trajectory_point enable row level security;
alter table plan_confirmation enable row level security;
create policy ledger on plan to taizhang_ledger using (true);
create policy ledger on plan_row to taizhang_ledger using (true);
create policy ledger on milestone to taizhang_ledger using (true);
create policy ledger on trajectory_point to taizhang_ledger using (true);
create policy ledger on plan_confirmation to taizhang_ledger using (true);
create policy organisation on plan to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on plan_row to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on milestone to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on trajectory_point to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on plan_confirmation to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
