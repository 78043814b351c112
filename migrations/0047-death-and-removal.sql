-- The day on which a citizen died, as it is registered: from then on nobody acts for them by a mandate, and nothing is posted to
-- them. Taken away again where it was registered by mistake; the journal tells both.
alter table citizen add column died_on date;

-- Support also ends because the citizen has moved, and another municipality acts from then on.
alter table support_change
  drop constraint reason_of_end_is_known,
  add constraint reason_of_end_is_known
    check (end_reason in ('goals-reached', 'no-need', 'opted-out', 'no-contact', 'event', 'moved'));
