-- The same key of one person in two applications is two keys.
alter table stored_answer add column client text not null default '';
alter table stored_answer alter column client drop default;
alter table stored_answer drop constraint stored_answer_pkey;
alter table stored_answer add primary key (client, actor, route, key);
