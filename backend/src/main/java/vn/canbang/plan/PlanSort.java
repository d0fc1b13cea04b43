package vn.canbang.plan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;

/** Orders of a list of plans, as the {@code sort} parameter names them. */
enum PlanSort {
  TITLE("title", "p.search_key"),
  TITLE_DOWN("-title", "p.search_key desc"),
  ISSUED_ON("issuedOn", "p.issued_on nulls last"),
  ISSUED_ON_DOWN("-issuedOn", "p.issued_on desc nulls last"),
  PERIOD_START("periodStart", "p.period_start, p.search_key"),
  PERIOD_START_DOWN("-periodStart", "p.period_start desc, p.search_key");

  private final String parameter;
  private final String orderBy;

  PlanSort(String parameter, String orderBy) {
    this.parameter = parameter;
    this.orderBy = orderBy;
  }

  /** Reads the parameter; newest period first when there is none. */
  static PlanSort of(@Nullable String parameter) {
    if (parameter == null) {
      return PERIOD_START_DOWN;
    }
    return Arrays.stream(values())
        .filter(sort -> sort.parameter.equals(parameter))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.malformed(
                    List.of(Fault.of("?sort", "plan.sort-unknown", parameter))));
  }

  /** The end by id makes pages add up. */
  String orderBy() {
    return orderBy + ", p.id";
  }
}
