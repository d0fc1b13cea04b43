package vn.canbang.shared.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the product; Vietnamese unless a caller prefers English. */
public enum Language {
  VI(Locale.of("vi", "VN")),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** The language tag, as {@code Content-Language} and the message files name it. */
  public String tag() {
    return locale.getLanguage();
  }

  /** The better liked of the two in an {@code Accept-Language} header. */
  public static Language of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 1000) {
      return VI;
    }
    try {
      List<Locale.LanguageRange> wanted = Locale.LanguageRange.parse(acceptLanguage);
      String best = Locale.lookupTag(wanted, List.of("vi", "en"));
      return "en".equals(best) ? EN : VI;
    } catch (IllegalArgumentException e) {
      // A header nobody can read expresses no wish.
      return VI;
    }
  }
}
