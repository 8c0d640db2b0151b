-- A contribution, or the improvement to which a quadratic close allocated the aid.
alter table aid rename column contribution_id to granted_for;
