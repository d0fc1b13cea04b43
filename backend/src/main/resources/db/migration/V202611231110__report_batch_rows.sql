-- Where a report stood in the table that it was sent with, from 1; null where it came as JSON.
alter table report_batch_item add column file_row integer;
