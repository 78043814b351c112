-- A no to see the file can be complained about by itself, to whoever the case can be appealed to (forvaltningsloven § 16, stk. 4).
alter table complaint
  drop constraint complaint_subject_is_known,
  add constraint complaint_subject_is_known
    check (subject in ('decision', 'delivery', 'staff', 'service-level', 'access', 'not-known'));
