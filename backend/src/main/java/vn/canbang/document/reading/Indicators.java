package vn.canbang.document.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which indicator of the catalogue some words point to. A guess from the usual names; the codes are
 * those of the catalogue, which is data.
 */
final class Indicators {

  private record Name(String code, Pattern words) {}

  private static final List<Name> NAMES =
      List.of(
          name("SRB", "t[yi] (?:so|le) gioi tinh(?: khi sinh)?"),
          name("TFR", "tong ty suat sinh|so con trung binh"),
          name("CBR", "ty suat sinh tho|muc giam (?:ty le )?sinh|ty le sinh(?! con)"),
          name("THIRD_BIRTH", "con thu (?:3|ba)|lan thu (?:3|ba)"),
          name("TEEN_BIRTH", "duoi 20 tuoi.*sinh|tre sinh ra cua phu nu duoi 20"),
          name("UNINTENDED_TEEN", "thai ngoai y muon"),
          name("PRENATAL_SCREEN", "(?:sang loc|tam soat)[^,;]*truoc sinh"),
          name(
              "NEWBORN_SCREEN",
              "(?:sang loc|tam soat)[^,;]*so sinh|so sinh[^,;]*(?:sang loc|tam soat)"),
          name("PREMARITAL", "truoc khi ket hon|truoc hon nhan|tien hon nhan"),
          name("ELDERLY_BHYT", "nguoi cao tuoi.*bao hiem y te|bao hiem y te.*nguoi cao tuoi"),
          name("ELDERLY_CHECK", "nguoi cao tuoi.*kham|kham.*nguoi cao tuoi"),
          name("EARLY_MARRIAGE", "tao hon"),
          name("CPR", "bien phap tranh thai"),
          name("COVENANT", "quy uoc|huong uoc|thoa uoc"),
          name("COMM_COVER", "tuyen truyen|cung cap (?:kien thuc|thong tin)|truyen thong"));

  private Indicators() {}

  private static Name name(String code, String words) {
    return new Name(code, Pattern.compile(words));
  }

  /** The code that folded words point to; null when none does. */
  static @Nullable String named(String folded, @Nullable String unit) {
    boolean share = "%".equals(unit);
    return NAMES.stream()
        // A share is no ratio, though its sentence may name the ratio.
        .filter(name -> !(share && name.code().equals("SRB")))
        .filter(name -> name.words().matcher(folded).find())
        .map(Name::code)
        .findFirst()
        .orElse(null);
  }
}
