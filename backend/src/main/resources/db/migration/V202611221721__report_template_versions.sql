-- From when on a version is what a period asks, and whose template it is (null: the product's own).
alter table report_template add column valid_from date default date '1900-01-01' not null;
alter table report_template add column owner_id uuid;
alter table report_template add constraint fk_report_template_owner_id foreign key (owner_id) references organisation (id);
create index ix_report_template_owner on report_template (owner_id);
