-- When a plan was first handed in is asked again and again while discrepancies are looked for: of few rows among all of the journal.
create index journal_plan_handed_in on journal (act_id) where act = 'submit_plan';
