package vn.canbang.document.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.canbang.document.official.OfficialDocument.Foot;
import vn.canbang.plan.document.RecipientPurpose;
import vn.canbang.plan.document.RecipientView;
import vn.canbang.plan.document.SignatoryView;
import vn.canbang.shared.text.SearchKey;

/** "Nơi nhận" and the signature of a plan. */
final class PlanFoot {

  /** The words say themselves what they are sent for: "UBND huyện (b/c)". */
  private static final Pattern SAYS_PURPOSE =
      Pattern.compile(
          "\\((?:de )?(?:b/|bao cao|ph?/|phoi hop|t/|thuc hien|c/d|chi dao|biet)[^()]*\\)\\W*$");

  private PlanFoot() {}

  static Foot of(List<RecipientView> recipients, SignatoryView signatory) {
    return new Foot(
        lines(recipients),
        capacity(signatory),
        Objects.requireNonNullElse(signatory.name(), Dots.LONG));
  }

  /** The archive (Lưu) closes the list. */
  private static List<String> lines(List<RecipientView> recipients) {
    List<String> lines = new ArrayList<>();
    recipients.stream()
        .filter(each -> each.purpose() != RecipientPurpose.FILE)
        .forEach(each -> lines.add("- " + withCopies(each) + purpose(each) + ";"));
    if (lines.isEmpty()) {
      lines.add("- " + Dots.LONG + ";");
    }
    List<RecipientView> kept =
        recipients.stream().filter(each -> each.purpose() == RecipientPurpose.FILE).toList();
    if (kept.isEmpty()) {
      lines.add("- Lưu: " + Dots.NUMBER);
    }
    for (RecipientView each : kept) {
      lines.add("- Lưu: " + withCopies(each) + (each == kept.getLast() ? "." : ";"));
    }
    return lines;
  }

  private static String withCopies(RecipientView recipient) {
    Integer copies = recipient.copies();
    String printed = copies == null ? "" : String.format(Locale.ROOT, "(%02d)", copies);
    return copies == null || recipient.text().contains(printed)
        ? recipient.text()
        : recipient.text() + " " + printed;
  }

  private static String purpose(RecipientView recipient) {
    if (SAYS_PURPOSE.matcher(SearchKey.of(recipient.text())).find()) {
      return "";
    }
    return switch (recipient.purpose()) {
      case REPORT -> " (để b/cáo)";
      case COORDINATE -> " (để p/hợp)";
      case EXECUTE -> " (để t/hiện)";
      case FILE -> "";
      case null -> "";
    };
  }

  private static List<String> capacity(SignatoryView signatory) {
    String authority =
        signatory.authorityText() == null && signatory.authority() != null
            ? signatory.authority() + ". " + Dots.NUMBER
            : signatory.authorityText();
    List<String> lines =
        Stream.of(signatory.onBehalfOf(), authority, signatory.title())
            .filter(Objects::nonNull)
            .map(Letterhead::capitals)
            .toList();
    return lines.isEmpty() ? List.of(Dots.LONG) : lines;
  }
}
