-- What was sent keeps its files: see vn.canbang.report.content.SentRevisions.
create trigger tr_report_file_sent before insert, update, delete on report_file
  for each row call 'vn.canbang.report.content.SentRevisions';
