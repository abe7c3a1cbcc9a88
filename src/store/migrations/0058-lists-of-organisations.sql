-- What a task shows on a day is found without the many branches that were given on below, and without the lights of months past.
create index assignment_light_voice_held on assignment_light (task_id, (coalesce(until_on, 'infinity'::date)))
  where weight = 'voice';
create index assignment_light_answering_held on assignment_light (task_id, (coalesce(until_on, 'infinity'::date)))
  where weight <> 'aside';
-- Why a task shows none is told by the first branch that has none.
create index assignment_light_grey on assignment_light (task_id, organisation_id, assignment_id) where grey is not null;
-- Whom the directive asks is counted from the index alone.
create index assignment_asked_task on assignment (task_id, organisation_id, role)
  where parent_id is null and ended_act_id is null;
