-- Words as they are compared in a search: small letters, signs of the usual width, brackets of one kind.
create function folded_words(words text) returns text language sql immutable strict parallel safe as $$
  select translate(lower(normalize(words, NFKC) collate "C"), '[]〔〕【】', '()()()')
$$;

-- Every two neighbouring characters of the folded words: by these a language without spaces is found.
create function character_pairs(words text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
  folded text := public.folded_words(words);
begin
  return array(
    select one || following
    from unnest(string_to_array(folded, null), string_to_array(substr(folded, 2), null)) as pair(one, following)
    where following is not null
  );
end $$;

-- Over all rows: what is known of the words of a partial index is not asked when a way is chosen.
create index progress_report_words on progress_report using gin (character_pairs(
  coalesce(progress, '') || e'\n' || coalesce(results, '') || e'\n' || coalesce(difficulties, '') || e'\n'
    || coalesce(experience, '') || e'\n' || coalesce(next_steps, '') || e'\n' || coalesce(help_needed, '')
));
create index progress_report_newest on progress_report (cycle, act_id, id) where state <> 'draft';
create index evidence_words on evidence using gin (character_pairs(
  title || e'\n' || coalesce(file_name, '') || e'\n' || coalesce(doc_number, '')
));
create index evidence_newest on evidence (act_id, id) where withdrawn_act_id is null;

-- How often a pair occurs decides between looking it up and going through the newest: rare ones must be known as such.
alter index progress_report_words alter column 1 set statistics 500;
alter index evidence_words alter column 1 set statistics 500;
