-- What an organisation has received it gives on (分解): to organisations below it, each with an assignment of its own that
-- names the one it comes from, and to its own units.

alter table assignment
  -- The assignment of the organisation above that gave it.
  add column parent_organisation_id text,
  add column parent_id uuid,
  -- What of the clause is asked of it; null for all.
  add column words text,
  add constraint assignment_parent check ((parent_organisation_id is null) = (parent_id is null)),
  drop constraint assignment_origin_check,
  add constraint assignment_origin_check check (origin in (
    'named', 'placeholder', 'reassignment', 'succession', 'merger', 'split', 'cascade'));
create index assignment_given on assignment (parent_organisation_id, parent_id, state) where parent_id is not null;

-- What of an assignment a unit of the organisation carries.
create table unit_share (
  organisation_id text not null references organisation,
  id uuid not null,
  assignment_id uuid not null,
  unit_id uuid not null,
  -- What of the clause is asked of the unit; null for all.
  words text,
  -- Who answers for it there.
  person_id uuid references person,
  act_id uuid not null references journal deferrable initially deferred,
  ended_act_id uuid references journal deferrable initially deferred,
  primary key (organisation_id, id),
  foreign key (organisation_id, unit_id) references unit
);
create unique index unit_share_standing on unit_share (organisation_id, assignment_id, unit_id) where ended_act_id is null;

grant select, insert, update on unit_share to taizhang_ledger, taizhang_organisation;
alter table unit_share enable row level security;
create policy ledger on unit_share to taizhang_ledger using (true);
create policy organisation on unit_share to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
