-- What claims rest on, and who signed what: files by digest, evidence and what it is used for, signatures and their delegation.

-- Kept before an act names it, looked into before it is kept, never changed and never deleted.
create table stored_file (
  -- SHA-256, hexadecimal.
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  size_bytes integer not null,
  -- As its contents tell.
  media_type text not null,
  -- The beginning of its words; null where it has none.
  preview jsonb,
  stored_at timestamptz not null
);

create table evidence (
  organisation_id text not null references organisation,
  id uuid not null,
  task_id uuid not null references task,
  directive_id uuid not null references directive,
  assignment_id uuid not null,
  kind text not null check (kind in ('file', 'link', 'document', 'figure')),
  title text not null,
  digest text references stored_file,
  file_name text,
  url text check (url ~* '^https?://'),
  doc_number text,
  issued_on date,
  -- The document is the policy that a deadline of the task asks for.
  is_policy boolean,
  indicator text,
  value double precision,
  unit text,
  period text,
  source text,
  stated_on date not null,
  act_id uuid not null references journal deferrable initially deferred,
  withdrawn_act_id uuid references journal deferrable initially deferred,
  withdrawal_reason text,
  primary key (organisation_id, id),
  foreign key (organisation_id, assignment_id) references assignment,
  constraint evidence_file check ((kind = 'file') = (digest is not null and file_name is not null)),
  constraint evidence_link check (kind <> 'link' or url is not null),
  constraint evidence_document check (
    (kind = 'document') = (doc_number is not null and issued_on is not null and is_policy is not null)),
  constraint evidence_figure check (
    (kind = 'figure') = (indicator is not null and value is not null and period is not null and source is not null)),
  constraint evidence_withdrawn check ((withdrawn_act_id is not null) = (withdrawal_reason is not null))
);
create index evidence_task on evidence (task_id);
create index evidence_digest on evidence (digest) where digest is not null;

-- What evidence has been used for: by a report, a milestone, a claim.
create table evidence_use (
  organisation_id text not null references organisation,
  evidence_id uuid not null,
  thing_kind text not null check (thing_kind in (
    'plan', 'milestone', 'report', 'input', 'consolidated_report', 'extension', 'coordination', 'urgent_report',
    'instruction', 'claim', 'assessment', 'verification')),
  thing_id uuid not null,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, evidence_id, thing_kind, thing_id),
  foreign key (organisation_id, evidence_id) references evidence
);
create index evidence_use_thing on evidence_use (thing_id, thing_kind);

-- A principal has a kind of thing signed by somebody else of the organisation for a period, both days included.
create table signature_delegation (
  organisation_id text not null references organisation,
  id uuid not null,
  delegate_id uuid not null references person,
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array[
    'plan', 'report', 'input', 'extension', 'claim', 'urgent_report']),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  reason text not null,
  act_id uuid not null references journal deferrable initially deferred,
  ended_act_id uuid references journal deferrable initially deferred,
  primary key (organisation_id, id)
);
create index signature_delegation_delegate on signature_delegation (delegate_id, to_on);

create table signature (
  organisation_id text not null references organisation,
  id uuid not null,
  thing_kind text not null check (thing_kind in (
    'plan', 'report', 'input', 'extension', 'claim', 'urgent_report')),
  thing_id uuid not null,
  -- SHA-256 of what was signed, hexadecimal.
  thing_digest text not null check (thing_digest ~ '^[0-9a-f]{64}$'),
  -- Those that lead the task see the signatures of what is signed in it.
  task_id uuid references task,
  way text not null check (way in ('in_program', 'on_paper')),
  signer text not null,
  -- Null for a signature on paper, which is recorded by somebody else.
  signer_id uuid,
  signed_on date not null,
  -- The scanned sheet (签批页).
  sheet_digest text references stored_file,
  sheet_name text,
  delegation_id uuid,
  act_id uuid not null references journal deferrable initially deferred,
  primary key (organisation_id, id),
  foreign key (organisation_id, delegation_id) references signature_delegation,
  constraint signature_sheet check ((way = 'on_paper') = (sheet_digest is not null and sheet_name is not null))
);
create index signature_thing on signature (thing_id, thing_kind);

-- Nothing of this is deleted: evidence is withdrawn, a delegation ended. An organisation reads of a file what it is, and
-- its bytes through its evidence only.
grant select, insert on stored_file, evidence, evidence_use, signature, signature_delegation to taizhang_ledger;
grant select (digest, size_bytes, media_type) on stored_file to taizhang_organisation;
grant select, insert on evidence, evidence_use, signature, signature_delegation to taizhang_organisation;
grant update (withdrawn_act_id, withdrawal_reason) on evidence to taizhang_ledger, taizhang_organisation;
grant update (ended_act_id) on signature_delegation to taizhang_ledger, taizhang_organisation;

alter table evidence enable row level security;
alter table evidence_use enable row level security;
alter table signature enable row level security;
alter table signature_delegation enable row level security;
create policy ledger on evidence to taizhang_ledger using (true);
create policy ledger on evidence_use to taizhang_ledger using (true);
create policy ledger on signature to taizhang_ledger using (true);
create policy ledger on signature_delegation to taizhang_ledger using (true);
create policy organisation on evidence to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on evidence_use to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on signature to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
create policy organisation on signature_delegation to taizhang_organisation
  using (organisation_id = current_setting('taizhang.organisation', true));
