-- The templates of the product ask for all that a form can ask by now: the plan of the year and its estimate, what was
-- handed out, files. What is new may be left out of a report, so those that were sent are still what they were asked for.
update report_template set definition = '{
  "nameVi": "Kết quả thực hiện kế hoạch năm",
  "nameEn": "Results of the plan in the year",
  "sections": [
    {"code": "BIRTHS", "kind": "CELLS",
     "titleVi": "Trẻ sinh ra sống từ đầu năm đến ngày chốt số liệu", "titleEn": "Live births of the year to the data cut-off",
     "rows": [
       {"code": "LIVE_BIRTHS", "labelVi": "Tổng số trẻ sinh ra sống", "labelEn": "All live births", "cells": {"MALE": "LIVE_BIRTHS.MALE", "FEMALE": "LIVE_BIRTHS.FEMALE"}, "total": true},
       {"code": "LIVE_BIRTHS_2ND", "labelVi": "Trong đó: con thứ 2", "labelEn": "Of which: second child", "cells": {"MALE": "LIVE_BIRTHS_2ND.MALE", "FEMALE": "LIVE_BIRTHS_2ND.FEMALE"}, "total": false},
       {"code": "LIVE_BIRTHS_3RD_PLUS", "labelVi": "Trong đó: con thứ 3 trở lên", "labelEn": "Of which: third child or later", "cells": {"MALE": "LIVE_BIRTHS_3RD_PLUS.MALE", "FEMALE": "LIVE_BIRTHS_3RD_PLUS.FEMALE"}, "total": false}],
     "questions": [],
     "columns": ["YEAR_PLAN", "IN_PERIOD", "PERCENT_OF_PLAN", "SAME_PERIOD_LAST_YEAR", "YEAR_ESTIMATE"]},
    {"code": "ACTIVITIES", "kind": "ACTIVITIES",
     "titleVi": "Kết quả các hoạt động của kế hoạch", "titleEn": "Results of the activities of the plan",
     "rows": [],
     "questions": [],
     "columns": []},
    {"code": "OUTPUTS", "kind": "OUTPUTS",
     "titleVi": "Sản phẩm truyền thông đã cấp phát, tiếp nhận và treo", "titleEn": "Materials handed out, received and put up",
     "rows": [],
     "questions": [],
     "columns": []},
    {"code": "NARRATIVE", "kind": "NARRATIVE",
     "titleVi": "Đánh giá", "titleEn": "Assessment",
     "rows": [],
     "questions": [
       {"code": "DIFFICULTIES", "labelVi": "Khó khăn, vướng mắc", "labelEn": "Difficulties", "required": false, "maxLength": 4000},
       {"code": "PROPOSALS", "labelVi": "Đề xuất, kiến nghị", "labelEn": "Proposals", "required": false, "maxLength": 4000},
       {"code": "NEXT_STEPS", "labelVi": "Phương hướng, nhiệm vụ tiếp theo", "labelEn": "Next steps", "required": false, "maxLength": 4000}],
     "columns": []},
    {"code": "FILES", "kind": "ATTACHMENTS",
     "titleVi": "Tài liệu kèm theo", "titleEn": "Attached files",
     "rows": [],
     "questions": [],
     "columns": []}],
  "rules": [
    {"code": "ORDER-MALE", "severity": "HARD", "kind": "SUM_LE", "left": ["LIVE_BIRTHS_2ND.MALE", "LIVE_BIRTHS_3RD_PLUS.MALE"], "right": ["LIVE_BIRTHS.MALE"], "messageVi": "Bé trai là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé trai.", "messageEn": "Boys born as second or later child cannot outnumber all boys."},
    {"code": "ORDER-FEMALE", "severity": "HARD", "kind": "SUM_LE", "left": ["LIVE_BIRTHS_2ND.FEMALE", "LIVE_BIRTHS_3RD_PLUS.FEMALE"], "right": ["LIVE_BIRTHS.FEMALE"], "messageVi": "Bé gái là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé gái.", "messageEn": "Girls born as second or later child cannot outnumber all girls."}]
}' where code = 'PLAN-RESULT-YEAR' and version = 1;
update report_template set definition = '{
  "nameVi": "Tình hình thực hiện các hoạt động của kế hoạch",
  "nameEn": "Progress of the activities of the plan",
  "sections": [
    {"code": "ACTIVITIES", "kind": "ACTIVITIES",
     "titleVi": "Kết quả các hoạt động của kế hoạch", "titleEn": "Results of the activities of the plan",
     "rows": [],
     "questions": [],
     "columns": []},
    {"code": "OUTPUTS", "kind": "OUTPUTS",
     "titleVi": "Sản phẩm truyền thông đã cấp phát, tiếp nhận và treo", "titleEn": "Materials handed out, received and put up",
     "rows": [],
     "questions": [],
     "columns": []},
    {"code": "NARRATIVE", "kind": "NARRATIVE",
     "titleVi": "Đánh giá", "titleEn": "Assessment",
     "rows": [],
     "questions": [
       {"code": "DIFFICULTIES", "labelVi": "Khó khăn, vướng mắc", "labelEn": "Difficulties", "required": false, "maxLength": 4000},
       {"code": "PROPOSALS", "labelVi": "Đề xuất, kiến nghị", "labelEn": "Proposals", "required": false, "maxLength": 4000},
       {"code": "NEXT_STEPS", "labelVi": "Phương hướng, nhiệm vụ tiếp theo", "labelEn": "Next steps", "required": false, "maxLength": 4000}],
     "columns": []},
    {"code": "FILES", "kind": "ATTACHMENTS",
     "titleVi": "Tài liệu kèm theo", "titleEn": "Attached files",
     "rows": [],
     "questions": [],
     "columns": []}],
  "rules": []
}' where code = 'PLAN-PROGRESS' and version = 1;
update report_template set definition = '{
  "nameVi": "Trẻ sinh ra sống trong quý theo giới tính và thứ tự sinh",
  "nameEn": "Live births of the quarter by sex and birth order",
  "sections": [
    {"code": "BIRTHS", "kind": "CELLS",
     "titleVi": "Trẻ sinh ra sống trong quý", "titleEn": "Live births in the quarter",
     "rows": [
       {"code": "LIVE_BIRTHS", "labelVi": "Tổng số trẻ sinh ra sống", "labelEn": "All live births", "cells": {"MALE": "LIVE_BIRTHS.MALE", "FEMALE": "LIVE_BIRTHS.FEMALE"}, "total": true, "optional": false},
       {"code": "LIVE_BIRTHS_2ND", "labelVi": "Trong đó: con thứ 2", "labelEn": "Of which: second child", "cells": {"MALE": "LIVE_BIRTHS_2ND.MALE", "FEMALE": "LIVE_BIRTHS_2ND.FEMALE"}, "total": false, "optional": false},
       {"code": "LIVE_BIRTHS_3RD_PLUS", "labelVi": "Trong đó: con thứ 3 trở lên", "labelEn": "Of which: third child or later", "cells": {"MALE": "LIVE_BIRTHS_3RD_PLUS.MALE", "FEMALE": "LIVE_BIRTHS_3RD_PLUS.FEMALE"}, "total": false, "optional": false}],
     "questions": [],
     "columns": ["YEAR_PLAN", "IN_PERIOD", "YEAR_TO_DATE", "PERCENT_OF_PLAN", "SAME_PERIOD_LAST_YEAR", "YEAR_ESTIMATE"]}],
  "rules": [
    {"code": "ORDER-MALE", "severity": "HARD", "kind": "SUM_LE", "left": ["LIVE_BIRTHS_2ND.MALE", "LIVE_BIRTHS_3RD_PLUS.MALE"], "right": ["LIVE_BIRTHS.MALE"], "messageVi": "Bé trai là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé trai.", "messageEn": "Boys born as second or later child cannot outnumber all boys."},
    {"code": "ORDER-FEMALE", "severity": "HARD", "kind": "SUM_LE", "left": ["LIVE_BIRTHS_2ND.FEMALE", "LIVE_BIRTHS_3RD_PLUS.FEMALE"], "right": ["LIVE_BIRTHS.FEMALE"], "messageVi": "Bé gái là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé gái.", "messageEn": "Girls born as second or later child cannot outnumber all girls."},
    {"code": "SRB-PLAUSIBLE", "severity": "SOFT", "kind": "RATIO", "left": ["LIVE_BIRTHS.MALE"], "right": ["LIVE_BIRTHS.FEMALE"], "messageVi": "Số bé trai trên 100 bé gái ngoài khoảng 80–130; cần ghi chú.", "messageEn": "Boys for 100 girls lie outside 80–130; add a note.", "min": 80, "max": 130, "least": 50}]
}' where code = 'BIRTHS-QUARTER' and version = 1;
update report_template set definition = '{
  "nameVi": "Báo cáo kết quả phối hợp thực hiện kế hoạch",
  "nameEn": "Report on coordination under the plan",
  "sections": [
    {"code": "ACTIVITIES", "kind": "ACTIVITIES",
     "titleVi": "Kết quả các hoạt động được giao", "titleEn": "Results of the activities assigned",
     "rows": [],
     "questions": [],
     "columns": []},
    {"code": "NARRATIVE", "kind": "NARRATIVE",
     "titleVi": "Đánh giá", "titleEn": "Assessment",
     "rows": [],
     "questions": [
       {"code": "COORDINATION", "labelVi": "Kết quả phối hợp thực hiện nhiệm vụ được phân công", "labelEn": "What was done of the tasks assigned", "required": true, "maxLength": 8000},
       {"code": "DIFFICULTIES", "labelVi": "Khó khăn, vướng mắc", "labelEn": "Difficulties", "required": false, "maxLength": 4000},
       {"code": "PROPOSALS", "labelVi": "Đề xuất, kiến nghị", "labelEn": "Proposals", "required": false, "maxLength": 4000},
       {"code": "NEXT_STEPS", "labelVi": "Phương hướng, nhiệm vụ tiếp theo", "labelEn": "Next steps", "required": false, "maxLength": 4000}],
     "columns": []},
    {"code": "FILES", "kind": "ATTACHMENTS",
     "titleVi": "Tài liệu kèm theo", "titleEn": "Attached files",
     "rows": [],
     "questions": [],
     "columns": []}],
  "rules": []
}' where code = 'COORDINATION' and version = 1;
update report_template set definition = '{
  "nameVi": "Báo cáo theo yêu cầu",
  "nameEn": "Report on request",
  "sections": [
    {"code": "NARRATIVE", "kind": "NARRATIVE",
     "titleVi": "Nội dung báo cáo", "titleEn": "Content",
     "rows": [],
     "questions": [
       {"code": "CONTENT", "labelVi": "Nội dung theo yêu cầu", "labelEn": "What was asked", "required": true, "maxLength": 8000},
       {"code": "PROPOSALS", "labelVi": "Đề xuất, kiến nghị", "labelEn": "Proposals", "required": false, "maxLength": 4000}],
     "columns": []},
    {"code": "FILES", "kind": "ATTACHMENTS",
     "titleVi": "Tài liệu kèm theo", "titleEn": "Attached files",
     "rows": [],
     "questions": [],
     "columns": []}],
  "rules": []
}' where code = 'AD-HOC' and version = 1;
