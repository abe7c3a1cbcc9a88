-- What the migrations result in. Written by the tests; to change it, add a migration.

create table amendment (
  act_id uuid not null,
  position integer not null,
  directive_id uuid not null,
  task_id uuid not null,
  change text not null,
  fields text[] not null,
  before jsonb,
  after jsonb,
  constraint amendment_pkey PRIMARY KEY (act_id, "position"),
  constraint amendment_change_check CHECK ((change = ANY (ARRAY['changed'::text, 'added'::text, 'removed'::text]))),
  constraint amendment_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint amendment_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint amendment_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX amendment_directive ON public.amendment USING btree (directive_id);
CREATE INDEX amendment_task ON public.amendment USING btree (task_id);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table answered_request (
  person_id uuid not null,
  key uuid not null,
  digest text not null,
  act_id uuid not null,
  result jsonb not null,
  answered_at timestamp with time zone not null,
  constraint answered_request_pkey PRIMARY KEY (person_id, key)
);
grant delete, insert, select, update to taizhang_ledger;
grant insert, select to taizhang_organisation;

create table assignment (
  organisation_id text not null,
  id uuid not null,
  directive_id uuid not null,
  task_id uuid not null,
  role text not null,
  ended_act_id uuid,
  state text not null,
  revision integer not null,
  origin text not null,
  predecessor_organisation_id text,
  predecessor_id uuid,
  assigned_on date,
  receive_by date,
  received_on date,
  internal_on date,
  objected_on date,
  objection text,
  extension text,
  extended_from date,
  extended_on date,
  parent_organisation_id text,
  parent_id uuid,
  words text,
  constraint assignment_pkey PRIMARY KEY (organisation_id, id),
  constraint assignment_ended CHECK (((ended_act_id IS NOT NULL) = (state = ANY (ARRAY['released'::text, 'passed_on'::text, 'withdrawn'::text])))),
  constraint assignment_extended CHECK ((((extended_from IS NOT NULL) = (extended_on IS NOT NULL)) AND (extended_on > extended_from))),
  constraint assignment_extension_check CHECK ((extension = ANY (ARRAY['asked'::text, 'supported'::text]))),
  constraint assignment_origin_check CHECK ((origin = ANY (ARRAY['named'::text, 'placeholder'::text, 'reassignment'::text, 'succession'::text, 'merger'::text, 'split'::text, 'cascade'::text]))),
  constraint assignment_parent CHECK (((parent_organisation_id IS NULL) = (parent_id IS NULL))),
  constraint assignment_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'responsible'::text, 'support'::text, 'supervisor'::text]))),
  constraint assignment_state_check CHECK ((state = ANY (ARRAY['named'::text, 'assigned'::text, 'received'::text, 'objected'::text, 'claimed'::text, 'assessed'::text, 'accepted'::text, 'struck_off'::text, 'released'::text, 'passed_on'::text, 'withdrawn'::text]))),
  constraint assignment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint assignment_task_id_directive_id_fkey FOREIGN KEY (task_id, directive_id) REFERENCES task(id, directive_id),
  constraint assignment_withdrawn_act_id_fkey FOREIGN KEY (ended_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX assignment_asked ON public.assignment USING btree (directive_id, organisation_id) WHERE ((parent_id IS NULL) AND (ended_act_id IS NULL));
CREATE INDEX assignment_asked_task ON public.assignment USING btree (task_id, organisation_id, role) WHERE ((parent_id IS NULL) AND (ended_act_id IS NULL));
CREATE INDEX assignment_directive ON public.assignment USING btree (directive_id, organisation_id);
CREATE INDEX assignment_extension ON public.assignment USING btree (organisation_id, id) WHERE (extension IS NOT NULL);
CREATE INDEX assignment_given ON public.assignment USING btree (parent_organisation_id, parent_id, state) WHERE (parent_id IS NOT NULL);
CREATE INDEX assignment_given_received ON public.assignment USING btree (received_on) WHERE ((parent_id IS NOT NULL) AND (ended_act_id IS NULL));
CREATE INDEX assignment_leading ON public.assignment USING btree (task_id) WHERE ((role = 'lead'::text) AND (ended_act_id IS NULL));
CREATE INDEX assignment_named ON public.assignment USING btree (task_id) WHERE (state = 'named'::text);
CREATE INDEX assignment_objected ON public.assignment USING btree (task_id) WHERE (state = 'objected'::text);
CREATE INDEX assignment_own_objected ON public.assignment USING btree (organisation_id) WHERE (objected_on IS NOT NULL);
CREATE INDEX assignment_own_waiting ON public.assignment USING btree (organisation_id, receive_by) WHERE (state = 'assigned'::text);
CREATE INDEX assignment_predecessor ON public.assignment USING btree (predecessor_organisation_id, predecessor_id) WHERE (predecessor_id IS NOT NULL);
CREATE UNIQUE INDEX assignment_standing ON public.assignment USING btree (organisation_id, task_id, role) WHERE (ended_act_id IS NULL);
CREATE INDEX assignment_task ON public.assignment USING btree (task_id);
CREATE INDEX assignment_task_asked ON public.assignment USING btree (task_id) WHERE (parent_id IS NULL);
CREATE INDEX assignment_to_assess ON public.assignment USING btree (organisation_id, id) WHERE (state = ANY (ARRAY['claimed'::text, 'assessed'::text, 'accepted'::text]));
CREATE INDEX assignment_waiting ON public.assignment USING btree (receive_by, organisation_id) WHERE (state = 'assigned'::text);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant delete, insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table assignment_light (
  organisation_id text not null,
  assignment_id uuid not null,
  task_id uuid not null,
  directive_id uuid not null,
  from_on date not null,
  until_on date,
  weight text not null,
  grey text,
  blue_on date,
  yellow_on date,
  red_on date,
  turns jsonb not null,
  provisional boolean not null,
  constraint assignment_light_pkey PRIMARY KEY (organisation_id, assignment_id, from_on),
  constraint assignment_light_grey CHECK (((grey IS NULL) OR ((blue_on IS NULL) AND (yellow_on IS NULL) AND (red_on IS NULL)))),
  constraint assignment_light_grey_check CHECK ((grey = ANY (ARRAY['not_given'::text, 'done'::text, 'ended'::text, 'suspended'::text, 'objected'::text, 'not_done'::text]))),
  constraint assignment_light_period CHECK ((until_on > from_on)),
  constraint assignment_light_weight_check CHECK ((weight = ANY (ARRAY['voice'::text, 'other'::text, 'aside'::text]))),
  constraint assignment_light_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint assignment_light_organisation_id_assignment_id_fkey FOREIGN KEY (organisation_id, assignment_id) REFERENCES assignment(organisation_id, id),
  constraint assignment_light_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint assignment_light_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX assignment_light_answering ON public.assignment_light USING btree (directive_id, from_on) WHERE (weight <> 'aside'::text);
CREATE INDEX assignment_light_answering_held ON public.assignment_light USING btree (task_id, COALESCE(until_on, 'infinity'::date)) WHERE (weight <> 'aside'::text);
CREATE INDEX assignment_light_blue ON public.assignment_light USING btree (directive_id, blue_on) WHERE (weight = 'voice'::text);
CREATE INDEX assignment_light_directive ON public.assignment_light USING btree (directive_id, from_on);
CREATE INDEX assignment_light_grey ON public.assignment_light USING btree (task_id, organisation_id, assignment_id) WHERE (grey IS NOT NULL);
CREATE UNIQUE INDEX assignment_light_now ON public.assignment_light USING btree (organisation_id, assignment_id) WHERE (until_on IS NULL);
CREATE INDEX assignment_light_red ON public.assignment_light USING btree (directive_id, red_on) WHERE (weight = 'voice'::text);
CREATE INDEX assignment_light_task ON public.assignment_light USING btree (task_id, from_on);
CREATE INDEX assignment_light_voice ON public.assignment_light USING btree (task_id, from_on) WHERE (weight = 'voice'::text);
CREATE INDEX assignment_light_voice_held ON public.assignment_light USING btree (task_id, COALESCE(until_on, 'infinity'::date)) WHERE (weight = 'voice'::text);
CREATE INDEX assignment_light_yellow ON public.assignment_light USING btree (directive_id, yellow_on) WHERE (weight = 'voice'::text);
CREATE TRIGGER light_became AFTER UPDATE ON public.assignment_light REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION append_light_steps('1');
CREATE TRIGGER light_came AFTER INSERT ON public.assignment_light REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION append_light_steps('1');
CREATE TRIGGER light_was AFTER UPDATE ON public.assignment_light REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION append_light_steps('-1');
CREATE TRIGGER light_went AFTER DELETE ON public.assignment_light REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION append_light_steps('-1');
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table block (
  directive_id uuid not null,
  position integer not null,
  kind text not null,
  span_start integer not null,
  span_end integer not null,
  constraint block_pkey PRIMARY KEY (directive_id, "position"),
  constraint block_kind_check CHECK ((kind = ANY (ARRAY['title'::text, 'docNumber'::text, 'addressees'::text, 'preamble'::text, 'heading'::text, 'narrative'::text, 'tableHead'::text, 'closing'::text, 'signature'::text, 'date'::text, 'note'::text, 'attachment'::text]))),
  constraint block_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table cap_approval (
  id uuid not null,
  request_act text not null,
  asker_id text not null,
  organisation_ids text[] not null,
  valid_until date not null,
  reason text not null,
  approver text not null,
  approver_id uuid,
  approved_on date not null,
  used_act_id uuid,
  act_id uuid not null,
  constraint cap_approval_pkey PRIMARY KEY (id),
  constraint cap_approval_organisation_ids_check CHECK ((cardinality(organisation_ids) > 0)),
  constraint cap_approval_request_act_check CHECK ((request_act = ANY (ARRAY['open_cycle'::text, 'ask_about_report'::text, 'ask_policy_question'::text, 'pass_on_policy_question'::text, 'ask_policy_question_again'::text, 'consult_organisations'::text, 'issue_order'::text, 'ask_data'::text]))),
  constraint cap_approval_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint cap_approval_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES person(id),
  constraint cap_approval_asker_id_fkey FOREIGN KEY (asker_id) REFERENCES organisation(id),
  constraint cap_approval_used_act_id_fkey FOREIGN KEY (used_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint cap_approval_used_act_id_key UNIQUE (used_act_id)
);
CREATE INDEX cap_approval_unused ON public.cap_approval USING btree (asker_id, request_act) WHERE (used_act_id IS NULL);
grant insert, select, update to taizhang_ledger;

create table co_signature (
  organisation_id text not null,
  report_organisation_id text not null,
  report_id uuid not null,
  task_id uuid not null,
  state text not null,
  signer text,
  signed_on date,
  reason text,
  act_id uuid not null,
  constraint co_signature_pkey PRIMARY KEY (organisation_id, report_organisation_id, report_id),
  constraint co_signature_signed CHECK ((((state = 'signed'::text) = (signer IS NOT NULL)) AND ((state = 'signed'::text) = (signed_on IS NOT NULL)))),
  constraint co_signature_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'signed'::text, 'waived'::text]))),
  constraint co_signature_waived CHECK (((state = 'waived'::text) = (reason IS NOT NULL))),
  constraint co_signature_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint co_signature_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint co_signature_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX co_signature_report ON public.co_signature USING btree (report_organisation_id, report_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table complaint (
  id uuid not null,
  topic text not null,
  state text not null,
  sent_on date not null,
  answer text,
  answered_on date,
  revision integer not null,
  act_id uuid not null,
  constraint complaint_pkey PRIMARY KEY (id),
  constraint complaint_answered CHECK ((((state = 'answered'::text) = (answer IS NOT NULL)) AND ((answer IS NULL) = (answered_on IS NULL)))),
  constraint complaint_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text]))),
  constraint complaint_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX complaint_state ON public.complaint USING btree (state, sent_on);
grant insert, select, update to taizhang_ledger;

create table complaint_seal (
  complaint_id uuid not null,
  words text not null,
  person_id uuid,
  name text not null,
  organisation_id text,
  constraint complaint_seal_pkey PRIMARY KEY (complaint_id),
  constraint complaint_seal_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id),
  constraint complaint_seal_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint complaint_seal_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
create policy opened for select to taizhang_ledger using ((complaint_id)::text = current_setting('taizhang.complaint'::text, true));
create policy seal for insert to taizhang_ledger using with check true;
grant insert, select to taizhang_ledger;

create table completion_claim (
  organisation_id text not null,
  id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null,
  directive_id uuid not null,
  grounds text not null,
  claimed_on date not null,
  act_id uuid not null,
  assessment text,
  assessed_act_id uuid,
  outcome text,
  outcome_words text,
  outcome_act_id uuid,
  verified_how text,
  verified_by text,
  verified_on date,
  verification text,
  struck_off_act_id uuid,
  reopened_act_id uuid,
  reopen_reason text,
  constraint completion_claim_pkey PRIMARY KEY (organisation_id, id),
  constraint completion_claim_outcome CHECK (((outcome IS NULL) = (outcome_act_id IS NULL))),
  constraint completion_claim_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'sent_back'::text, 'withdrawn'::text]))),
  constraint completion_claim_reopened CHECK (((reopened_act_id IS NOT NULL) = (reopen_reason IS NOT NULL))),
  constraint completion_claim_struck_off CHECK (((struck_off_act_id IS NOT NULL) = ((verified_how IS NOT NULL) AND (verified_by IS NOT NULL) AND (verified_on IS NOT NULL)))),
  constraint completion_claim_verified_how_check CHECK ((verified_how = ANY (ARRAY['on_site'::text, 'by_data'::text]))),
  constraint completion_claim_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint completion_claim_assessed_act_id_fkey FOREIGN KEY (assessed_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint completion_claim_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint completion_claim_organisation_id_assignment_id_fkey FOREIGN KEY (organisation_id, assignment_id) REFERENCES assignment(organisation_id, id),
  constraint completion_claim_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint completion_claim_outcome_act_id_fkey FOREIGN KEY (outcome_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint completion_claim_reopened_act_id_fkey FOREIGN KEY (reopened_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint completion_claim_struck_off_act_id_fkey FOREIGN KEY (struck_off_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint completion_claim_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX completion_claim_assignment ON public.completion_claim USING btree (organisation_id, assignment_id, act_id);
CREATE INDEX completion_claim_task ON public.completion_claim USING btree (task_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table contact (
  organisation_id text not null,
  position integer not null,
  name text not null,
  telephone text not null,
  duty text not null,
  act_id uuid not null,
  constraint contact_pkey PRIMARY KEY (organisation_id, "position"),
  constraint contact_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint contact_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
create policy readers for select to taizhang_organisation using true;
grant delete, insert, select, update to taizhang_ledger;
grant delete, insert, select, update to taizhang_organisation;

create table coordination (
  organisation_id text not null,
  id uuid not null,
  task_id uuid not null,
  directive_id uuid not null,
  matter text not null,
  request text not null,
  level text not null,
  owner_id text,
  owner_person text,
  due_on date,
  state text not null,
  revision integer not null,
  raised_on date not null,
  decision text,
  minute_number text,
  decided_on date,
  act_id uuid not null,
  constraint coordination_pkey PRIMARY KEY (organisation_id, id),
  constraint coordination_decided CHECK (((state = ANY (ARRAY['decided'::text, 'closed'::text])) = ((decision IS NOT NULL) AND (minute_number IS NOT NULL) AND (decided_on IS NOT NULL)))),
  constraint coordination_level_check CHECK ((level = ANY (ARRAY['supervision_office'::text, 'general_office'::text, 'government'::text]))),
  constraint coordination_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'taken'::text, 'consulting'::text, 'decided'::text, 'closed'::text, 'withdrawn'::text]))),
  constraint coordination_taken CHECK (((state = ANY (ARRAY['raised'::text, 'withdrawn'::text])) OR ((owner_id IS NOT NULL) AND (due_on IS NOT NULL)))),
  constraint coordination_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint coordination_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint coordination_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint coordination_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint coordination_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id),
  constraint coordination_id_key UNIQUE (id)
);
CREATE INDEX coordination_owner ON public.coordination USING btree (owner_id) WHERE (owner_id IS NOT NULL);
CREATE INDEX coordination_state ON public.coordination USING btree (state, due_on);
CREATE INDEX coordination_task ON public.coordination USING btree (task_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table coordination_consulted (
  organisation_id text not null,
  coordination_id uuid not null,
  question text not null,
  asked_on date not null,
  answer text,
  answered_on date,
  answered_by text,
  act_id uuid not null,
  constraint coordination_consulted_pkey PRIMARY KEY (organisation_id, coordination_id),
  constraint coordination_answered CHECK ((((answer IS NULL) = (answered_on IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL)))),
  constraint coordination_consulted_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint coordination_consulted_coordination_id_fkey FOREIGN KEY (coordination_id) REFERENCES coordination(id),
  constraint coordination_consulted_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE INDEX coordination_consulted_of ON public.coordination_consulted USING btree (coordination_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table data_answer (
  organisation_id text not null,
  request_id uuid not null,
  position integer not null,
  state text not null,
  value text,
  source_kind text,
  source_id uuid,
  source_on date,
  answered_on date,
  answered_by text,
  revision integer not null,
  act_id uuid not null,
  constraint data_answer_pkey PRIMARY KEY (organisation_id, request_id, "position"),
  constraint data_answer_answered CHECK ((((state = 'answered'::text) = (answered_on IS NOT NULL)) AND ((answered_on IS NULL) = (answered_by IS NULL)))),
  constraint data_answer_known CHECK ((((state = 'known'::text) = (source_kind IS NOT NULL)) AND ((source_kind IS NULL) = (source_id IS NULL)) AND ((source_kind IS NULL) = (source_on IS NULL)))),
  constraint data_answer_source_kind_check CHECK ((source_kind = ANY (ARRAY['report'::text, 'evidence'::text, 'data_request'::text]))),
  constraint data_answer_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'known'::text, 'answered'::text]))),
  constraint data_answer_valued CHECK (((state = 'asked'::text) = (value IS NULL))),
  constraint data_answer_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint data_answer_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint data_answer_request_id_position_fkey FOREIGN KEY (request_id, "position") REFERENCES data_field(request_id, "position")
);
CREATE INDEX data_answer_asked ON public.data_answer USING btree (organisation_id) WHERE (state = 'asked'::text);
CREATE INDEX data_answer_request ON public.data_answer USING btree (request_id, "position", organisation_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant select, update to taizhang_organisation;

create table data_field (
  request_id uuid not null,
  position integer not null,
  name text not null,
  unit text,
  period text,
  task_id uuid,
  constraint data_field_pkey PRIMARY KEY (request_id, "position"),
  constraint data_field_request_id_fkey FOREIGN KEY (request_id) REFERENCES data_request(id),
  constraint data_field_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX data_field_task ON public.data_field USING btree (task_id) WHERE (task_id IS NOT NULL);
grant insert, select to taizhang_ledger;
grant select to taizhang_organisation;

create table data_request (
  id uuid not null,
  directive_id uuid not null,
  asker_id text,
  title text not null,
  purpose text not null,
  due_on date not null,
  asked_on date not null,
  state text not null,
  end_words text,
  revision integer not null,
  act_id uuid not null,
  constraint data_request_pkey PRIMARY KEY (id),
  constraint data_request_state_check CHECK ((state = ANY (ARRAY['open'::text, 'answered'::text, 'withdrawn'::text]))),
  constraint data_request_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint data_request_asker_id_fkey FOREIGN KEY (asker_id) REFERENCES organisation(id),
  constraint data_request_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id)
);
CREATE INDEX data_request_directive ON public.data_request USING btree (directive_id);
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table deadline (
  task_id uuid not null,
  position integer not null,
  kind text not null,
  due_on date,
  every text,
  quote text not null,
  span_start integer not null,
  span_end integer not null,
  constraint deadline_pkey PRIMARY KEY (task_id, "position"),
  constraint deadline_every_check CHECK ((every = ANY (ARRAY['month'::text, 'quarter'::text]))),
  constraint deadline_kind_check CHECK ((kind = ANY (ARRAY['complete'::text, 'issue_policy'::text, 'ongoing'::text, 'when_appropriate'::text]))),
  constraint deadline_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX deadline_due ON public.deadline USING btree (due_on, kind);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table deputy (
  id uuid not null,
  person_id uuid not null,
  deputy_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text,
  act_id uuid not null,
  ended_act_id uuid,
  constraint deputy_pkey PRIMARY KEY (id),
  constraint deputy_check CHECK ((deputy_id <> person_id)),
  constraint deputy_check1 CHECK ((to_on >= from_on)),
  constraint deputy_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint deputy_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES person(id),
  constraint deputy_ended_act_id_fkey FOREIGN KEY (ended_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint deputy_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE INDEX deputy_deputy ON public.deputy USING btree (deputy_id, to_on);
CREATE INDEX deputy_person ON public.deputy USING btree (person_id);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;
grant select to taizhang_sign_in;

create table diagnostic (
  directive_id uuid not null,
  position integer not null,
  severity text not null,
  code text not null,
  message text not null,
  span_start integer not null,
  span_end integer not null,
  constraint diagnostic_pkey PRIMARY KEY (directive_id, "position"),
  constraint diagnostic_severity_check CHECK ((severity = ANY (ARRAY['error'::text, 'warning'::text, 'info'::text]))),
  constraint diagnostic_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table direction (
  task_id uuid not null,
  position integer not null,
  indicator text not null,
  direction text not null,
  quote text not null,
  span_start integer not null,
  span_end integer not null,
  constraint direction_pkey PRIMARY KEY (task_id, "position"),
  constraint direction_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table directive (
  id uuid not null,
  act_id uuid not null,
  digest text not null,
  file_name text not null,
  size_bytes integer not null,
  registered_at timestamp with time zone not null,
  title text,
  doc_number text,
  issuer text,
  issued_on date,
  addressees text[] not null,
  year integer,
  part_count integer not null,
  section_count integer not null,
  item_count integer not null,
  task_count integer not null,
  organisation_count integer not null,
  kind text not null,
  basis_kind text,
  basis text,
  constraint directive_pkey PRIMARY KEY (id),
  constraint directive_basis CHECK (((kind = 'matter'::text) = ((basis_kind IS NOT NULL) AND (basis IS NOT NULL)))),
  constraint directive_basis_kind_check CHECK ((basis_kind = ANY (ARRAY['meeting'::text, 'instruction'::text, 'approved_proposal'::text, 'other'::text]))),
  constraint directive_kind_check CHECK ((kind = ANY (ARRAY['document'::text, 'matter'::text]))),
  constraint directive_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint directive_digest_key UNIQUE (digest)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table directive_source (
  directive_id uuid not null,
  bytes bytea not null,
  text text not null,
  constraint directive_source_pkey PRIMARY KEY (directive_id),
  constraint directive_source_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table draft (
  id uuid not null,
  digest text not null,
  file_name text not null,
  size_bytes integer not null,
  format text not null,
  opened_by text not null,
  opened_at timestamp with time zone not null,
  state text not null,
  revision integer not null,
  amends_id uuid,
  directive_id uuid,
  title text,
  doc_number text,
  task_count integer not null,
  look_count integer not null,
  error_count integer not null,
  warning_count integer not null,
  approved_by text,
  approved_at timestamp with time zone,
  act_id uuid,
  discarded_by text,
  discarded_at timestamp with time zone,
  opened_by_id uuid,
  constraint draft_pkey PRIMARY KEY (id),
  constraint draft_state_check CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text, 'registered'::text, 'discarded'::text]))),
  constraint draft_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint draft_amends_id_fkey FOREIGN KEY (amends_id) REFERENCES directive(id),
  constraint draft_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id)
);
CREATE INDEX draft_directive ON public.draft USING btree (directive_id);
CREATE UNIQUE INDEX draft_under_review ON public.draft USING btree (digest) WHERE (state = ANY (ARRAY['open'::text, 'approved'::text]));
grant delete, insert, select, update to taizhang_ledger;

create table draft_correction (
  draft_id uuid not null,
  number integer not null,
  revision integer not null,
  touched text[] not null,
  correction jsonb not null,
  made_by text not null,
  reason text not null,
  made_at timestamp with time zone not null,
  undone_revision integer,
  undone_by text,
  undone_reason text,
  undone_at timestamp with time zone,
  constraint draft_correction_pkey PRIMARY KEY (draft_id, number),
  constraint draft_correction_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES draft(id)
);
grant delete, insert, select, update to taizhang_ledger;

create table draft_source (
  draft_id uuid not null,
  bytes bytea not null,
  text text not null,
  directive jsonb not null,
  constraint draft_source_pkey PRIMARY KEY (draft_id),
  constraint draft_source_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES draft(id)
);
grant delete, insert, select, update to taizhang_ledger;

create table duty (
  directive_id uuid not null,
  position integer not null,
  kind text not null,
  due_on date,
  addressed_to text,
  quote text not null,
  span_start integer not null,
  span_end integer not null,
  constraint duty_pkey PRIMARY KEY (directive_id, "position"),
  constraint duty_kind_check CHECK ((kind = ANY (ARRAY['plan_due'::text, 'plan_content'::text, 'ledger'::text, 'reconciliation'::text, 'urgent_report'::text, 'coordination'::text, 'guidance'::text, 'inspection'::text, 'accountability'::text, 'burden'::text]))),
  constraint duty_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table evidence (
  organisation_id text not null,
  id uuid not null,
  task_id uuid not null,
  directive_id uuid not null,
  assignment_id uuid not null,
  kind text not null,
  title text not null,
  digest text,
  file_name text,
  url text,
  doc_number text,
  issued_on date,
  is_policy boolean,
  indicator text,
  value double precision,
  unit text,
  period text,
  source text,
  stated_on date not null,
  act_id uuid not null,
  withdrawn_act_id uuid,
  withdrawal_reason text,
  constraint evidence_pkey PRIMARY KEY (organisation_id, id),
  constraint evidence_document CHECK (((kind = 'document'::text) = ((doc_number IS NOT NULL) AND (issued_on IS NOT NULL) AND (is_policy IS NOT NULL)))),
  constraint evidence_figure CHECK (((kind = 'figure'::text) = ((indicator IS NOT NULL) AND (value IS NOT NULL) AND (period IS NOT NULL) AND (source IS NOT NULL)))),
  constraint evidence_file CHECK (((kind = 'file'::text) = ((digest IS NOT NULL) AND (file_name IS NOT NULL)))),
  constraint evidence_kind_check CHECK ((kind = ANY (ARRAY['file'::text, 'link'::text, 'document'::text, 'figure'::text]))),
  constraint evidence_link CHECK (((kind <> 'link'::text) OR (url IS NOT NULL))),
  constraint evidence_url_check CHECK ((url ~* '^https?://'::text)),
  constraint evidence_withdrawn CHECK (((withdrawn_act_id IS NOT NULL) = (withdrawal_reason IS NOT NULL))),
  constraint evidence_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint evidence_digest_fkey FOREIGN KEY (digest) REFERENCES stored_file(digest),
  constraint evidence_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint evidence_organisation_id_assignment_id_fkey FOREIGN KEY (organisation_id, assignment_id) REFERENCES assignment(organisation_id, id),
  constraint evidence_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint evidence_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id),
  constraint evidence_withdrawn_act_id_fkey FOREIGN KEY (withdrawn_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX evidence_digest ON public.evidence USING btree (digest) WHERE (digest IS NOT NULL);
CREATE INDEX evidence_newest ON public.evidence USING btree (act_id, id) WHERE (withdrawn_act_id IS NULL);
CREATE INDEX evidence_own_newest ON public.evidence USING btree (organisation_id, act_id, id) WHERE (withdrawn_act_id IS NULL);
CREATE INDEX evidence_task ON public.evidence USING btree (task_id);
CREATE INDEX evidence_task_newest ON public.evidence USING btree (task_id, act_id, id) WHERE (withdrawn_act_id IS NULL);
CREATE INDEX evidence_words ON public.evidence USING gin (character_pairs(((((title || '
'::text) || COALESCE(file_name, ''::text)) || '
'::text) || COALESCE(doc_number, ''::text))));
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select to taizhang_ledger;
grant insert, select to taizhang_organisation;

create table evidence_use (
  organisation_id text not null,
  evidence_id uuid not null,
  thing_kind text not null,
  thing_id uuid not null,
  act_id uuid not null,
  constraint evidence_use_pkey PRIMARY KEY (organisation_id, evidence_id, thing_kind, thing_id),
  constraint evidence_use_thing_kind_check CHECK ((thing_kind = ANY (ARRAY['plan'::text, 'milestone'::text, 'report'::text, 'input'::text, 'consolidated_report'::text, 'extension'::text, 'coordination'::text, 'urgent_report'::text, 'instruction'::text, 'claim'::text, 'assessment'::text, 'verification'::text]))),
  constraint evidence_use_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint evidence_use_organisation_id_evidence_id_fkey FOREIGN KEY (organisation_id, evidence_id) REFERENCES evidence(organisation_id, id),
  constraint evidence_use_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE INDEX evidence_use_thing ON public.evidence_use USING btree (thing_id, thing_kind);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select to taizhang_ledger;
grant insert, select to taizhang_organisation;

create table extension (
  organisation_id text not null,
  id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null,
  directive_id uuid not null,
  reason text not null,
  progress text not null,
  official_on date not null,
  due_on date not null,
  asked_for date not null,
  asked_on date not null,
  state text not null,
  act_id uuid not null,
  support_words text,
  supported_act_id uuid,
  decision_words text,
  decided_act_id uuid,
  constraint extension_pkey PRIMARY KEY (organisation_id, id),
  constraint extension_decided CHECK (((state = ANY (ARRAY['granted'::text, 'refused'::text, 'withdrawn'::text])) = (decided_act_id IS NOT NULL))),
  constraint extension_later CHECK (((asked_for > due_on) AND (due_on >= official_on))),
  constraint extension_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'supported'::text, 'granted'::text, 'refused'::text, 'withdrawn'::text]))),
  constraint extension_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint extension_decided_act_id_fkey FOREIGN KEY (decided_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint extension_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint extension_organisation_id_assignment_id_fkey FOREIGN KEY (organisation_id, assignment_id) REFERENCES assignment(organisation_id, id),
  constraint extension_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint extension_supported_act_id_fkey FOREIGN KEY (supported_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint extension_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE UNIQUE INDEX extension_open ON public.extension USING btree (organisation_id, assignment_id) WHERE (state = ANY (ARRAY['asked'::text, 'supported'::text]));
CREATE INDEX extension_task ON public.extension USING btree (task_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table finding (
  organisation_id text not null,
  id uuid not null,
  directive_id uuid not null,
  cycle_id uuid not null,
  rule text not null,
  severity text not null,
  task_id uuid,
  assignment_id uuid,
  key text not null,
  evidence jsonb not null,
  state text not null,
  revision integer not null,
  found_on date not null,
  gone_on date,
  words text,
  answered_by text,
  answered_on date,
  corrected_act_id uuid,
  decision text,
  decided_by text,
  decided_on date,
  act_id uuid not null,
  constraint finding_pkey PRIMARY KEY (organisation_id, id),
  constraint finding_answered CHECK ((((words IS NULL) = (answered_by IS NULL)) AND ((words IS NULL) = (answered_on IS NULL)) AND ((state <> ALL (ARRAY['explained'::text, 'corrected'::text])) OR (words IS NOT NULL)) AND ((corrected_act_id IS NULL) OR (words IS NOT NULL)))),
  constraint finding_decided CHECK ((((state = ANY (ARRAY['accepted'::text, 'upheld'::text])) = (decided_on IS NOT NULL)) AND ((decided_by IS NULL) = (decided_on IS NULL)) AND ((state <> 'upheld'::text) OR (decision IS NOT NULL)))),
  constraint finding_rule_check CHECK ((rule = ANY (ARRAY['overdue_open'::text, 'not_received'::text, 'nothing_new'::text, 'input_missing'::text, 'plan_missing'::text, 'plan_incomplete'::text, 'milestone_slipped'::text, 'milestone_moved'::text, 'policy_without_number'::text, 'placeholder_unresolved'::text, 'done_without_evidence'::text, 'same_file_twice'::text, 'evidence_misdated'::text, 'target_missed'::text, 'against_target'::text, 'above_verified'::text, 'figures_conflict'::text, 'leads_disagree'::text, 'lower_open'::text, 'copied_from_last'::text, 'copied_from_other'::text]))),
  constraint finding_severity_check CHECK ((severity = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text]))),
  constraint finding_state_check CHECK ((state = ANY (ARRAY['open'::text, 'explained'::text, 'corrected'::text, 'accepted'::text, 'upheld'::text]))),
  constraint finding_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint finding_corrected_act_id_fkey FOREIGN KEY (corrected_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint finding_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES reconciliation_cycle(id),
  constraint finding_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint finding_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint finding_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id),
  constraint finding_organisation_id_directive_id_rule_key_key UNIQUE (organisation_id, directive_id, rule, key)
);
CREATE INDEX finding_cycle ON public.finding USING btree (cycle_id);
CREATE INDEX finding_directive ON public.finding USING btree (directive_id, rule, key);
CREATE INDEX finding_task ON public.finding USING btree (task_id);
create policy answered for update to taizhang_organisation using ((organisation_id = current_setting('taizhang.organisation'::text, true)) AND (state <> 'accepted'::text)) with check ((organisation_id = current_setting('taizhang.organisation'::text, true)) AND (state = ANY (ARRAY['explained'::text, 'corrected'::text])));
create policy ledger for all to taizhang_ledger using true;
create policy own for select to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table former_source (
  directive_id uuid not null,
  version integer not null,
  act_id uuid not null,
  replaced_act_id uuid not null,
  digest text not null,
  file_name text not null,
  size_bytes integer not null,
  bytes bytea not null,
  text text not null,
  constraint former_source_pkey PRIMARY KEY (directive_id, version),
  constraint former_source_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint former_source_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint former_source_replaced_act_id_fkey FOREIGN KEY (replaced_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint former_source_digest_key UNIQUE (digest)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table instruction (
  id uuid not null,
  leader text not null,
  words text not null,
  given_on date not null,
  basis text not null,
  task_id uuid,
  directive_id uuid,
  act_id uuid not null,
  constraint instruction_pkey PRIMARY KEY (id),
  constraint instruction_task CHECK (((task_id IS NULL) = (directive_id IS NULL))),
  constraint instruction_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint instruction_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint instruction_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX instruction_task_id ON public.instruction USING btree (task_id) WHERE (task_id IS NOT NULL);
grant insert, select to taizhang_ledger;

create table instruction_follow_up (
  organisation_id text not null,
  id uuid not null,
  instruction_id uuid not null,
  due_on date not null,
  state text not null,
  revision integer not null,
  report text,
  reported_on date,
  reported_by text,
  closed_on date,
  act_id uuid not null,
  constraint instruction_follow_up_pkey PRIMARY KEY (organisation_id, id),
  constraint instruction_closed CHECK (((state = 'closed'::text) = (closed_on IS NOT NULL))),
  constraint instruction_follow_up_state_check CHECK ((state = ANY (ARRAY['given'::text, 'reported'::text, 'closed'::text]))),
  constraint instruction_reported CHECK ((((state = 'given'::text) = (report IS NULL)) AND ((report IS NULL) = (reported_on IS NULL)) AND ((report IS NULL) = (reported_by IS NULL)))),
  constraint instruction_follow_up_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint instruction_follow_up_instruction_id_fkey FOREIGN KEY (instruction_id) REFERENCES instruction(id),
  constraint instruction_follow_up_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint instruction_follow_up_id_key UNIQUE (id)
);
CREATE INDEX instruction_follow_up_of ON public.instruction_follow_up USING btree (instruction_id);
CREATE INDEX instruction_follow_up_state ON public.instruction_follow_up USING btree (state, due_on);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table interview (
  organisation_id text not null,
  id uuid not null,
  order_id uuid not null,
  held_on date not null,
  held_by text not null,
  attended text not null,
  points text not null,
  outcome text not null,
  agreed_on date,
  act_id uuid not null,
  constraint interview_pkey PRIMARY KEY (organisation_id, id),
  constraint interview_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint interview_order_id_fkey FOREIGN KEY (order_id) REFERENCES supervision_order(id),
  constraint interview_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint interview_id_key UNIQUE (id)
);
CREATE INDEX interview_order ON public.interview USING btree (order_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select to taizhang_ledger;
grant select to taizhang_organisation;

create table journal (
  act_id uuid not null,
  act text not null,
  act_version integer not null,
  input jsonb not null,
  actor text not null,
  acted_on date not null,
  recorded_at timestamp with time zone not null,
  person_id uuid,
  organisation_id text,
  on_behalf_of_id uuid,
  basis text,
  capacities jsonb not null,
  entry_number bigint not null,
  constraint journal_pkey PRIMARY KEY (act_id)
);
CREATE INDEX journal_on_behalf_of ON public.journal USING btree (on_behalf_of_id, act_id) WHERE (on_behalf_of_id IS NOT NULL);
CREATE UNIQUE INDEX journal_order ON public.journal USING btree (entry_number);
CREATE INDEX journal_person ON public.journal USING btree (person_id, act_id);
CREATE INDEX journal_plan_handed_in ON public.journal USING btree (act_id) WHERE (act = 'submit_plan'::text);
CREATE INDEX journal_registration_decided ON public.journal USING btree (acted_on) WHERE (act = ANY (ARRAY['approve_registration'::text, 'return_registration'::text]));
CREATE INDEX journal_searched ON public.journal USING btree (((input ->> 'cycleId'::text)), acted_on) WHERE (act = 'find_discrepancies'::text);
grant insert, select to taizhang_ledger;
grant insert to taizhang_organisation;

create table journal_leaf (
  leaf bigint not null,
  act_id uuid not null,
  hash bytea not null,
  constraint journal_leaf_pkey PRIMARY KEY (leaf),
  constraint journal_leaf_hash_check CHECK ((length(hash) = 32)),
  constraint journal_leaf_leaf_check CHECK ((leaf >= 0)),
  constraint journal_leaf_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id),
  constraint journal_leaf_act_id_key UNIQUE (act_id)
);
grant insert, select to taizhang_ledger;

create table journal_subject (
  act_id uuid not null,
  position integer not null,
  organisation_id text,
  task_id uuid,
  assignment_id uuid,
  directive_id uuid,
  person_id uuid,
  revision integer,
  detail jsonb not null,
  thing_id uuid,
  constraint journal_subject_pkey PRIMARY KEY (act_id, "position"),
  constraint journal_subject_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX journal_subject_directive ON public.journal_subject USING btree (directive_id, act_id);
CREATE INDEX journal_subject_organisation ON public.journal_subject USING btree (organisation_id, act_id);
CREATE INDEX journal_subject_person ON public.journal_subject USING btree (person_id, act_id);
CREATE INDEX journal_subject_task ON public.journal_subject USING btree (task_id, act_id);
CREATE INDEX journal_subject_thing ON public.journal_subject USING btree (thing_id, act_id) WHERE (thing_id IS NOT NULL);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using ((organisation_id IS NULL) OR (organisation_id = current_setting('taizhang.organisation'::text, true)));
grant insert, select to taizhang_ledger;
grant insert, select to taizhang_organisation;

create table journal_tree (
  level integer not null,
  position bigint not null,
  hash bytea not null,
  constraint journal_tree_pkey PRIMARY KEY (level, "position"),
  constraint journal_tree_hash_check CHECK ((length(hash) = 32)),
  constraint journal_tree_level_check CHECK (((level > 0) AND ((level % 10) = 0))),
  constraint journal_tree_position_check CHECK (("position" >= 0))
);
grant insert, select to taizhang_ledger;

create table light_count (
  directive_id uuid not null,
  counted text not null,
  day date not null,
  region text not null,
  level text not null,
  grey integer not null,
  green integer not null,
  blue integer not null,
  yellow integer not null,
  red integer not null,
  constraint light_count_pkey PRIMARY KEY (directive_id, counted, day, region, level),
  constraint light_count_counted_check CHECK ((counted = ANY (ARRAY['task'::text, 'branch'::text])))
);
grant delete, insert, select, update to taizhang_ledger;

create table light_mark (
  directive_id uuid not null,
  task_id uuid not null
);
CREATE INDEX light_mark_directive ON public.light_mark USING btree (directive_id);
grant delete, insert, select, update to taizhang_ledger;

create table light_run (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  effective_on date not null,
  calendar text,
  total integer not null,
  settled integer not null default 0,
  last_organisation_id text,
  last_assignment_id uuid,
  opened_at timestamp with time zone not null,
  done_at timestamp with time zone,
  constraint light_run_pkey PRIMARY KEY (id),
  constraint light_run_calendar CHECK (((kind = 'calendar'::text) = (calendar IS NOT NULL))),
  constraint light_run_kind_check CHECK ((kind = ANY (ARRAY['settings'::text, 'calendar'::text, 'missing'::text]))),
  constraint light_run_last CHECK (((last_organisation_id IS NULL) = (last_assignment_id IS NULL)))
);
CREATE INDEX light_run_open ON public.light_run USING btree (effective_on) WHERE (done_at IS NULL);
grant insert, select, update to taizhang_ledger;

create table light_setting (
  effective_on date not null,
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
  act_id uuid not null,
  constraint light_setting_pkey PRIMARY KEY (effective_on),
  constraint light_setting_order CHECK ((((yellow_working_days >= 0) AND (yellow_working_days <= blue_working_days)) AND ((yellow_points >= 1) AND (yellow_points <= red_points)) AND ((yellow_cycles >= 1) AND (yellow_cycles <= red_cycles)) AND (bare_no_change >= 0))),
  constraint light_setting_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED
);
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table light_step (
  directive_id uuid not null,
  counted text not null,
  day date not null,
  region text not null,
  level text not null,
  rank integer not null,
  n integer not null
);
CREATE INDEX light_step_day ON public.light_step USING btree (directive_id, counted, day);
grant delete, insert, select, update to taizhang_ledger;

create table migration (
  name text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);

create table milestone (
  organisation_id text not null,
  plan_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  position integer not null,
  due_on date,
  words text not null,
  deliverable text not null,
  constraint milestone_pkey PRIMARY KEY (organisation_id, plan_id, id),
  constraint milestone_organisation_id_plan_id_assignment_id_fkey FOREIGN KEY (organisation_id, plan_id, assignment_id) REFERENCES plan_row(organisation_id, plan_id, assignment_id)
);
CREATE INDEX milestone_row ON public.milestone USING btree (organisation_id, plan_id, assignment_id, "position");
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant delete, insert, select, update to taizhang_ledger;
grant delete, insert, select to taizhang_organisation;

create table milestone_mark (
  organisation_id text not null,
  id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null,
  directive_id uuid not null,
  milestone_id uuid not null,
  plan_id uuid not null,
  due_on date,
  words text not null,
  state text not null,
  revision integer not null,
  reached_on date not null,
  said text,
  claimed_on date not null,
  claimed_by text not null,
  verified_how text,
  verified_by text,
  verified_on date,
  verification text,
  act_id uuid not null,
  constraint milestone_mark_pkey PRIMARY KEY (organisation_id, id),
  constraint mark_looked_at CHECK ((((state = ANY (ARRAY['verified'::text, 'not_confirmed'::text])) = (verified_how IS NOT NULL)) AND ((verified_how IS NULL) = (verified_by IS NULL)) AND ((verified_how IS NULL) = (verified_on IS NULL)))),
  constraint mark_not_confirmed CHECK (((state <> 'not_confirmed'::text) OR (verification IS NOT NULL))),
  constraint milestone_mark_state_check CHECK ((state = ANY (ARRAY['claimed'::text, 'verified'::text, 'not_confirmed'::text, 'withdrawn'::text]))),
  constraint milestone_mark_verified_how_check CHECK ((verified_how = ANY (ARRAY['on_site'::text, 'by_data'::text]))),
  constraint milestone_mark_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint milestone_mark_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint milestone_mark_organisation_id_assignment_id_fkey FOREIGN KEY (organisation_id, assignment_id) REFERENCES assignment(organisation_id, id),
  constraint milestone_mark_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint milestone_mark_organisation_id_plan_id_fkey FOREIGN KEY (organisation_id, plan_id) REFERENCES plan(organisation_id, id),
  constraint milestone_mark_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX milestone_mark_assignment ON public.milestone_mark USING btree (organisation_id, assignment_id);
CREATE INDEX milestone_mark_claimed ON public.milestone_mark USING btree (claimed_on, organisation_id, id) WHERE (state = 'claimed'::text);
CREATE UNIQUE INDEX milestone_mark_standing ON public.milestone_mark USING btree (organisation_id, milestone_id) WHERE (state = ANY (ARRAY['claimed'::text, 'verified'::text]));
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true)) with check ((organisation_id = current_setting('taizhang.organisation'::text, true)) AND (state = ANY (ARRAY['claimed'::text, 'withdrawn'::text])));
grant insert, select, update to taizhang_ledger;
grant insert, select to taizhang_organisation;

create table note (
  task_id uuid not null,
  position integer not null,
  text text not null,
  span_start integer not null,
  span_end integer not null,
  constraint note_pkey PRIMARY KEY (task_id, "position"),
  constraint note_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table notification (
  person_id uuid not null,
  key text not null,
  id uuid not null,
  kind text not null,
  about_on date not null,
  detail jsonb not null,
  directive_id uuid,
  task_id uuid,
  organisation_id text,
  assignment_id uuid,
  noticed_on date not null,
  noticed_at timestamp with time zone not null,
  read_at timestamp with time zone,
  mail_id uuid,
  constraint notification_pkey PRIMARY KEY (person_id, key),
  constraint notification_kind_check CHECK ((kind ~ '^[a-z_]+$'::text)),
  constraint notification_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint notification_id_key UNIQUE (id)
);
CREATE INDEX notification_mail_id ON public.notification USING btree (mail_id) WHERE (mail_id IS NOT NULL);
CREATE INDEX notification_newest ON public.notification USING btree (person_id, noticed_at DESC);
CREATE INDEX notification_unmailed ON public.notification USING btree (person_id, noticed_at) WHERE ((read_at IS NULL) AND (mail_id IS NULL));
CREATE INDEX notification_unread ON public.notification USING btree (person_id) WHERE (read_at IS NULL);
grant insert, select, update to taizhang_ledger;

create table notification_choice (
  person_id uuid not null,
  mail boolean not null,
  language text not null,
  constraint notification_choice_pkey PRIMARY KEY (person_id),
  constraint notification_choice_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text]))),
  constraint notification_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
grant insert, select, update to taizhang_ledger;

create table notification_mail (
  id uuid not null,
  person_id uuid not null,
  day date not null,
  attempts integer not null,
  next_attempt_at timestamp with time zone,
  mailing_at timestamp with time zone,
  mailed_at timestamp with time zone,
  failure text,
  urgent boolean not null,
  constraint notification_mail_pkey PRIMARY KEY (id),
  constraint notification_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE UNIQUE INDEX notification_mail_digest ON public.notification_mail USING btree (person_id, day) WHERE (NOT urgent);
CREATE INDEX notification_mail_waiting ON public.notification_mail USING btree (next_attempt_at) WHERE (mailing_at IS NULL);
grant delete, insert, select, update to taizhang_ledger;

create table organisation (
  id text not null,
  short_name text not null,
  full_name text not null,
  english_name text,
  kind text not null,
  sort_key text collate "C" not null,
  source text not null,
  provisional boolean not null,
  valid_from date,
  valid_to date,
  parent_id text,
  division_code text,
  act_id uuid,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['department'::text, 'commission'::text, 'bureau'::text, 'office'::text, 'coordination_body'::text, 'institution'::text, 'mass_organisation'::text, 'enterprise'::text, 'local_government'::text, 'party_body'::text, 'judicial_body'::text, 'military_body'::text, 'unknown'::text]))),
  constraint organisation_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint organisation_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX organisation_government ON public.organisation USING btree (division_code) WHERE (kind = 'local_government'::text);
CREATE INDEX organisation_parent ON public.organisation USING btree (parent_id) WHERE (parent_id IS NOT NULL);
CREATE TRIGGER organisation_moved AFTER UPDATE ON public.organisation REFERENCING OLD TABLE AS former FOR EACH STATEMENT EXECUTE FUNCTION move_light_steps();
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;
grant select to taizhang_sign_in;

create table organisation_name (
  organisation_id text not null,
  name text not null,
  use text not null,
  valid_from date,
  valid_to date,
  constraint organisation_name_pkey PRIMARY KEY (organisation_id, name),
  constraint organisation_name_use_check CHECK ((use = ANY (ARRAY['full'::text, 'short'::text, 'elided'::text, 'former'::text]))),
  constraint organisation_name_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table organisation_register (
  digest text not null,
  constraint organisation_register_pkey PRIMARY KEY (digest)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table organisation_succession (
  predecessor_id text not null,
  successor_id text not null,
  kind text not null,
  effective_on date,
  basis text not null,
  duties text,
  act_id uuid,
  constraint organisation_succession_pkey PRIMARY KEY (predecessor_id, successor_id, kind, basis),
  constraint organisation_succession_kind_check CHECK ((kind = ANY (ARRAY['renaming'::text, 'merger'::text, 'split'::text, 'transfer'::text]))),
  constraint organisation_succession_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint organisation_succession_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES organisation(id),
  constraint organisation_succession_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organisation(id)
);
CREATE INDEX organisation_succession_successor ON public.organisation_succession USING btree (successor_id);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table outline_node (
  directive_id uuid not null,
  position integer not null,
  parent_position integer,
  kind text not null,
  number text not null,
  title text,
  key text not null,
  span_start integer not null,
  span_end integer not null,
  constraint outline_node_pkey PRIMARY KEY (directive_id, "position"),
  constraint outline_node_kind_check CHECK ((kind = ANY (ARRAY['part'::text, 'section'::text, 'item'::text, 'sub'::text]))),
  constraint outline_node_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint outline_node_directive_id_parent_position_fkey FOREIGN KEY (directive_id, parent_position) REFERENCES outline_node(directive_id, "position")
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table person (
  id uuid not null,
  username text not null,
  name text not null,
  organisation_id text not null,
  unit_id uuid,
  roles text[] not null,
  email text,
  telephone text,
  state text not null,
  revision integer not null,
  act_id uuid not null,
  sort_key text collate "C" not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_roles_check CHECK ((roles <@ ARRAY['keeper'::text, 'head'::text, 'liaison'::text, 'officer'::text, 'principal'::text, 'inspector'::text, 'observer'::text, 'administrator'::text])),
  constraint person_state_check CHECK ((state = ANY (ARRAY['active'::text, 'left'::text]))),
  constraint person_username_check CHECK ((username = lower(username))),
  constraint person_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint person_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint person_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES unit(organisation_id, id),
  constraint person_username_key UNIQUE (username)
);
CREATE INDEX person_organisation ON public.person USING btree (organisation_id);
CREATE INDEX person_sort ON public.person USING btree (sort_key, id);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;
grant select to taizhang_sign_in;

create table placeholder (
  id uuid not null,
  directive_id uuid not null,
  task_id uuid not null,
  position integer not null,
  responsibility_position integer not null,
  kind text not null,
  role text not null,
  name text not null,
  revision integer not null,
  resolved_act_id uuid,
  resolution text,
  ended_act_id uuid,
  constraint placeholder_pkey PRIMARY KEY (id),
  constraint placeholder_kind_check CHECK ((kind = ANY (ARRAY['open_list'::text, 'relevant'::text, 'all'::text]))),
  constraint placeholder_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'responsible'::text, 'support'::text, 'supervisor'::text]))),
  constraint placeholder_ended_act_id_fkey FOREIGN KEY (ended_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint placeholder_resolved_act_id_fkey FOREIGN KEY (resolved_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint placeholder_task_id_directive_id_fkey FOREIGN KEY (task_id, directive_id) REFERENCES task(id, directive_id)
);
CREATE INDEX placeholder_directive ON public.placeholder USING btree (directive_id);
CREATE INDEX placeholder_open ON public.placeholder USING btree (directive_id) WHERE ((resolved_act_id IS NULL) AND (ended_act_id IS NULL));
CREATE UNIQUE INDEX placeholder_standing ON public.placeholder USING btree (task_id, "position") WHERE (ended_act_id IS NULL);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table plan (
  organisation_id text not null,
  id uuid not null,
  directive_id uuid not null,
  version integer not null,
  state text not null,
  revision integer not null,
  reason text,
  signed_on date,
  submitted_on date,
  returned_on date,
  return_reason text,
  accepted_on date,
  act_id uuid not null,
  constraint plan_pkey PRIMARY KEY (organisation_id, id),
  constraint plan_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'signed'::text, 'submitted'::text, 'returned'::text, 'accepted'::text, 'replaced'::text]))),
  constraint plan_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint plan_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint plan_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint plan_organisation_id_directive_id_version_key UNIQUE (organisation_id, directive_id, version)
);
CREATE UNIQUE INDEX plan_accepted ON public.plan USING btree (organisation_id, directive_id) WHERE (state = 'accepted'::text);
CREATE INDEX plan_directive ON public.plan USING btree (directive_id, organisation_id);
CREATE UNIQUE INDEX plan_open ON public.plan USING btree (organisation_id, directive_id) WHERE (state = ANY (ARRAY['draft'::text, 'signed'::text, 'submitted'::text, 'returned'::text]));
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table plan_confirmation (
  organisation_id text not null,
  assignment_id uuid not null,
  plan_organisation_id text not null,
  plan_id uuid not null,
  plan_assignment_id uuid not null,
  answer text not null,
  words text,
  row_revision integer not null,
  answered_on date not null,
  act_id uuid not null,
  constraint plan_confirmation_pkey PRIMARY KEY (organisation_id, assignment_id, plan_organisation_id, plan_id),
  constraint plan_confirmation_answer_check CHECK ((answer = ANY (ARRAY['confirmed'::text, 'objected'::text]))),
  constraint plan_confirmation_words CHECK (((answer = 'objected'::text) = (words IS NOT NULL))),
  constraint plan_confirmation_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint plan_confirmation_organisation_id_assignment_id_fkey FOREIGN KEY (organisation_id, assignment_id) REFERENCES assignment(organisation_id, id),
  constraint plan_confirmation_plan_organisation_id_plan_id_plan_assign_fkey FOREIGN KEY (plan_organisation_id, plan_id, plan_assignment_id) REFERENCES plan_row(organisation_id, plan_id, assignment_id)
);
CREATE INDEX plan_confirmation_row ON public.plan_confirmation USING btree (plan_organisation_id, plan_id, plan_assignment_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table plan_duty (
  directive_id uuid not null,
  organisation_id text not null,
  owes boolean not null,
  due_on date,
  reason text,
  act_id uuid not null,
  constraint plan_duty_pkey PRIMARY KEY (directive_id, organisation_id),
  constraint plan_duty_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint plan_duty_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint plan_duty_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table plan_row (
  organisation_id text not null,
  plan_id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null,
  measures text not null,
  deliverable text not null,
  persons jsonb not null,
  unit_id uuid,
  return_reason text,
  revision integer not null,
  act_id uuid not null,
  constraint plan_row_pkey PRIMARY KEY (organisation_id, plan_id, assignment_id),
  constraint plan_row_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint plan_row_organisation_id_assignment_id_fkey FOREIGN KEY (organisation_id, assignment_id) REFERENCES assignment(organisation_id, id),
  constraint plan_row_organisation_id_plan_id_fkey FOREIGN KEY (organisation_id, plan_id) REFERENCES plan(organisation_id, id),
  constraint plan_row_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES unit(organisation_id, id),
  constraint plan_row_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX plan_row_task ON public.plan_row USING btree (task_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table policy_question (
  organisation_id text not null,
  id uuid not null,
  task_id uuid not null,
  directive_id uuid not null,
  addressee_id text not null,
  policy text,
  question text not null,
  due_on date not null,
  state text not null,
  revision integer not null,
  asked_on date not null,
  answer text,
  answered_on date,
  answered_by text,
  document_number text,
  document_issued_on date,
  document_url text,
  act_id uuid not null,
  constraint policy_question_pkey PRIMARY KEY (organisation_id, id),
  constraint policy_question_answered CHECK ((((state = ANY (ARRAY['answered'::text, 'settled'::text])) = (answer IS NOT NULL)) AND ((answer IS NULL) = (answered_on IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL)))),
  constraint policy_question_document CHECK (((document_number IS NULL) OR (answer IS NOT NULL))),
  constraint policy_question_other CHECK ((addressee_id <> organisation_id)),
  constraint policy_question_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'answered'::text, 'settled'::text, 'withdrawn'::text]))),
  constraint policy_question_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint policy_question_addressee_id_fkey FOREIGN KEY (addressee_id) REFERENCES organisation(id),
  constraint policy_question_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint policy_question_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint policy_question_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id),
  constraint policy_question_id_key UNIQUE (id)
);
CREATE INDEX policy_question_addressee ON public.policy_question USING btree (addressee_id);
CREATE INDEX policy_question_state ON public.policy_question USING btree (state, due_on);
CREATE INDEX policy_question_task ON public.policy_question USING btree (task_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select to taizhang_organisation;

create table programme (
  id uuid not null,
  name text not null,
  doc_number text,
  first_year integer not null,
  last_year integer not null,
  keywords text[] not null,
  words text,
  revision integer not null,
  act_id uuid not null,
  constraint programme_pkey PRIMARY KEY (id),
  constraint programme_first_year_check CHECK (((first_year >= 1949) AND (first_year <= 9999))),
  constraint programme_last_year_check CHECK (((last_year >= 1949) AND (last_year <= 9999))),
  constraint programme_years CHECK ((first_year <= last_year)),
  constraint programme_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint programme_name_key UNIQUE (name)
);
grant insert, select, update to taizhang_ledger;

create table programme_task (
  programme_id uuid not null,
  task_id uuid not null,
  act_id uuid not null,
  ended_act_id uuid,
  constraint programme_task_pkey PRIMARY KEY (programme_id, task_id, act_id),
  constraint programme_task_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint programme_task_ended_act_id_fkey FOREIGN KEY (ended_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint programme_task_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programme(id),
  constraint programme_task_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE UNIQUE INDEX programme_task_standing ON public.programme_task USING btree (task_id, programme_id) WHERE (ended_act_id IS NULL);
grant insert, select, update to taizhang_ledger;

create table progress_report (
  organisation_id text not null,
  id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null,
  directive_id uuid not null,
  cycle text not null,
  kind text not null,
  state text not null,
  revision integer not null,
  previous_id uuid,
  progress text,
  results text,
  difficulties text,
  experience text,
  next_steps text,
  help_needed text,
  next_news_on date,
  new_fields text[] not null,
  confirmations jsonb not null,
  signer text,
  signed_on date,
  return_reason text,
  act_id uuid not null,
  constraint progress_report_pkey PRIMARY KEY (organisation_id, id),
  constraint progress_report_cycle_check CHECK ((cycle ~ '^\d{4}-(0[1-9]|1[0-2])$'::text)),
  constraint progress_report_kind_check CHECK ((kind = ANY (ARRAY['own'::text, 'input'::text, 'consolidated'::text]))),
  constraint progress_report_new_fields_check CHECK ((new_fields <@ ARRAY['progress'::text, 'results'::text, 'difficulties'::text, 'experience'::text, 'nextSteps'::text, 'helpNeeded'::text])),
  constraint progress_report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'to_co_sign'::text, 'signed'::text, 'unchanged'::text, 'returned'::text]))),
  constraint report_returned CHECK (((state = 'returned'::text) = (return_reason IS NOT NULL))),
  constraint report_signed CHECK (((state <> ALL (ARRAY['signed'::text, 'to_co_sign'::text])) OR ((signer IS NOT NULL) AND (signed_on IS NOT NULL)))),
  constraint progress_report_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint progress_report_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint progress_report_organisation_id_assignment_id_fkey FOREIGN KEY (organisation_id, assignment_id) REFERENCES assignment(organisation_id, id),
  constraint progress_report_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint progress_report_organisation_id_previous_id_fkey FOREIGN KEY (organisation_id, previous_id) REFERENCES progress_report(organisation_id, id),
  constraint progress_report_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX progress_report_newest ON public.progress_report USING btree (cycle, act_id, id) WHERE (state <> 'draft'::text);
CREATE INDEX progress_report_own_newest ON public.progress_report USING btree (organisation_id, cycle, act_id, id) WHERE (state <> 'draft'::text);
CREATE INDEX progress_report_returned ON public.progress_report USING btree (organisation_id, id) WHERE (state = 'returned'::text);
CREATE INDEX progress_report_said ON public.progress_report USING btree (organisation_id, task_id);
CREATE UNIQUE INDEX progress_report_standing ON public.progress_report USING btree (organisation_id, assignment_id, cycle) WHERE (state <> 'returned'::text);
CREATE INDEX progress_report_task ON public.progress_report USING btree (task_id, cycle);
CREATE INDEX progress_report_words ON public.progress_report USING gin (character_pairs(((((((((((COALESCE(progress, ''::text) || '
'::text) || COALESCE(results, ''::text)) || '
'::text) || COALESCE(difficulties, ''::text)) || '
'::text) || COALESCE(experience, ''::text)) || '
'::text) || COALESCE(next_steps, ''::text)) || '
'::text) || COALESCE(help_needed, ''::text))));
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table reconciliation_cycle (
  id uuid not null,
  directive_id uuid not null,
  kind text not null,
  label text not null,
  from_on date not null,
  until_on date not null,
  due_on date not null,
  opened_on date not null,
  closed_on date,
  state text not null,
  revision integer not null,
  act_id uuid not null,
  constraint reconciliation_cycle_pkey PRIMARY KEY (id),
  constraint cycle_closed CHECK (((state = 'closed'::text) = (closed_on IS NOT NULL))),
  constraint cycle_period CHECK (((from_on <= until_on) AND (until_on <= due_on))),
  constraint reconciliation_cycle_kind_check CHECK ((kind = ANY (ARRAY['monthly'::text, 'quarterly'::text, 'custom'::text]))),
  constraint reconciliation_cycle_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text]))),
  constraint reconciliation_cycle_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint reconciliation_cycle_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint reconciliation_cycle_directive_id_from_on_until_on_key UNIQUE (directive_id, from_on, until_on)
);
create policy changed for update to taizhang_ledger using (state = 'open'::text) with check true;
create policy opened for insert to taizhang_ledger using with check true;
create policy seen for select to taizhang_ledger, taizhang_organisation using true;
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table reminder (
  organisation_id text not null,
  id uuid not null,
  assignment_id uuid,
  task_id uuid,
  reminded_on date not null,
  note text,
  act_id uuid not null,
  kind text not null default 'assignment'::text,
  directive_id uuid,
  cycle_id uuid,
  month text,
  constraint reminder_pkey PRIMARY KEY (organisation_id, id),
  constraint reminder_kind_check CHECK ((kind = ANY (ARRAY['assignment'::text, 'plan'::text, 'statement'::text, 'report'::text]))),
  constraint reminder_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text)),
  constraint reminder_of CHECK (
CASE kind
    WHEN 'assignment'::text THEN ((assignment_id IS NOT NULL) AND (task_id IS NOT NULL))
    WHEN 'plan'::text THEN (directive_id IS NOT NULL)
    WHEN 'statement'::text THEN (cycle_id IS NOT NULL)
    ELSE (month IS NOT NULL)
END),
  constraint reminder_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint reminder_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES reconciliation_cycle(id),
  constraint reminder_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint reminder_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE INDEX reminder_assignment ON public.reminder USING btree (organisation_id, assignment_id);
CREATE INDEX reminder_owed ON public.reminder USING btree (organisation_id, kind, reminded_on) WHERE (kind <> 'assignment'::text);
CREATE INDEX reminder_task ON public.reminder USING btree (task_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant delete, insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table report_question (
  organisation_id text not null,
  id uuid not null,
  report_id uuid not null,
  task_id uuid not null,
  asker_organisation_id text,
  question text not null,
  asked_on date not null,
  answer text,
  answered_on date,
  act_id uuid not null,
  answered_act_id uuid,
  constraint report_question_pkey PRIMARY KEY (organisation_id, id),
  constraint question_answered CHECK (((answer IS NULL) = ((answered_on IS NULL) AND (answered_act_id IS NULL)))),
  constraint report_question_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint report_question_answered_act_id_fkey FOREIGN KEY (answered_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint report_question_asker_organisation_id_fkey FOREIGN KEY (asker_organisation_id) REFERENCES organisation(id),
  constraint report_question_organisation_id_report_id_fkey FOREIGN KEY (organisation_id, report_id) REFERENCES progress_report(organisation_id, id),
  constraint report_question_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX report_question_open ON public.report_question USING btree (organisation_id) WHERE (answer IS NULL);
CREATE INDEX report_question_report ON public.report_question USING btree (report_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table report_quote (
  organisation_id text not null,
  report_id uuid not null,
  position integer not null,
  input_organisation_id text not null,
  input_id uuid not null,
  constraint report_quote_pkey PRIMARY KEY (organisation_id, report_id, "position"),
  constraint report_quote_organisation_id_report_id_fkey FOREIGN KEY (organisation_id, report_id) REFERENCES progress_report(organisation_id, id)
);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant delete, insert, select to taizhang_ledger;
grant delete, insert, select to taizhang_organisation;

create table report_value (
  organisation_id text not null,
  report_id uuid not null,
  position integer not null,
  indicator text not null,
  target_position integer,
  value double precision not null,
  unit text,
  period text not null,
  source text not null,
  constraint report_value_pkey PRIMARY KEY (organisation_id, report_id, "position"),
  constraint report_value_organisation_id_report_id_fkey FOREIGN KEY (organisation_id, report_id) REFERENCES progress_report(organisation_id, id)
);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant delete, insert, select to taizhang_ledger;
grant delete, insert, select to taizhang_organisation;

create table request_cap (
  kind text not null,
  requests integer,
  fields integer,
  reason text not null,
  decided_by text not null,
  set_on date not null,
  act_id uuid not null,
  constraint request_cap_pkey PRIMARY KEY (kind),
  constraint request_cap_fields_check CHECK ((fields > 0)),
  constraint request_cap_kind_check CHECK ((kind = ANY (ARRAY['default'::text, 'department'::text, 'commission'::text, 'bureau'::text, 'office'::text, 'coordination_body'::text, 'institution'::text, 'mass_organisation'::text, 'enterprise'::text, 'local_government'::text, 'party_body'::text, 'judicial_body'::text, 'military_body'::text, 'unknown'::text]))),
  constraint request_cap_requests_check CHECK ((requests > 0)),
  constraint request_cap_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED
);
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table responsibility (
  task_id uuid not null,
  position integer not null,
  role text not null,
  open_ended boolean not null,
  scope text not null,
  span_start integer not null,
  span_end integer not null,
  constraint responsibility_pkey PRIMARY KEY (task_id, "position"),
  constraint responsibility_role_check CHECK ((role = ANY (ARRAY['lead'::text, 'responsible'::text, 'support'::text, 'supervisor'::text]))),
  constraint responsibility_scope_check CHECK ((scope = ANY (ARRAY['named'::text, 'relevant'::text, 'all'::text]))),
  constraint responsibility_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table responsibility_entry (
  task_id uuid not null,
  responsibility_position integer not null,
  position integer not null,
  name text not null,
  organisation_id text,
  constraint responsibility_entry_pkey PRIMARY KEY (task_id, responsibility_position, "position"),
  constraint responsibility_entry_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint responsibility_entry_task_id_responsibility_position_fkey FOREIGN KEY (task_id, responsibility_position) REFERENCES responsibility(task_id, "position")
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table rule_setting (
  rule text not null,
  effective_on date not null,
  counts boolean not null,
  thresholds jsonb not null,
  reason text not null,
  decided_by text not null,
  act_id uuid not null,
  constraint rule_setting_pkey PRIMARY KEY (rule, effective_on),
  constraint rule_setting_rule_check CHECK ((rule = ANY (ARRAY['overdue_open'::text, 'not_received'::text, 'nothing_new'::text, 'input_missing'::text, 'plan_missing'::text, 'plan_incomplete'::text, 'milestone_slipped'::text, 'milestone_moved'::text, 'policy_without_number'::text, 'placeholder_unresolved'::text, 'done_without_evidence'::text, 'same_file_twice'::text, 'evidence_misdated'::text, 'target_missed'::text, 'against_target'::text, 'above_verified'::text, 'figures_conflict'::text, 'leads_disagree'::text, 'lower_open'::text, 'copied_from_last'::text, 'copied_from_other'::text]))),
  constraint rule_setting_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED
);
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table seal (
  size bigint not null,
  root bytea not null,
  parts text[] not null,
  sealed_at timestamp with time zone not null,
  constraint seal_pkey PRIMARY KEY (size),
  constraint seal_root_check CHECK ((length(root) = 32)),
  constraint seal_size_check CHECK ((size > 0))
);
grant insert, select to taizhang_ledger;

create table setting (
  key text not null,
  value jsonb not null,
  act_id uuid not null,
  constraint setting_pkey PRIMARY KEY (key),
  constraint setting_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table sign_in_account (
  id uuid not null,
  user_id uuid not null,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint sign_in_account_pkey PRIMARY KEY (id),
  constraint sign_in_account_user_id_fkey FOREIGN KEY (user_id) REFERENCES sign_in_user(id),
  constraint sign_in_account_provider_id_account_id_key UNIQUE (provider_id, account_id)
);
CREATE INDEX sign_in_account_user ON public.sign_in_account USING btree (user_id);
grant delete, insert, select, update to taizhang_sign_in;

create table sign_in_activation (
  digest text not null,
  user_id uuid not null,
  expires_at timestamp with time zone not null,
  constraint sign_in_activation_pkey PRIMARY KEY (digest),
  constraint sign_in_activation_user_id_fkey FOREIGN KEY (user_id) REFERENCES sign_in_user(id)
);
CREATE INDEX sign_in_activation_user ON public.sign_in_activation USING btree (user_id);
grant delete, insert, select, update to taizhang_sign_in;

create table sign_in_attempt (
  digest text not null,
  count integer not null,
  since timestamp with time zone not null,
  constraint sign_in_attempt_pkey PRIMARY KEY (digest)
);
grant delete, insert, select, update to taizhang_sign_in;

create table sign_in_session (
  id uuid not null,
  user_id uuid not null,
  token text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  second_factor boolean not null default false,
  constraint sign_in_session_pkey PRIMARY KEY (id),
  constraint sign_in_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES sign_in_user(id),
  constraint sign_in_session_token_key UNIQUE (token)
);
CREATE INDEX sign_in_session_user ON public.sign_in_session USING btree (user_id);
grant delete, insert, select, update to taizhang_sign_in;

create table sign_in_two_factor (
  id uuid not null,
  user_id uuid not null,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamp with time zone,
  constraint sign_in_two_factor_pkey PRIMARY KEY (id),
  constraint sign_in_two_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES sign_in_user(id),
  constraint sign_in_two_factor_user_id_key UNIQUE (user_id)
);
grant delete, insert, select, update to taizhang_sign_in;

create table sign_in_user (
  id uuid not null,
  name text not null,
  email text not null,
  email_verified boolean not null,
  image text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  two_factor_enabled boolean not null default false,
  demonstration boolean not null default false,
  constraint sign_in_user_pkey PRIMARY KEY (id),
  constraint sign_in_user_id_fkey FOREIGN KEY (id) REFERENCES person(id),
  constraint sign_in_user_email_key UNIQUE (email)
);
grant delete, insert, select, update to taizhang_sign_in;

create table sign_in_verification (
  id uuid not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint sign_in_verification_pkey PRIMARY KEY (id)
);
CREATE INDEX sign_in_verification_identifier ON public.sign_in_verification USING btree (identifier);
grant delete, insert, select, update to taizhang_sign_in;

create table signature (
  organisation_id text not null,
  id uuid not null,
  thing_kind text not null,
  thing_id uuid not null,
  thing_digest text not null,
  task_id uuid,
  way text not null,
  signer text not null,
  signer_id uuid,
  signed_on date not null,
  sheet_digest text,
  sheet_name text,
  delegation_id uuid,
  act_id uuid not null,
  constraint signature_pkey PRIMARY KEY (organisation_id, id),
  constraint signature_sheet CHECK (((way = 'on_paper'::text) = ((sheet_digest IS NOT NULL) AND (sheet_name IS NOT NULL)))),
  constraint signature_thing_digest_check CHECK ((thing_digest ~ '^[0-9a-f]{64}$'::text)),
  constraint signature_thing_kind_check CHECK ((thing_kind = ANY (ARRAY['plan'::text, 'report'::text, 'input'::text, 'extension'::text, 'claim'::text, 'urgent_report'::text, 'statement'::text]))),
  constraint signature_way_check CHECK ((way = ANY (ARRAY['in_program'::text, 'on_paper'::text]))),
  constraint signature_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint signature_organisation_id_delegation_id_fkey FOREIGN KEY (organisation_id, delegation_id) REFERENCES signature_delegation(organisation_id, id),
  constraint signature_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint signature_sheet_digest_fkey FOREIGN KEY (sheet_digest) REFERENCES stored_file(digest),
  constraint signature_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX signature_thing ON public.signature USING btree (thing_id, thing_kind);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select to taizhang_ledger;
grant insert, select to taizhang_organisation;

create table signature_delegation (
  organisation_id text not null,
  id uuid not null,
  delegate_id uuid not null,
  kinds text[] not null,
  from_on date not null,
  to_on date not null,
  reason text not null,
  act_id uuid not null,
  ended_act_id uuid,
  constraint signature_delegation_pkey PRIMARY KEY (organisation_id, id),
  constraint signature_delegation_check CHECK ((to_on >= from_on)),
  constraint signature_delegation_kinds_check CHECK (((cardinality(kinds) > 0) AND (kinds <@ ARRAY['plan'::text, 'report'::text, 'input'::text, 'extension'::text, 'claim'::text, 'urgent_report'::text, 'statement'::text]))),
  constraint signature_delegation_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint signature_delegation_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES person(id),
  constraint signature_delegation_ended_act_id_fkey FOREIGN KEY (ended_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint signature_delegation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE INDEX signature_delegation_delegate ON public.signature_delegation USING btree (delegate_id, to_on);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select to taizhang_ledger;
grant insert, select to taizhang_organisation;

create table statement (
  organisation_id text not null,
  id uuid not null,
  cycle_id uuid not null,
  directive_id uuid not null,
  state text not null,
  revision integer not null,
  signer text,
  signed_on date,
  return_reason text,
  closed_from text,
  act_id uuid not null,
  constraint statement_pkey PRIMARY KEY (organisation_id, id),
  constraint statement_closed CHECK (((state = 'closed'::text) = (closed_from IS NOT NULL))),
  constraint statement_closed_from_check CHECK ((closed_from = ANY (ARRAY['open'::text, 'signed'::text, 'confirmed'::text, 'disputed'::text]))),
  constraint statement_signed CHECK (((signer IS NULL) = (signed_on IS NULL))),
  constraint statement_state_check CHECK ((state = ANY (ARRAY['open'::text, 'signed'::text, 'confirmed'::text, 'disputed'::text, 'closed'::text]))),
  constraint statement_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint statement_cycle_id_fkey FOREIGN KEY (cycle_id) REFERENCES reconciliation_cycle(id),
  constraint statement_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint statement_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint statement_organisation_id_cycle_id_key UNIQUE (organisation_id, cycle_id)
);
CREATE INDEX statement_cycle ON public.statement USING btree (cycle_id, organisation_id);
create policy answered for update to taizhang_organisation using ((organisation_id = current_setting('taizhang.organisation'::text, true)) AND (state <> 'closed'::text)) with check (organisation_id = current_setting('taizhang.organisation'::text, true));
create policy changed for update to taizhang_ledger using (state <> 'closed'::text) with check true;
create policy opened for insert to taizhang_ledger using with check (( SELECT reconciliation_cycle.state
   FROM reconciliation_cycle
  WHERE (reconciliation_cycle.id = statement.cycle_id)) = 'open'::text);
create policy own for select to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
create policy seen for select to taizhang_ledger using true;
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table statement_line (
  organisation_id text not null,
  statement_id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null,
  ordinal integer not null,
  role text not null,
  task_state text not null,
  assignment_state text not null,
  assigned_on date,
  received_on date,
  internal_on date,
  official_on date,
  due_on date,
  extended_on date,
  reports_as text,
  reported jsonb,
  figures jsonb not null,
  verified_figures jsonb not null,
  milestones jsonb not null,
  claim jsonb,
  differences text[] not null,
  unit_id uuid,
  answer text not null,
  answer_words text,
  answer_report_id uuid,
  answered_on date,
  keeper_answer text not null,
  keeper_words text,
  keeper_answered_on date,
  revision integer not null,
  act_id uuid not null,
  constraint statement_line_pkey PRIMARY KEY (organisation_id, statement_id, assignment_id),
  constraint line_answered CHECK (((answer = 'unanswered'::text) = (answered_on IS NULL))),
  constraint line_disputed CHECK (((answer <> 'disputed'::text) OR (answer_words IS NOT NULL))),
  constraint line_keeper_answered CHECK (((keeper_answer = 'unanswered'::text) = (keeper_answered_on IS NULL))),
  constraint line_keeper_disputed CHECK (((keeper_answer <> 'disputed'::text) OR (keeper_words IS NOT NULL))),
  constraint statement_line_answer_check CHECK ((answer = ANY (ARRAY['unanswered'::text, 'unchanged'::text, 'reported'::text, 'confirmed'::text, 'disputed'::text]))),
  constraint statement_line_keeper_answer_check CHECK ((keeper_answer = ANY (ARRAY['unanswered'::text, 'confirmed'::text, 'disputed'::text]))),
  constraint statement_line_reports_as_check CHECK ((reports_as = ANY (ARRAY['own'::text, 'input'::text, 'consolidated'::text]))),
  constraint statement_line_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint statement_line_organisation_id_answer_report_id_fkey FOREIGN KEY (organisation_id, answer_report_id) REFERENCES progress_report(organisation_id, id),
  constraint statement_line_organisation_id_assignment_id_fkey FOREIGN KEY (organisation_id, assignment_id) REFERENCES assignment(organisation_id, id),
  constraint statement_line_organisation_id_statement_id_fkey FOREIGN KEY (organisation_id, statement_id) REFERENCES statement(organisation_id, id),
  constraint statement_line_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES unit(organisation_id, id),
  constraint statement_line_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX statement_line_assignment ON public.statement_line USING btree (organisation_id, assignment_id);
CREATE INDEX statement_line_order ON public.statement_line USING btree (organisation_id, statement_id, ordinal, assignment_id);
CREATE INDEX statement_line_task ON public.statement_line USING btree (task_id);
create policy answered for update to taizhang_organisation using ((organisation_id = current_setting('taizhang.organisation'::text, true)) AND (( SELECT statement.state
   FROM statement
  WHERE ((statement.organisation_id = statement_line.organisation_id) AND (statement.id = statement_line.statement_id))) <> 'closed'::text));
create policy changed for update to taizhang_ledger using (( SELECT statement.state
   FROM statement
  WHERE ((statement.organisation_id = statement_line.organisation_id) AND (statement.id = statement_line.statement_id))) <> 'closed'::text);
create policy opened for insert to taizhang_ledger using with check (( SELECT statement.state
   FROM statement
  WHERE ((statement.organisation_id = statement_line.organisation_id) AND (statement.id = statement_line.statement_id))) = 'open'::text);
create policy own for select to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
create policy seen for select to taizhang_ledger using true;
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table stored_file (
  digest text not null,
  bytes bytea not null,
  size_bytes integer not null,
  media_type text not null,
  preview jsonb,
  stored_at timestamp with time zone not null,
  constraint stored_file_pkey PRIMARY KEY (digest),
  constraint stored_file_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
);
grant insert, select to taizhang_ledger;

create table supervision_order (
  organisation_id text not null,
  id uuid not null,
  assignment_id uuid not null,
  task_id uuid not null,
  directive_id uuid not null,
  year integer not null,
  serial integer not null,
  colour text not null,
  matter text not null,
  request text not null,
  person text not null,
  reply_by date not null,
  issuer text not null,
  contact text not null,
  issued_on date not null,
  decision text,
  follows_id uuid,
  state text not null,
  revision integer not null,
  received_on date,
  received_by text,
  reply text,
  replied_on date,
  replied_by text,
  return_reason text,
  ended_on date,
  end_words text,
  act_id uuid not null,
  constraint supervision_order_pkey PRIMARY KEY (organisation_id, id),
  constraint supervision_order_colour_check CHECK ((colour = ANY (ARRAY['blue'::text, 'yellow'::text, 'red'::text]))),
  constraint supervision_order_ended CHECK (((state = ANY (ARRAY['closed'::text, 'followed'::text, 'withdrawn'::text])) = (ended_on IS NOT NULL))),
  constraint supervision_order_received CHECK (((received_on IS NULL) = (received_by IS NULL))),
  constraint supervision_order_replied CHECK ((((reply IS NULL) = (replied_on IS NULL)) AND ((reply IS NULL) = (replied_by IS NULL)) AND ((state <> ALL (ARRAY['replied'::text, 'closed'::text])) OR (reply IS NOT NULL)))),
  constraint supervision_order_serial_check CHECK ((serial > 0)),
  constraint supervision_order_state_check CHECK ((state = ANY (ARRAY['issued'::text, 'received'::text, 'replied'::text, 'closed'::text, 'followed'::text, 'withdrawn'::text]))),
  constraint supervision_order_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint supervision_order_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint supervision_order_follows_id_fkey FOREIGN KEY (follows_id) REFERENCES supervision_order(id),
  constraint supervision_order_organisation_id_assignment_id_fkey FOREIGN KEY (organisation_id, assignment_id) REFERENCES assignment(organisation_id, id),
  constraint supervision_order_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint supervision_order_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id),
  constraint supervision_order_id_key UNIQUE (id),
  constraint supervision_order_year_serial_key UNIQUE (year, serial)
);
CREATE INDEX supervision_order_due ON public.supervision_order USING btree (state, reply_by);
CREATE UNIQUE INDEX supervision_order_open ON public.supervision_order USING btree (organisation_id, assignment_id) WHERE (state = ANY (ARRAY['issued'::text, 'received'::text, 'replied'::text]));
CREATE INDEX supervision_order_task ON public.supervision_order USING btree (task_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table takeover (
  id uuid not null,
  revision integer not null,
  state text not null,
  digest text not null,
  file_name text not null,
  size_bytes integer not null,
  opened_at timestamp with time zone not null,
  title text not null,
  makes_directive boolean not null,
  directive_id uuid,
  mapping jsonb not null,
  matches jsonb not null,
  act_id uuid,
  withdrawn_act_id uuid,
  opened_by_id uuid,
  constraint takeover_pkey PRIMARY KEY (id),
  constraint takeover_state_check CHECK ((state = ANY (ARRAY['open'::text, 'taken_over'::text, 'withdrawn'::text]))),
  constraint takeover_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint takeover_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint takeover_withdrawn_act_id_fkey FOREIGN KEY (withdrawn_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX takeover_digest ON public.takeover USING btree (digest) WHERE (state <> 'withdrawn'::text);
CREATE INDEX takeover_directive ON public.takeover USING btree (directive_id);
grant delete, insert, select, update to taizhang_ledger;

create table takeover_headings (
  signature text not null,
  headings text[] not null,
  meanings text[] not null,
  act_id uuid not null,
  constraint takeover_headings_pkey PRIMARY KEY (signature),
  constraint takeover_headings_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table takeover_source (
  takeover_id uuid not null,
  bytes bytea not null,
  sheets text not null,
  constraint takeover_source_pkey PRIMARY KEY (takeover_id),
  constraint takeover_source_takeover_id_fkey FOREIGN KEY (takeover_id) REFERENCES takeover(id) ON DELETE CASCADE
);
grant delete, insert, select, update to taizhang_ledger;

create table takeover_value (
  takeover_id uuid not null,
  sheet text not null,
  row_number integer not null,
  column_number integer not null,
  task_id uuid not null,
  directive_id uuid not null,
  heading text not null,
  meaning text not null,
  words text not null,
  status text,
  read_on date,
  constraint takeover_value_pkey PRIMARY KEY (takeover_id, sheet, row_number, column_number, task_id),
  constraint takeover_value_meaning_check CHECK ((meaning = ANY (ARRAY['number'::text, 'category'::text, 'clause'::text, 'lead'::text, 'responsible'::text, 'support'::text, 'supervisor'::text, 'deadline'::text, 'status'::text, 'percentage'::text, 'progress'::text, 'problem'::text, 'next_step'::text, 'person'::text, 'telephone'::text, 'completed_on'::text, 'updated_on'::text, 'remark'::text, 'other'::text, 'left_out'::text]))),
  constraint takeover_value_status_check CHECK ((status = ANY (ARRAY['done'::text, 'under_way'::text, 'behind'::text, 'not_started'::text, 'not_done'::text, 'stopped'::text]))),
  constraint takeover_value_takeover_id_fkey FOREIGN KEY (takeover_id) REFERENCES takeover(id),
  constraint takeover_value_task_id_directive_id_fkey FOREIGN KEY (task_id, directive_id) REFERENCES task(id, directive_id)
);
CREATE INDEX takeover_value_task ON public.takeover_value USING btree (task_id);
grant delete, insert, select, update to taizhang_ledger;

create table target (
  task_id uuid not null,
  position integer not null,
  indicator text not null,
  op text not null,
  value double precision not null,
  from_value double precision,
  unit text not null,
  kind text not null,
  quote text not null,
  span_start integer not null,
  span_end integer not null,
  constraint target_pkey PRIMARY KEY (task_id, "position"),
  constraint target_kind_check CHECK ((kind = ANY (ARRAY['target'::text, 'appropriation'::text, 'policy_parameter'::text, 'context'::text]))),
  constraint target_op_check CHECK ((op = ANY (ARRAY['>='::text, '>'::text, '<='::text, '<'::text, '~'::text, '='::text, '+'::text, '-'::text, '->'::text]))),
  constraint target_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table task (
  id uuid not null,
  directive_id uuid not null,
  ordinal integer not null,
  part_position integer,
  section_position integer,
  path text[] not null,
  item text,
  clause text not null,
  span_start integer not null,
  span_end integer not null,
  responsibility_start integer,
  responsibility_end integer,
  responsibility_text text,
  target_count integer not null,
  no_lead boolean not null,
  open_ended boolean not null,
  search_text text not null,
  grams text[] not null,
  ended_act_id uuid,
  state text not null,
  revision integer not null,
  convener_id text,
  merged_into_id uuid,
  split_from_id uuid,
  constraint task_pkey PRIMARY KEY (id),
  constraint task_ended CHECK (((ended_act_id IS NOT NULL) = (state = ANY (ARRAY['merged'::text, 'split'::text, 'withdrawn'::text])))),
  constraint task_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'registered'::text, 'assigned'::text, 'closed'::text, 'struck_off'::text, 'suspended'::text, 'not_done'::text, 'merged'::text, 'split'::text, 'withdrawn'::text]))),
  constraint task_convener_id_fkey FOREIGN KEY (convener_id) REFERENCES organisation(id),
  constraint task_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint task_directive_id_part_position_fkey FOREIGN KEY (directive_id, part_position) REFERENCES outline_node(directive_id, "position"),
  constraint task_directive_id_section_position_fkey FOREIGN KEY (directive_id, section_position) REFERENCES outline_node(directive_id, "position"),
  constraint task_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES task(id),
  constraint task_split_from_id_fkey FOREIGN KEY (split_from_id) REFERENCES task(id),
  constraint task_withdrawn_act_id_fkey FOREIGN KEY (ended_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint task_id_directive_id_key UNIQUE (id, directive_id)
);
CREATE INDEX task_convener ON public.task USING btree (id) WHERE (convener_id IS NOT NULL);
CREATE INDEX task_grams ON public.task USING gin (grams);
CREATE UNIQUE INDEX task_ordinal ON public.task USING btree (directive_id, ordinal) WHERE (ended_act_id IS NULL);
CREATE INDEX task_part ON public.task USING btree (directive_id, part_position);
CREATE INDEX task_section ON public.task USING btree (directive_id, section_position);
CREATE INDEX task_split_from ON public.task USING btree (split_from_id) WHERE (split_from_id IS NOT NULL);
CREATE INDEX task_state ON public.task USING btree (state, directive_id);
CREATE TRIGGER task_marked AFTER INSERT OR DELETE OR UPDATE OF ended_act_id ON public.task FOR EACH ROW EXECUTE FUNCTION mark_task();
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table task_adjustment (
  task_id uuid not null,
  act_id uuid not null,
  basis text not null,
  words text not null,
  due_on date,
  constraint task_adjustment_pkey PRIMARY KEY (task_id, act_id),
  constraint task_adjustment_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint task_adjustment_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table task_continuation (
  id uuid not null,
  task_id uuid not null,
  continued_by_id uuid not null,
  act_id uuid not null,
  ended_act_id uuid,
  constraint task_continuation_pkey PRIMARY KEY (id),
  constraint task_continuation_other CHECK ((task_id <> continued_by_id)),
  constraint task_continuation_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint task_continuation_continued_by_id_fkey FOREIGN KEY (continued_by_id) REFERENCES task(id),
  constraint task_continuation_ended_act_id_fkey FOREIGN KEY (ended_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint task_continuation_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX task_continuation_back ON public.task_continuation USING btree (continued_by_id);
CREATE UNIQUE INDEX task_continuation_standing ON public.task_continuation USING btree (task_id, continued_by_id) WHERE (ended_act_id IS NULL);
grant insert, select, update to taizhang_ledger;

create table task_light (
  task_id uuid not null,
  directive_id uuid not null,
  from_on date not null,
  until_on date,
  rank integer not null,
  constraint task_light_pkey PRIMARY KEY (task_id, from_on)
);
grant delete, insert, select, update to taizhang_ledger;

create table trajectory_point (
  organisation_id text not null,
  plan_id uuid not null,
  assignment_id uuid not null,
  target_position integer not null,
  reach_on date not null,
  value double precision not null,
  constraint trajectory_point_pkey PRIMARY KEY (organisation_id, plan_id, assignment_id, target_position, reach_on),
  constraint trajectory_point_organisation_id_plan_id_assignment_id_fkey FOREIGN KEY (organisation_id, plan_id, assignment_id) REFERENCES plan_row(organisation_id, plan_id, assignment_id)
);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant delete, insert, select, update to taizhang_ledger;
grant delete, insert, select to taizhang_organisation;

create table unit (
  organisation_id text not null,
  id uuid not null,
  name text not null,
  act_id uuid not null,
  ended_act_id uuid,
  constraint unit_pkey PRIMARY KEY (organisation_id, id),
  constraint unit_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint unit_ended_act_id_fkey FOREIGN KEY (ended_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint unit_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE UNIQUE INDEX unit_name ON public.unit USING btree (organisation_id, name) WHERE (ended_act_id IS NULL);
grant delete, insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table unit_share (
  organisation_id text not null,
  id uuid not null,
  assignment_id uuid not null,
  unit_id uuid not null,
  words text,
  person_id uuid,
  act_id uuid not null,
  ended_act_id uuid,
  constraint unit_share_pkey PRIMARY KEY (organisation_id, id),
  constraint unit_share_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint unit_share_ended_act_id_fkey FOREIGN KEY (ended_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint unit_share_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint unit_share_organisation_id_unit_id_fkey FOREIGN KEY (organisation_id, unit_id) REFERENCES unit(organisation_id, id),
  constraint unit_share_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);
CREATE UNIQUE INDEX unit_share_standing ON public.unit_share USING btree (organisation_id, assignment_id, unit_id) WHERE (ended_act_id IS NULL);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table urgent_follow_up (
  organisation_id text not null,
  id uuid not null,
  report_id uuid not null,
  words text not null,
  written_by text not null,
  written_at timestamp with time zone not null,
  act_id uuid not null,
  constraint urgent_follow_up_pkey PRIMARY KEY (organisation_id, id),
  constraint urgent_follow_up_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint urgent_follow_up_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint urgent_follow_up_report_id_fkey FOREIGN KEY (report_id) REFERENCES urgent_report(id)
);
CREATE INDEX urgent_follow_up_report ON public.urgent_follow_up USING btree (report_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table urgent_recipient (
  organisation_id text not null,
  report_id uuid not null,
  position integer not null,
  acknowledged_at timestamp with time zone,
  acknowledged_by text,
  words text,
  act_id uuid not null,
  constraint urgent_recipient_pkey PRIMARY KEY (organisation_id, report_id),
  constraint urgent_recipient_acknowledged CHECK (((acknowledged_at IS NULL) = (acknowledged_by IS NULL))),
  constraint urgent_recipient_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint urgent_recipient_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint urgent_recipient_report_id_fkey FOREIGN KEY (report_id) REFERENCES urgent_report(id)
);
CREATE INDEX urgent_recipient_report ON public.urgent_recipient USING btree (report_id);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table urgent_report (
  organisation_id text not null,
  id uuid not null,
  task_id uuid,
  directive_id uuid,
  happened text not null,
  occurred_on date not null,
  occurred_at text,
  measures text not null,
  help text,
  telephone text not null,
  state text not null,
  revision integer not null,
  sent_on date not null,
  sent_at timestamp with time zone not null,
  sent_by text not null,
  keepers_acknowledged_at timestamp with time zone,
  keepers_acknowledged_by text,
  keepers_words text,
  outcome text,
  act_id uuid not null,
  constraint urgent_report_pkey PRIMARY KEY (organisation_id, id),
  constraint urgent_report_closed CHECK (((state = 'closed'::text) = (outcome IS NOT NULL))),
  constraint urgent_report_keepers CHECK (((keepers_acknowledged_at IS NULL) = (keepers_acknowledged_by IS NULL))),
  constraint urgent_report_occurred_at_check CHECK ((occurred_at ~ '^([01]\d|2[0-3]):[0-5]\d$'::text)),
  constraint urgent_report_state_check CHECK ((state = ANY (ARRAY['sent'::text, 'acknowledged'::text, 'following'::text, 'closed'::text]))),
  constraint urgent_report_task CHECK (((task_id IS NULL) = (directive_id IS NULL))),
  constraint urgent_report_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint urgent_report_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint urgent_report_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint urgent_report_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id),
  constraint urgent_report_id_key UNIQUE (id)
);
CREATE INDEX urgent_report_state ON public.urgent_report USING btree (state, sent_at);
CREATE INDEX urgent_report_task_id ON public.urgent_report USING btree (task_id) WHERE (task_id IS NOT NULL);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant insert, select, update to taizhang_organisation;

create table verified_value (
  organisation_id text not null,
  id uuid not null,
  report_id uuid not null,
  position integer not null,
  value double precision not null,
  source text not null,
  verified_how text not null,
  verified_by text not null,
  verified_on date not null,
  words text,
  act_id uuid not null,
  replaced_act_id uuid,
  constraint verified_value_pkey PRIMARY KEY (organisation_id, id),
  constraint verified_value_verified_how_check CHECK ((verified_how = ANY (ARRAY['on_site'::text, 'by_data'::text]))),
  constraint verified_value_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint verified_value_organisation_id_report_id_position_fkey FOREIGN KEY (organisation_id, report_id, "position") REFERENCES report_value(organisation_id, report_id, "position"),
  constraint verified_value_replaced_act_id_fkey FOREIGN KEY (replaced_act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX verified_value_standing ON public.verified_value USING btree (organisation_id, report_id, "position") WHERE (replaced_act_id IS NULL);
create policy ledger for all to taizhang_ledger using true;
create policy organisation for all to taizhang_organisation using (organisation_id = current_setting('taizhang.organisation'::text, true));
grant insert, select, update to taizhang_ledger;
grant select to taizhang_organisation;

create table year_close (
  directive_id uuid not null,
  year integer not null,
  state text not null,
  closed_on date not null,
  reopen_reason text,
  revision integer not null,
  act_id uuid not null,
  constraint year_close_pkey PRIMARY KEY (directive_id, year),
  constraint year_close_state_check CHECK ((state = ANY (ARRAY['closed'::text, 'reopened'::text]))),
  constraint year_close_year_check CHECK (((year >= 1) AND (year <= 9999))),
  constraint year_reopened CHECK (((state = 'reopened'::text) = (reopen_reason IS NOT NULL))),
  constraint year_close_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint year_close_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id)
);
grant insert, select, update to taizhang_ledger;

create table year_outcome (
  directive_id uuid not null,
  year integer not null,
  task_id uuid not null,
  outcome text not null,
  ground text not null,
  ground_on date,
  words text,
  closed_from text,
  act_id uuid not null,
  constraint year_outcome_pkey PRIMARY KEY (task_id, year),
  constraint year_outcome_closed CHECK (((closed_from IS NULL) OR (outcome = 'not_done'::text))),
  constraint year_outcome_closed_from_check CHECK ((closed_from = ANY (ARRAY['registered'::text, 'assigned'::text, 'suspended'::text]))),
  constraint year_outcome_ground CHECK (
CASE
    WHEN (ground = 'words'::text) THEN (words IS NOT NULL)
    ELSE (ground_on IS NOT NULL)
END),
  constraint year_outcome_ground_check CHECK ((ground = ANY (ARRAY['claimed'::text, 'claimed_late'::text, 'later_date'::text, 'date_passed'::text, 'words'::text]))),
  constraint year_outcome_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'done_late'::text, 'carried_over'::text, 'not_done'::text]))),
  constraint year_outcome_act_id_fkey FOREIGN KEY (act_id) REFERENCES journal(act_id) DEFERRABLE INITIALLY DEFERRED,
  constraint year_outcome_directive_id_fkey FOREIGN KEY (directive_id) REFERENCES directive(id),
  constraint year_outcome_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id)
);
CREATE INDEX year_outcome_directive ON public.year_outcome USING btree (directive_id, year, task_id);
grant insert, select, update to taizhang_ledger;
