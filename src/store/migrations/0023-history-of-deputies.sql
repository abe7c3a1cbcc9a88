-- The history of a person tells what others did on their behalf, too.
create index journal_on_behalf_of on journal (on_behalf_of_id, act_id) where on_behalf_of_id is not null;
