-- Who pressed a form: nobody else is led to where that press led. Of presses from before nobody knows it.

alter table submission
  add column pressed_by uuid;
