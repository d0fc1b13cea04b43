package vn.canbang.document.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.document.reading.text.Passage;

/** "(Có kế hoạch tập huấn riêng)": the activity asks for a plan of its own. */
final class SeparatePlans {

  private static final Pattern ASKED = Pattern.compile("\\bco ke hoach (?:[a-z]+ ){0,6}rieng\\b");

  private static final Pattern NOTE = Pattern.compile("\\s*\\(co ke hoach [^()]*rieng\\)$");

  private SeparatePlans() {}

  /** A heading without those words, where they stand in brackets at its end. */
  static Passage without(Passage heading) {
    Matcher note = heading.matcher(NOTE);
    return note.find() ? heading.part(0, note.start()) : heading;
  }

  static boolean asked(Passage text) {
    return text.has(ASKED);
  }
}
