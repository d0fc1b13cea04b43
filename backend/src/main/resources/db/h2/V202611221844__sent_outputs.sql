-- What was sent stays as it was sent: see vn.canbang.report.content.SentRevisions.
create trigger tr_report_output_sent before insert, update, delete on report_output
  for each row call 'vn.canbang.report.content.SentRevisions';
