package vn.canbang.report;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/** Orders of lists of reports. */
enum ReportSort {
  /** The longest waiting first. */
  SUBMITTED_AT("submittedAt", "v.submittedAt nulls last, r.id"),
  LATEST_FIRST("-submittedAt", "v.submittedAt desc nulls last, r.id");

  private final String parameter;
  private final String hql;

  ReportSort(String parameter, String hql) {
    this.parameter = parameter;
    this.hql = hql;
  }

  String hql() {
    return hql;
  }

  static ReportSort of(@Nullable String parameter) {
    if (parameter == null) {
      return SUBMITTED_AT;
    }
    return Arrays.stream(values())
        .filter(s -> s.parameter.equals(parameter))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.malformed(
                    List.of(
                        Fault.of(
                            "?sort",
                            "report.sort-unknown",
                            parameter,
                            "submittedAt, -submittedAt"))));
  }
}
