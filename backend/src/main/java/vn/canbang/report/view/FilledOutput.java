package vn.canbang.report.view;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityName;
import vn.canbang.report.content.OutputEntry;

/**
 * How far the handing out of an output has come by the period's end.
 *
 * @param unit what it is counted in: chiếc
 * @param issued pieces handed out; null while none were
 * @param received pieces that units had; null while none were handed out
 * @param displayed pieces put up; null while none were handed out
 */
@Schema(
    description =
        "How far the handing out of an output has come by the period's end: to the unit, or of all"
            + " of it where the unit issued the plan. Other figures need a note once the report is"
            + " sent.")
public record FilledOutput(
    UUID output,
    String name,
    @Nullable String unit,
    ActivityName activity,
    @Nullable Integer issued,
    @Nullable Integer received,
    @Nullable Integer displayed,
    List<OutputSourceView> sources) {

  /** The same as an entry of the content. */
  public OutputEntry entry() {
    return new OutputEntry(output, issued, received, displayed, null);
  }
}
