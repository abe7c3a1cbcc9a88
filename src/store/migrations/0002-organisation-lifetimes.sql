-- Organisations have lifetimes, several names, and successors. Periods are half open: valid_to is the first day after.

alter table organisation
  drop constraint organisation_kind_check,
  add constraint organisation_kind_check check (kind in (
    'department', 'commission', 'bureau', 'office', 'coordination_body', 'institution',
    'mass_organisation', 'enterprise', 'local_government', 'party_body', 'judicial_body', 'military_body', 'unknown')),
  -- Null where the day is not certain or before the register begins.
  add column valid_from date,
  add column valid_to date,
  -- Deferred, so that rows can be written in the order of their ids, which is the same for all transactions.
  add column parent_id text references organisation deferrable initially deferred,
  -- GB/T 2260; null for national organisations and for those of places that the register does not know.
  add column division_code text;

create table organisation_name (
  organisation_id text not null references organisation,
  name text not null,
  use text not null check (use in ('full', 'short', 'elided', 'former')),
  valid_from date,
  valid_to date,
  primary key (organisation_id, name)
);

create table organisation_succession (
  predecessor_id text not null references organisation,
  successor_id text not null references organisation,
  kind text not null check (kind in ('renaming', 'merger', 'split', 'transfer')),
  effective_on date,
  -- The act that orders it.
  basis text not null,
  -- Which duties pass; null where all do.
  duties text,
  primary key (predecessor_id, successor_id, kind, basis)
);
create index organisation_succession_successor on organisation_succession (successor_id);

-- Which register the tables above were last brought to, so that a start with the same one writes nothing. One row.
create table organisation_register (
  digest text primary key
);
