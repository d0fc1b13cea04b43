package vn.canbang.document.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.grammar.Citations;
import vn.canbang.document.reading.grammar.Dates;
import vn.canbang.document.reading.text.Passage;

/**
 * When a report is due: "trước ngày 20/11/2024" (that day is too late), "chậm nhất ngày …", words
 * with a day but no date ("trước ngày 05 của tháng đầu quý sau"), or a rhythm ("định kỳ", "hằng
 * quý", "theo quy định"). The date of a document that is cited is no deadline, nor is one before
 * the plan's period.
 */
final class Deadlines {

  /**
   * A deadline.
   *
   * @param before whether that day itself is too late; null without a date or a known word
   */
  record Deadline(
      @Nullable Found<LocalDate> date, @Nullable Boolean before, @Nullable Found<String> text) {}

  private static final Pattern DUE =
      Pattern.compile(
          "(?:([a-z]+(?: nhat)?|han cuoi(?: la)?)(?: la| vao| den)*\\s+)?(?:ngay\\s+)("
              + Dates.DATE
              + ")");

  private static final Pattern DUE_WORDS =
      Pattern.compile(
          "(?:truoc|cham nhat|khong muon hon|han)\\b[^,.;()]{0,20}\\b(?:ngay\\s+)?\\d{1,2}(?:/\\d{1,2})?(?!\\d|/)[^,.;()]{0,50}");

  private static final Pattern RHYTHM =
      Pattern.compile(
          "dinh ky(?: (?:hang|moi) (?:thang|quy|nam))?|(?:hang|moi) (?:thang|quy|nam)(?:, (?:thang|quy|nam))*|theo (?:[a-z]+ )?quy dinh|theo yeu cau(?: cua [^,.;]{0,40})?");

  private static final Pattern BEFORE = Pattern.compile("truoc");
  private static final Pattern BY = Pattern.compile("cham nhat|nhat|den|muon|vao|han cuoi(?: la)?");
  private final @Nullable DraftPeriod period;

  Deadlines(@Nullable DraftPeriod period) {
    this.period = period;
  }

  /** The deadline in a stretch of a sentence; nothing in it where none is said. */
  Deadline read(Passage sentence, int start, int end) {
    Matcher dated = sentence.matcher(DUE).region(start, end).useTransparentBounds(true);
    while (dated.find()) {
      LocalDate date = Dates.parse(dated.group(2)).orElse(null);
      boolean early = date != null && period != null && date.isBefore(period.start());
      if (date != null && !early && !isCited(sentence, dated.start(2))) {
        String word = dated.group(1) == null ? "" : dated.group(1);
        boolean before = BEFORE.matcher(word).matches();
        boolean known = before || BY.matcher(word).find();
        int from = dated.group(1) == null ? dated.start() : dated.start(1);
        Confidence confidence = known ? Confidence.SURE : Confidence.DOUBTFUL;
        return new Deadline(
            sentence.found(date, dated.start(2), dated.end(2), confidence),
            known ? before : null,
            sentence.found(sentence.words(from, dated.end()), from, dated.end(), confidence));
      }
    }
    Matcher words = sentence.matcher(DUE_WORDS).region(start, end).useTransparentBounds(true);
    if (words.find()) {
      return new Deadline(
          null,
          null,
          sentence.found(
              sentence.words(words.start(), words.end()),
              words.start(),
              words.end(),
              Confidence.LIKELY));
    }
    return new Deadline(null, null, rhythm(sentence, start, end));
  }

  /** "định kỳ, theo quy định": the words, one after the other. */
  private static @Nullable Found<String> rhythm(Passage sentence, int start, int end) {
    List<String> said = new ArrayList<>();
    Matcher rhythm = sentence.matcher(RHYTHM).region(start, end).useTransparentBounds(true);
    int from = -1;
    int to = -1;
    while (rhythm.find()) {
      said.add(sentence.words(rhythm.start(), rhythm.end()));
      from = from < 0 ? rhythm.start() : from;
      to = rhythm.end();
    }
    return said.isEmpty()
        ? null
        : sentence.found(String.join(", ", said), from, to, Confidence.LIKELY);
  }

  private static boolean isCited(Passage sentence, int date) {
    int place = sentence.span(date, date + 1).start();
    return Citations.numbered(sentence).stream()
        .map(Citations.Citation::issuedOn)
        .anyMatch(
            cited -> cited != null && cited.span().start() <= place && place < cited.span().end());
  }
}
