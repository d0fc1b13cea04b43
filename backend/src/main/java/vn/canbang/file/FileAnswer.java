package vn.canbang.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Gives a kept file away: to be saved, never to be run in the page. */
public final class FileAnswer {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^A-Za-z0-9.]+");

  private FileAnswer() {}

  public static Response of(FileRef file) {
    return Response.ok(file.content().toFile(), file.type().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** A picture may be shown in the page, where nothing in it may run; all else is saved. */
  public static Response shown(FileRef file) {
    if (file.type() != FileType.JPEG && file.type() != FileType.PNG) {
      return of(file);
    }
    return Response.ok(file.content().toFile(), file.type().mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            disposition(file.name()).replaceFirst("attachment", "inline"))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }

  /** Says the name in ASCII for old readers, in full for all others (RFC 6266). */
  static String disposition(String name) {
    String plain = name.replace('đ', 'd').replace('Đ', 'D');
    String folded = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(
            NOT_ASCII.matcher(folded).replaceAll("-"),
            URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
  }
}
