package vn.canbang.document.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.text.Passage;

/**
 * The programme a plan carries out, from its title: Chương trình, Đề án, Chiến lược, Dự án, in
 * quotation marks or up to "giai đoạn", "năm", "trên địa bàn", "tại".
 */
final class Programmes {

  private static final Pattern QUOTED =
      Pattern.compile("\\b(?:chuong trinh|de an|chien luoc|du an)\\s+\"([^\"]{3,300})\"");

  private static final Pattern PLAIN =
      Pattern.compile(
          "\\b(?:chuong trinh|de an|chien luoc|du an)\\s+(?=[a-z])(.{4,300}?)(?=\\s+(?:giai doan|den nam|nam \\d|tren dia ban|tai)\\b|$)");

  private Programmes() {}

  static @Nullable Found<String> carriedOut(Passage title) {
    Matcher quoted = title.matcher(QUOTED);
    if (quoted.find()) {
      return title.found(
          title.words(quoted.start(1), quoted.end(1)),
          quoted.start(),
          quoted.end(),
          Confidence.SURE);
    }
    Matcher plain = title.matcher(PLAIN);
    return plain.find()
        ? title.found(
            title.words(plain.start(), plain.end()), plain.start(), plain.end(), Confidence.LIKELY)
        : null;
  }
}
