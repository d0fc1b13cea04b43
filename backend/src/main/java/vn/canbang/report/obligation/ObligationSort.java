package vn.canbang.report.obligation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/** Orders of lists of reports owed. */
enum ObligationSort {
  EARLIEST_DEADLINE("dueAt", " order by o.dueAt nulls last, s.code, o.id"),
  LATEST_DEADLINE("-dueAt", " order by o.dueAt desc nulls last, s.code, o.id");

  private final String parameter;
  private final String hql;

  ObligationSort(String parameter, String hql) {
    this.parameter = parameter;
    this.hql = hql;
  }

  String hql() {
    return hql;
  }

  static ObligationSort of(@Nullable String parameter) {
    if (parameter == null) {
      return EARLIEST_DEADLINE;
    }
    return Arrays.stream(values())
        .filter(sort -> sort.parameter.equals(parameter))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.malformed(
                    List.of(Fault.of("?sort", "report.sort-unknown", parameter, "dueAt, -dueAt"))));
  }
}
