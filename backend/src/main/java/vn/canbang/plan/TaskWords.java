package vn.canbang.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.plan.follow.AskedTask;
import vn.canbang.shared.text.SearchKey;

/**
 * Reads a sentence of a duty as a thing to do: it begins with what is to be done. What begins
 * otherwise explains, and what tells to report is a reporting duty of its own; both stay words.
 */
final class TaskWords {

  private static final int LONGEST_TITLE = 300;

  /** How sentences that give something to do begin, without accents. */
  private static final Pattern TO_DO =
      Pattern.compile(
          "(?:(?:chu dong|tich cuc|thuong xuyen|tiep tuc|dinh ky|cung nhau|quan tam|phan cong) )*"
              + "(?:bien tap|bieu duong|bo tri|cap nhat|cap phat|chi dao|chu tri|chuan bi|cu |cung cap"
              + "|cung ung|danh gia|dang |day manh|dieu hanh|dieu tra|dinh huong|doi chieu|don doc"
              + "|dua |duy tri|giam sat|ho tro|hoan thanh|huong dan|huy dong|in |kham |khen thuong"
              + "|kiem tra|ky |lap |long ghep|mo |neu cao|phat |phoi hop|phoi ket hop|quan ly"
              + "|quyet toan|ra soat|rut |sang loc|so ket|tang cuong|tap huan|tham gia|tham muu"
              + "|thanh lap|thong ke|thu thap|thuc hien|tiep nhan|tiep thu|to chuc|tong ket|tra loi"
              + "|trao doi|treo |trien khai|truyen thong|tu van|tuyen duong|tuyen truyen|van dong"
              + "|xay dung|xu ly)\\b.*",
          Pattern.DOTALL);

  private static final Pattern TO_REPORT =
      Pattern.compile("(?:dinh ky )?(?:tong hop,? (?:va )?)?(?:gui )?bao cao\\b.*", Pattern.DOTALL);

  private static final Pattern DEADLINE =
      Pattern.compile(
          "(trước|chậm nhất|muộn nhất|đến hết|hết)(?: là| vào| hết)?"
              + " ngày (\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LAST_POINTS = Pattern.compile("[\\s;.,/]+$");

  private TaskWords() {}

  /** The sentence as a thing to do; empty when it is none. */
  static Optional<AskedTask> of(UUID duty, String sentence) {
    String folded = SearchKey.of(sentence);
    if (TO_REPORT.matcher(folded).matches() || !TO_DO.matcher(folded).matches()) {
      return Optional.empty();
    }
    String words = LAST_POINTS.matcher(sentence.strip()).replaceFirst("");
    String title = title(words);
    Matcher deadline = DEADLINE.matcher(words);
    boolean said = deadline.find();
    return Optional.of(
        new AskedTask(
            duty,
            title,
            title.equals(words) ? null : sentence.strip(),
            said ? deadline.group() : null,
            said ? lastDay(deadline) : null));
  }

  /** Up to the last break before it gets too long for a list. */
  private static String title(String words) {
    String line = words.lines().findFirst().orElse(words).strip();
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    String begin = line.substring(0, LONGEST_TITLE);
    int end = Math.max(begin.lastIndexOf(", "), begin.lastIndexOf("; "));
    return end > LONGEST_TITLE / 3
        ? begin.substring(0, end)
        : begin.substring(0, begin.lastIndexOf(' ')) + " …";
  }

  private static @Nullable LocalDate lastDay(Matcher said) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(said.group(4)),
              Integer.parseInt(said.group(3)),
              Integer.parseInt(said.group(2)));
      return said.group(1).equalsIgnoreCase("trước") ? day.minusDays(1) : day;
    } catch (DateTimeException e) {
      // A slip such as 31/11: the words stay, a day is not made up.
      return null;
    }
  }
}
