package vn.canbang.document.official;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.document.official.OfficialDocument.Head;

/** What a document is called when it is kept as a file. */
final class FileName {

  private static final int LONGEST = 80;
  private static final Pattern NUMBER = Pattern.compile("Số: (\\d.*)");
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N} ,()-]");
  private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9.]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private FileName() {}

  /** {@code Kế hoạch 114-KH-UBND.docx}; by its subject when it has no number. */
  static String of(Head head, DocumentFormat format) {
    return of(head, format.extension());
  }

  private static String of(Head head, String extension) {
    Matcher number = NUMBER.matcher(head.number());
    String told = number.matches() ? number.group(1).replace('/', '-') : shortened(head.subject());
    String name = NOT_IN_NAMES.matcher(Printable.line(head.type() + " " + told)).replaceAll("");
    return name.replaceAll(" +", " ").strip() + "." + extension;
  }

  /** A header that says both names: in ASCII for old readers, in full for all others (RFC 6266). */
  static String disposition(Head head, DocumentFormat format) {
    return disposition(format == DocumentFormat.HTML ? "inline" : "attachment", of(head, format));
  }

  /** The same of what is no document but holds its figures. */
  static String disposition(Head head, String extension) {
    return disposition("attachment", of(head, extension));
  }

  private static String disposition(String manner, String name) {
    return "%s; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(
            manner,
            ascii(name),
            URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  private static String ascii(String name) {
    String plain = name.replace('đ', 'd').replace('Đ', 'D');
    String folded = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    return NOT_ASCII.matcher(folded).replaceAll("-");
  }

  private static String shortened(String subject) {
    if (subject.length() <= LONGEST) {
      return subject;
    }
    int space = subject.lastIndexOf(' ', LONGEST);
    return subject.substring(0, space > 0 ? space : LONGEST);
  }
}
