-- Which kinds of notices there are is the program's to say: no state depends on them.
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check check (kind ~ '^[a-z_]+$');

-- What the head has decided lately of matters, and which tasks have a convener.
create index journal_registration_decided on journal (acted_on)
  where act in ('approve_registration', 'return_registration');
create index task_convener on task (id) where convener_id is not null;
