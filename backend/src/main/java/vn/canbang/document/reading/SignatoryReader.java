package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftSignatory;
import vn.canbang.document.reading.draft.DraftSignatory.Authority;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.text.Fold;
import vn.canbang.document.reading.text.Line;
import vn.canbang.document.reading.text.Passage;

/**
 * The signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TL.", "TUQ.", "Q.", the title in capitals,
 * and the name some lines below. A name that does not begin with a capital was cut by the stamp and
 * is doubtful.
 */
final class SignatoryReader {

  private static final Pattern ON_BEHALF = Pattern.compile("tm\\s?\\.?\\s+[a-z].*");
  private static final Pattern FOR = Pattern.compile("(kt|tl|tuq|q)\\s?\\.\\s?[a-z].*");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?:pho |tong )?giam doc|(?:pho )?chu tich|(?:pho )?truong|pho|(?:pho )?bi thu|thu truong|vien truong"
              + "|(?:pho )?(?:tong )?cuc truong|(?:pho )?chi cuc|bo truong|(?:pho )?chanh|hieu truong|tram truong)\\b.*");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:[bts]s|gs|pgs|ths|bscki{1,2}|cki{1,2}|ds|dr)[. ]+)*[a-z]{1,8}(?: [a-z]{1,8}){1,4}");

  private static final Pattern NEEDS_PLACE =
      Pattern.compile(".*(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran)$");
  private static final int LONGEST = 80;

  private SignatoryReader() {}

  /** Whether a line begins a signature. */
  static boolean isSignature(Passage text) {
    return Line.isCapitals(text.clean())
        && text.length() <= LONGEST
        && (text.matcher(ON_BEHALF).matches()
            || text.matcher(FOR).matches()
            || text.matcher(TITLE).matches());
  }

  static @Nullable DraftSignatory read(List<Line> tail) {
    List<Passage> lines = new ArrayList<>();
    for (Line line : tail) {
      if (AnnexReader.begins(line)) {
        break;
      }
      if (!line.isRow()) {
        lines.addAll(line.columns());
      }
    }
    Found<String> body = null;
    Found<String> by = null;
    Authority authority = null;
    Found<String> title = null;
    Found<String> name = null;
    for (Passage line : lines) {
      if (title != null && name == null && completes(title, line)) {
        title = both(title, line);
      } else if (isSignature(line)) {
        if (line.matcher(ON_BEHALF).matches()) {
          body = line.found(line.clean(), Confidence.SURE);
          authority = authority == null ? Authority.TM : authority;
        } else if (line.matcher(FOR).matches()) {
          by = line.found(line.clean(), Confidence.SURE);
          authority = authority(line);
        } else if (title == null) {
          title = line.found(line.clean(), Confidence.SURE);
        }
      } else if ((title != null || by != null) && name == null) {
        name = name(line);
      }
    }
    return body == null && by == null && title == null
        ? null
        : new DraftSignatory(body, authority, by, title, name);
  }

  /** "PHÓ CHỦ TỊCH UBND QUẬN" needs the name of the place below it. */
  private static boolean completes(Found<String> title, Passage line) {
    String folded = Fold.of(title.value());
    return NEEDS_PLACE.matcher(folded).matches()
        && line.length() <= 40
        && Character.isUpperCase(line.charAt(0))
        && !isSignature(line);
  }

  private static Found<String> both(Found<String> title, Passage line) {
    return new Found<>(
        title.value() + " " + line.clean(),
        title.span().with(line.span()),
        title.evidence(),
        title.confidence().atMost(Confidence.LIKELY));
  }

  private static Authority authority(Passage line) {
    Matcher by = line.matcher(FOR);
    return by.matches() ? Authority.valueOf(by.group(1).toUpperCase(Locale.ROOT)) : Authority.TM;
  }

  private static @Nullable Found<String> name(Passage line) {
    if (!line.matcher(NAME).matches() || Line.isCapitals(line.clean())) {
      return null;
    }
    String[] words = line.clean().split(" ");
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    if (capitals < words.length - 1 || capitals < 2) {
      return null;
    }
    boolean whole = capitals == words.length;
    return line.found(line.clean(), whole ? Confidence.LIKELY : Confidence.DOUBTFUL);
  }
}
