package vn.canbang.target;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.canbang.target.measure.TargetClosure;
import vn.canbang.target.measure.TargetCompletion;

/** How a target came to its end: reached, or closed by policy. */
@Embeddable
class TargetEnd {

  private @Nullable LocalDate completedOn;
  private @Nullable String completionNote;
  private @Nullable String completionDocument;
  private @Nullable LocalDate closedOn;
  private @Nullable String closeReason;
  private @Nullable String closeDocument;

  protected TargetEnd() {}

  static TargetEnd of(@Nullable TargetCompletion completion, @Nullable TargetClosure closure) {
    TargetEnd end = new TargetEnd();
    if (completion != null) {
      end.completedOn = completion.doneOn();
      end.completionNote = completion.note();
      end.completionDocument = completion.document();
    }
    if (closure != null) {
      end.closedOn = closure.closedOn();
      end.closeReason = closure.reason();
      end.closeDocument = closure.document();
    }
    return end;
  }

  @Nullable TargetCompletion completion() {
    return completedOn == null
        ? null
        : new TargetCompletion(completedOn, completionNote, completionDocument);
  }

  @Nullable TargetClosure closure() {
    return closedOn == null || closeReason == null
        ? null
        : new TargetClosure(closedOn, closeReason, closeDocument);
  }
}
