package vn.canbang.document.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.text.Document;
import vn.canbang.document.reading.text.Line;
import vn.canbang.document.reading.text.Passage;
import vn.canbang.document.reading.text.TextQuality;

/**
 * Finds the stamp of a state secret: MẬT, TỐI MẬT or TUYỆT MẬT in capitals, alone on a line or in a
 * column of it, or "Độ mật: Tối mật". "Bảo mật", "bí mật" and "mật độ" are none.
 */
final class Classified {

  private static final Pattern STAMP =
      Pattern.compile("[^\\p{L}\\d]*(?:TỐI |TUYỆT )?MẬT[^\\p{L}\\d]*");
  private static final Pattern BARE_STAMP =
      Pattern.compile("[^a-z0-9]*(?:toi |tuyet )?mat[^a-z0-9]*");
  private static final Pattern DEGREE =
      Pattern.compile("\\b(?:do|muc do) mat\\s*:\\s*(?:toi |tuyet )?mat\\b");

  private Classified() {}

  static Optional<Span> stamp(Document document) {
    for (Line line : document.lines()) {
      if (line.passage().folded().contains("mat")) {
        for (Passage column : line.columns()) {
          Matcher degree = column.matcher(DEGREE);
          if (degree.find() || isStamp(column, document.quality())) {
            return Optional.of(column.span());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Where the accents are lost, capitals have to do. */
  private static boolean isStamp(Passage column, TextQuality quality) {
    return STAMP.matcher(column.clean()).matches()
        || (quality == TextQuality.DAMAGED
            && column.matcher(BARE_STAMP).matches()
            && Line.isCapitals(column.clean()));
  }
}
