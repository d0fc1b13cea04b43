package vn.canbang.lint.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity.
 *
 * @param declared the document lists it as an activity
 * @param lead who leads, in the document's words or by name
 * @param leadStated the text says who leads; otherwise it follows from the whole plan
 * @param partners who takes part, each in its words
 * @param timed it is said when
 * @param first first day of it that is known
 * @param audience for whom
 * @param participants expected number
 */
public record ActivityLine(
    Passage at,
    List<Passage> passages,
    boolean declared,
    @Nullable String lead,
    boolean leadStated,
    List<Partner> partners,
    boolean timed,
    @Nullable LocalDate first,
    @Nullable String audience,
    @Nullable Integer participants,
    boolean separatePlan,
    boolean separatePlanThere,
    List<OutputLine> outputs) {

  /**
   * Who takes part.
   *
   * @param known whether it is an organisation of the system
   */
  public record Partner(Passage at, boolean known) {}
}
