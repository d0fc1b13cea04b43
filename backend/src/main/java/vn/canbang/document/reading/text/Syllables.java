package vn.canbang.document.reading.text;

import java.util.regex.Pattern;

/** The shape of a Vietnamese syllable without its accents: almost every word of a text is one. */
final class Syllables {

  private static final String ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnrstvx])?";

  private static final String RIME =
      "(?:a(?:ch|ng|nh|[cimnoptuy])?"
          + "|e(?:ch|ng|nh|[cmnoptu])?"
          + "|i(?:ch|nh|a|e(?:ng|[cmnptu])|[mnptu])?"
          + "|o(?:a(?:ch|ng|nh|[cimnopty])?|e(?:[nost])?|o(?:c|ng)|ng|[cimnpt])?"
          + "|u(?:a(?:ng|[nty])?|au|e(?:ch|nh)?|ng|o(?:ng|[cimnptu])?"
          + "|y(?:a|ch|nh|e[nt]|[ptu])?|[cimnptu])?"
          + "|y(?:e[mntu])?)";

  private static final Pattern SYLLABLE = Pattern.compile(ONSET + RIME);

  private Syllables() {}

  /** Whether a folded word can be a Vietnamese syllable. */
  static boolean isOne(String word) {
    return SYLLABLE.matcher(word).matches();
  }
}
