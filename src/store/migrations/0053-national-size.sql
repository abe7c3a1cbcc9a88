-- What a task, an organisation or a directive is asked for is found without the many branches that were given on below, and without
-- their lights of months past.
create index assignment_asked on assignment (directive_id, organisation_id) where parent_id is null and ended_act_id is null;
create index assignment_task_asked on assignment (task_id) where parent_id is null;
create index assignment_light_answering on assignment_light (directive_id, from_on) where weight <> 'aside';
create index assignment_light_voice on assignment_light (task_id, from_on) where weight = 'voice';
create index progress_report_said on progress_report (organisation_id, task_id);
