package vn.canbang.report.obligation;

import java.util.List;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.time.ReportingPeriod;

/** What a series owes over periods, as far as the caller sees it. */
public record Matrix(NamedRef series, List<ReportingPeriod> periods, List<MatrixRow> rows) {}
