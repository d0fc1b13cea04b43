package vn.canbang.report.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.obligation.OwedAddress;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Problem;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.problem.Problems;
import vn.canbang.shared.problem.Worded;

/** Puts refusals into words, and keeps them so: each reader gets them in their own language. */
@ApplicationScoped
class BatchWords {

  /** Of ten thousand refused reports nobody reads more of each. */
  private static final int MOST_ERRORS = 20;

  private final Problems problems;
  private final ObjectMapper json;

  BatchWords(Problems problems, ObjectMapper json) {
    this.problems = problems;
    this.json = json;
  }

  ReportBatchOutcome outcome(BatchJudged judged, Language language) {
    OwedAddress address = judged.address();
    return new ReportBatchOutcome(
        judged.position(),
        judged.row(),
        address == null ? null : address.series(),
        address == null ? null : address.organisation(),
        address == null ? null : address.period().code(),
        judged.outcome(),
        judged.receipt(),
        refusal(judged.refusal(), language));
  }

  private @Nullable ReportBatchRefusal refusal(
      @Nullable ProblemException refused, Language language) {
    if (refused == null) {
      return null;
    }
    ProblemException few =
        new ProblemException(
            refused.status(),
            refused.code(),
            refused.args().isEmpty() && !refused.faults().isEmpty()
                ? List.of(refused.faults().size())
                : refused.args(),
            refused.faults().stream().limit(MOST_ERRORS).toList(),
            refused.headers());
    Problem said = problems.of(few, "", language.tag(), null);
    return new ReportBatchRefusal(
        said.status(),
        said.code(),
        said.title(),
        said.detail(),
        said.errors(),
        refused.faults().size());
  }

  /** For a batch of which none is kept: every refusal as faults at its place in the batch. */
  List<Fault> faults(List<BatchJudged> judged) {
    return judged.stream().flatMap(one -> faults(one).stream()).toList();
  }

  private List<Fault> faults(BatchJudged one) {
    ProblemException refused = one.refusal();
    if (refused == null) {
      return List.of();
    }
    boolean inRow = one.row() != null;
    String place = inRow ? "/rows/" + one.row() : "/" + one.position();
    if (refused.faults().isEmpty()) {
      return List.of(
          Fault.of(
              place,
              "report-batch.item-refused",
              refused.code(),
              new Worded(detail(refused, Language.VI), detail(refused, Language.EN))));
    }
    return refused.faults().stream()
        .map(f -> inRow ? f : new Fault(place + f.pointer(), f.code(), f.rejected(), f.args()))
        .toList();
  }

  private String detail(ProblemException refused, Language language) {
    return problems.of(refused, "", language.tag(), null).detail();
  }

  /** As it is kept; null where nothing was refused. */
  @Nullable String kept(@Nullable ProblemException refused, Language language) {
    ReportBatchRefusal words = refusal(refused, language);
    try {
      return words == null ? null : json.writeValueAsString(words);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Nullable ReportBatchRefusal read(@Nullable String kept) {
    try {
      return kept == null ? null : json.readValue(kept, ReportBatchRefusal.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept refusal cannot be read", e);
    }
  }
}
