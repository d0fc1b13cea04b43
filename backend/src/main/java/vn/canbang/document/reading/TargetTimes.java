package vn.canbang.document.reading;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.grammar.Dates;
import vn.canbang.document.reading.text.Passage;

/**
 * When a target is to be reached: "trước ngày 30/6/2025", "đến (hết) năm 2025", "vào năm 2030",
 * "Năm 2024 phấn đấu …". A year is its last day; years before the plan's period explain.
 */
final class TargetTimes {

  private static final Pattern DUE =
      Pattern.compile(
          "\\b(?:(?:den|vao|trong)?\\s*(?:het |cuoi )?nam|den (?:het )?)\\s*((?:19|20)\\d{2})");

  private static final Pattern DUE_DAY =
      Pattern.compile("\\b(?:den|truoc|cham nhat|den het)\\s+(?:ngay\\s+)?(" + Dates.DATE + ")");
  private final @Nullable DraftPeriod period;

  TargetTimes(@Nullable DraftPeriod period) {
    this.period = period;
  }

  /** The time in the sentence, else in the line that leads on to it. */
  @Nullable Found<LocalDate> due(Passage sentence, @Nullable Passage lead, int number) {
    Found<LocalDate> own = dueIn(sentence, number, Confidence.SURE);
    return own == null && lead != null ? dueIn(lead, 0, Confidence.LIKELY) : own;
  }

  /** The first time named behind the number, else the last one before it. */
  private @Nullable Found<LocalDate> dueIn(Passage text, int number, Confidence confidence) {
    Matcher day = text.matcher(DUE_DAY);
    if (day.find()) {
      LocalDate date = Dates.parse(day.group(1)).orElse(null);
      if (date != null) {
        return text.found(date, day.start(), day.end(), confidence);
      }
    }
    int start = period == null ? 0 : period.start().getYear();
    Found<LocalDate> before = null;
    Matcher year = text.matcher(DUE);
    while (year.find()) {
      boolean other =
          Integer.parseInt(year.group(1)) < start
              || PastFigures.AGAINST.matcher(text.folded().substring(0, year.start())).find();
      if (!other) {
        LocalDate end = LocalDate.of(Integer.parseInt(year.group(1)), 12, 31);
        Found<LocalDate> due = text.found(end, year.start(), year.end(), confidence);
        if (year.start() >= number) {
          return due;
        }
        before = due;
      }
    }
    return before;
  }
}
