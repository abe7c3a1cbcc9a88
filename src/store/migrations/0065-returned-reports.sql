-- Reports that were given back are few among millions: whoever tells of them no longer looks through all.
create index progress_report_returned on progress_report (organisation_id, id) where state = 'returned';
