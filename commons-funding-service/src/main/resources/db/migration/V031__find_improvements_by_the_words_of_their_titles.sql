alter table improvement add column words text not null default '';
create index improvement_words on improvement (words, id);
