-- The newest that one organisation has said, and the newest evidence of one task, are gone through without the rest being read.
create index progress_report_own_newest on progress_report (organisation_id, cycle, act_id, id) where state <> 'draft';
create index evidence_own_newest on evidence (organisation_id, act_id, id) where withdrawn_act_id is null;
create index evidence_task_newest on evidence (task_id, act_id, id) where withdrawn_act_id is null;
