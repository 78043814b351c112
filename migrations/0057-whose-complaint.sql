-- What is owed on a complaint, or left by the ruling on it, names that complaint as the journal's events do. What is owed is written anew
-- by each act and each night, so that rows from before get it then.
alter table obligation add column complaint text;
