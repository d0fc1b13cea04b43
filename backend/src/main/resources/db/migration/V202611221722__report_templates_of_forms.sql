-- What form 01-DSH (Thông tư 01/2022/TT-BYT, Appendix IV) counts in its items 1 to 9 and the catalogue lacked.
insert into data_element (code, name_vi, name_en, kind, position, valid_from, valid_to, source_vi, source_en, version) values
  ('HOUSEHOLDS', 'Hộ dân cư', 'Households', 'STOCK', 30, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 1', 'Circular 01/2022/TT-BYT, form 01-DSH, item 1', 0),
  ('FAMILY_HOUSEHOLDS', 'Hộ gia đình', 'Family households', 'STOCK', 31, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 1', 'Circular 01/2022/TT-BYT, form 01-DSH, item 1', 0),
  ('USUAL_RESIDENTS', 'Dân số thực tế thường trú', 'Actual usual residents', 'STOCK', 32, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 2', 'Circular 01/2022/TT-BYT, form 01-DSH, item 2', 0),
  ('DEATHS', 'Người chết', 'Deaths', 'FLOW', 33, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 5', 'Circular 01/2022/TT-BYT, form 01-DSH, item 5', 0),
  ('CONSANGUINEOUS_COUPLES', 'Cặp kết hôn cận huyết thống', 'Couples related by blood', 'FLOW', 34, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 6', 'Circular 01/2022/TT-BYT, form 01-DSH, item 6', 0),
  ('DIVORCES', 'Cặp ly hôn', 'Divorces', 'FLOW', 35, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 8', 'Circular 01/2022/TT-BYT, form 01-DSH, item 8', 0),
  ('IN_MIGRANTS', 'Người chuyển đến', 'People who moved in', 'FLOW', 36, date '1900-01-01', date '9999-12-31', 'Thông tư 01/2022/TT-BYT, biểu 01-DSH, mục 9', 'Circular 01/2022/TT-BYT, form 01-DSH, item 9', 0);

insert into disaggregation (element_code, code, name_vi, name_en, position, categories) values
  ('HOUSEHOLDS', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('FAMILY_HOUSEHOLDS', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('USUAL_RESIDENTS', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('DEATHS', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('CONSANGUINEOUS_COUPLES', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('DIVORCES', 'TOTAL', 'Tổng số', 'Total', 1, null),
  ('IN_MIGRANTS', 'TOTAL', 'Tổng số', 'Total', 1, null);

insert into report_template (id, code, version, definition, valid_from, owner_id) values
('7b1d4a52-0c55-4f0b-9d34-5f3a3c0e0005', 'BIRTHS-QUARTER', 1, '{
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
     "columns": ["IN_PERIOD", "YEAR_TO_DATE", "SAME_PERIOD_LAST_YEAR"]}],
  "rules": [
    {"code": "ORDER-MALE", "severity": "HARD", "kind": "SUM_LE", "left": ["LIVE_BIRTHS_2ND.MALE", "LIVE_BIRTHS_3RD_PLUS.MALE"], "right": ["LIVE_BIRTHS.MALE"], "messageVi": "Bé trai là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé trai.", "messageEn": "Boys born as second or later child cannot outnumber all boys."},
    {"code": "ORDER-FEMALE", "severity": "HARD", "kind": "SUM_LE", "left": ["LIVE_BIRTHS_2ND.FEMALE", "LIVE_BIRTHS_3RD_PLUS.FEMALE"], "right": ["LIVE_BIRTHS.FEMALE"], "messageVi": "Bé gái là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé gái.", "messageEn": "Girls born as second or later child cannot outnumber all girls."},
    {"code": "SRB-PLAUSIBLE", "severity": "SOFT", "kind": "RATIO", "left": ["LIVE_BIRTHS.MALE"], "right": ["LIVE_BIRTHS.FEMALE"], "messageVi": "Số bé trai trên 100 bé gái ngoài khoảng 80–130; cần ghi chú.", "messageEn": "Boys for 100 girls lie outside 80–130; add a note.", "min": 80, "max": 130, "least": 50}]
}', date '1900-01-01', null),
('7b1d4a52-0c55-4f0b-9d34-5f3a3c0e0006', '01-DSH', 1, '{
  "nameVi": "Biểu 01-DSH: Dân số và kế hoạch hóa gia đình (mục 1 đến mục 9)",
  "nameEn": "Form 01-DSH: population and family planning (items 1 to 9)",
  "sections": [
    {"code": "STOCK", "kind": "CELLS",
     "titleVi": "Số có đến ngày cuối quý", "titleEn": "As it stands on the last day of the quarter",
     "rows": [
       {"code": "HOUSEHOLDS", "labelVi": "1. Tổng số hộ dân cư", "labelEn": "1. Households", "cells": {"TOTAL": "HOUSEHOLDS.TOTAL"}, "total": true, "optional": false},
       {"code": "FAMILY_HOUSEHOLDS", "labelVi": "Trong đó: hộ gia đình", "labelEn": "Of which: family households", "cells": {"TOTAL": "FAMILY_HOUSEHOLDS.TOTAL"}, "total": false, "optional": false},
       {"code": "USUAL_RESIDENTS", "labelVi": "2. Dân số thực tế thường trú", "labelEn": "2. Actual usual residents", "cells": {"TOTAL": "USUAL_RESIDENTS.TOTAL"}, "total": true, "optional": false},
       {"code": "MARRIED_WOMEN_15_49", "labelVi": "3. Phụ nữ 15–49 tuổi có chồng", "labelEn": "3. Married women aged 15–49", "cells": {"TOTAL": "MARRIED_WOMEN_15_49.TOTAL"}, "total": false, "optional": false}],
     "questions": [],
     "columns": ["IN_PERIOD", "YEAR_TO_DATE", "SAME_PERIOD_LAST_YEAR"]},
    {"code": "FLOW", "kind": "CELLS",
     "titleVi": "Số phát sinh trong quý", "titleEn": "What happened in the quarter",
     "rows": [
       {"code": "LIVE_BIRTHS", "labelVi": "4. Trẻ sinh ra sống", "labelEn": "4. Live births", "cells": {"MALE": "LIVE_BIRTHS.MALE", "FEMALE": "LIVE_BIRTHS.FEMALE"}, "total": true, "optional": false},
       {"code": "LIVE_BIRTHS_2ND", "labelVi": "Trong đó: con thứ 2", "labelEn": "Of which: second child", "cells": {"MALE": "LIVE_BIRTHS_2ND.MALE", "FEMALE": "LIVE_BIRTHS_2ND.FEMALE"}, "total": false, "optional": false},
       {"code": "LIVE_BIRTHS_3RD_PLUS", "labelVi": "Trong đó: con thứ 3 trở lên", "labelEn": "Of which: third child or later", "cells": {"MALE": "LIVE_BIRTHS_3RD_PLUS.MALE", "FEMALE": "LIVE_BIRTHS_3RD_PLUS.FEMALE"}, "total": false, "optional": false},
       {"code": "LIVE_BIRTHS_MOTHER_UNDER_20", "labelVi": "Trong đó: mẹ dưới 20 tuổi", "labelEn": "Of which: mother under 20", "cells": {"TOTAL": "LIVE_BIRTHS_MOTHER_UNDER_20.TOTAL"}, "total": false, "optional": false},
       {"code": "DEATHS", "labelVi": "5. Người chết", "labelEn": "5. Deaths", "cells": {"TOTAL": "DEATHS.TOTAL"}, "total": false, "optional": false},
       {"code": "PEOPLE_MARRYING", "labelVi": "6. Người kết hôn", "labelEn": "6. People who marry", "cells": {"MALE": "PEOPLE_MARRYING.MALE", "FEMALE": "PEOPLE_MARRYING.FEMALE"}, "total": true, "optional": false},
       {"code": "CHILD_MARRIAGES", "labelVi": "Trong đó: tảo hôn", "labelEn": "Of which: under age", "cells": {"MALE": "CHILD_MARRIAGES.MALE", "FEMALE": "CHILD_MARRIAGES.FEMALE"}, "total": false, "optional": true},
       {"code": "CONSANGUINEOUS_COUPLES", "labelVi": "Cặp kết hôn cận huyết thống", "labelEn": "Couples related by blood", "cells": {"TOTAL": "CONSANGUINEOUS_COUPLES.TOTAL"}, "total": false, "optional": true},
       {"code": "COUPLES_COUNSELLED", "labelVi": "7. Cặp kết hôn đã được tư vấn, khám sức khỏe trước khi kết hôn", "labelEn": "7. Couples counselled and checked before they marry", "cells": {"TOTAL": "COUPLES_COUNSELLED.TOTAL"}, "total": false, "optional": false},
       {"code": "DIVORCES", "labelVi": "8. Cặp ly hôn", "labelEn": "8. Divorces", "cells": {"TOTAL": "DIVORCES.TOTAL"}, "total": false, "optional": false},
       {"code": "IN_MIGRANTS", "labelVi": "9. Người chuyển đến", "labelEn": "9. People who moved in", "cells": {"TOTAL": "IN_MIGRANTS.TOTAL"}, "total": false, "optional": false}],
     "questions": [],
     "columns": ["IN_PERIOD", "YEAR_TO_DATE", "SAME_PERIOD_LAST_YEAR"]}],
  "rules": [
    {"code": "FAMILIES", "severity": "HARD", "kind": "SUM_LE", "left": ["FAMILY_HOUSEHOLDS.TOTAL"], "right": ["HOUSEHOLDS.TOTAL"], "messageVi": "Số hộ gia đình không được nhiều hơn tổng số hộ dân cư.", "messageEn": "Family households cannot outnumber all households."},
    {"code": "WOMEN", "severity": "HARD", "kind": "SUM_LE", "left": ["MARRIED_WOMEN_15_49.TOTAL"], "right": ["USUAL_RESIDENTS.TOTAL"], "messageVi": "Phụ nữ 15–49 tuổi có chồng không được nhiều hơn dân số.", "messageEn": "Married women cannot outnumber the residents."},
    {"code": "ORDER-MALE", "severity": "HARD", "kind": "SUM_LE", "left": ["LIVE_BIRTHS_2ND.MALE", "LIVE_BIRTHS_3RD_PLUS.MALE"], "right": ["LIVE_BIRTHS.MALE"], "messageVi": "Bé trai là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé trai.", "messageEn": "Boys born as second or later child cannot outnumber all boys."},
    {"code": "ORDER-FEMALE", "severity": "HARD", "kind": "SUM_LE", "left": ["LIVE_BIRTHS_2ND.FEMALE", "LIVE_BIRTHS_3RD_PLUS.FEMALE"], "right": ["LIVE_BIRTHS.FEMALE"], "messageVi": "Bé gái là con thứ 2 và con thứ 3 trở lên không được nhiều hơn tổng số bé gái.", "messageEn": "Girls born as second or later child cannot outnumber all girls."},
    {"code": "YOUNG-MOTHERS", "severity": "HARD", "kind": "SUM_LE", "left": ["LIVE_BIRTHS_MOTHER_UNDER_20.TOTAL"], "right": ["LIVE_BIRTHS.MALE", "LIVE_BIRTHS.FEMALE"], "messageVi": "Trẻ sinh ra của mẹ dưới 20 tuổi không được nhiều hơn tổng số trẻ sinh ra sống.", "messageEn": "Births to mothers under 20 cannot outnumber all births."},
    {"code": "CHILD-MARRIAGE-MALE", "severity": "HARD", "kind": "SUM_LE", "left": ["CHILD_MARRIAGES.MALE"], "right": ["PEOPLE_MARRYING.MALE"], "messageVi": "Nam tảo hôn không được nhiều hơn nam kết hôn.", "messageEn": "Men married under age cannot outnumber men who marry."},
    {"code": "CHILD-MARRIAGE-FEMALE", "severity": "HARD", "kind": "SUM_LE", "left": ["CHILD_MARRIAGES.FEMALE"], "right": ["PEOPLE_MARRYING.FEMALE"], "messageVi": "Nữ tảo hôn không được nhiều hơn nữ kết hôn.", "messageEn": "Women married under age cannot outnumber women who marry."},
    {"code": "MARRIAGES-ASK", "severity": "HARD", "kind": "REQUIRED", "left": ["CHILD_MARRIAGES.MALE", "CHILD_MARRIAGES.FEMALE", "CONSANGUINEOUS_COUPLES.TOTAL"], "right": ["PEOPLE_MARRYING.MALE", "PEOPLE_MARRYING.FEMALE"], "messageVi": "Có người kết hôn thì phải ghi số tảo hôn và kết hôn cận huyết thống; nếu không có, ghi 0.", "messageEn": "Where people marry, marriages under age and between relatives are to be counted; write 0 if there are none."},
    {"code": "COUNSELLED", "severity": "SOFT", "kind": "SUM_LE", "left": ["COUPLES_COUNSELLED.TOTAL"], "right": ["PEOPLE_MARRYING.MALE", "PEOPLE_MARRYING.FEMALE"], "messageVi": "Số cặp được tư vấn nhiều hơn số người kết hôn; cần ghi chú.", "messageEn": "More couples counselled than people who marry; add a note."},
    {"code": "SRB-PLAUSIBLE", "severity": "SOFT", "kind": "RATIO", "left": ["LIVE_BIRTHS.MALE"], "right": ["LIVE_BIRTHS.FEMALE"], "messageVi": "Số bé trai trên 100 bé gái ngoài khoảng 80–130; cần ghi chú.", "messageEn": "Boys for 100 girls lie outside 80–130; add a note.", "min": 80, "max": 130, "least": 50}]
}', date '1900-01-01', null),
('7b1d4a52-0c55-4f0b-9d34-5f3a3c0e0007', 'COORDINATION', 1, '{
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
     "columns": []}],
  "rules": []
}', date '1900-01-01', null),
('7b1d4a52-0c55-4f0b-9d34-5f3a3c0e0008', 'AD-HOC', 1, '{
  "nameVi": "Báo cáo theo yêu cầu",
  "nameEn": "Report on request",
  "sections": [
    {"code": "NARRATIVE", "kind": "NARRATIVE",
     "titleVi": "Nội dung báo cáo", "titleEn": "Content",
     "rows": [],
     "questions": [
       {"code": "CONTENT", "labelVi": "Nội dung theo yêu cầu", "labelEn": "What was asked", "required": true, "maxLength": 8000},
       {"code": "PROPOSALS", "labelVi": "Đề xuất, kiến nghị", "labelEn": "Proposals", "required": false, "maxLength": 4000}],
     "columns": []}],
  "rules": []
}', date '1900-01-01', null);
