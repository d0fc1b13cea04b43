package vn.canbang.document.official;

import java.util.List;
import vn.canbang.document.official.OfficialDocument.Head;

/** How wide the lines of titles are, and how long the rules under them, in points. */
final class HeadWidths {

  static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  static final int MOTTO_SIZE = 13;
  static final int SUBJECT_SIZE = 14;

  /** Between a third and a half of the line. */
  private static final double PART = 0.4;

  private static final double TEXT_WIDTH = 453;
  private static final double WIDE_TEXT_WIDTH = 700;

  /** Printers' fonts differ a little from ours. */
  private static final double SLACK = 6;

  private HeadWidths() {}

  /** As long as the motto. */
  static double underMotto() {
    return BoldText.width(MOTTO, MOTTO_SIZE);
  }

  static double underIssuer(Head head) {
    return PART * widest(head.issuer(), Letterhead.ISSUER_SIZE);
  }

  static double underSubject(Head head) {
    return PART * widest(BoldText.lines(head.subject(), SUBJECT_SIZE, TEXT_WIDTH), SUBJECT_SIZE);
  }

  /** In this width the lines of the subject are as equal as can be. */
  static double subject(Head head) {
    return balanced(head.subject(), TEXT_WIDTH);
  }

  /** In this width the lines of a title of an annex are as equal as can be. */
  static double title(String text, boolean wide) {
    return balanced(text, wide ? WIDE_TEXT_WIDTH : TEXT_WIDTH);
  }

  private static double balanced(String text, double room) {
    double width = widest(BoldText.lines(text, SUBJECT_SIZE, room), SUBJECT_SIZE);
    return Math.min(width + SLACK, room);
  }

  private static double widest(List<String> lines, int size) {
    return lines.stream().mapToDouble(line -> BoldText.width(line, size)).max().orElse(0);
  }
}
