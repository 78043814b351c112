-- Every request asks whether something typed is kept for whoever it is: found by index for representatives too.

create index kept_form_of_representative on kept_form (tenant_id, representative_id) where representative_id is not null;
