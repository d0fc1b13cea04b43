package vn.canbang.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * A feed as it goes out.
 *
 * @param tag stays the same as long as its contents do, whenever they are written
 */
record FeedText(String text, String tag) {

  static FeedText of(
      String name, FeedLanguage language, String host, List<FeedItem> items, Instant now) {
    String undated = ICalendarText.of(name, language, host, items, Instant.EPOCH);
    return new FeedText(
        ICalendarText.of(name, language, host, items, now), "W/\"" + hash(undated) + "\"");
  }

  private static String hash(String text) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
