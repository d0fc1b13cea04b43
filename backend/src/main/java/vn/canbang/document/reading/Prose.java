package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.DraftSchedule;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.grammar.Dates;
import vn.canbang.document.reading.grammar.Organisations;
import vn.canbang.document.reading.grammar.Schedules;
import vn.canbang.document.reading.grammar.Sentences;
import vn.canbang.document.reading.text.Passage;

/**
 * What running text says of an activity: when ("hằng năm", "nhân kỷ niệm … (11/7)", "trong tháng
 * 5", "dự kiến ngày …", "thường xuyên"), with whom ("phối hợp với …", "giữa … ", "chỉ đạo …"), who
 * begins the sentence as the one who acts, for whom ("cho …") and where ("tại …").
 */
final class Prose {

  private static final Pattern OCCASION = Pattern.compile("\\bnhan (?:dip|ky niem|ngay|thang)\\b");
  private static final Pattern DAY =
      Pattern.compile("\\(?(?<![\\d/])\\d{1,2}/\\d{1,2}(?![/\\d])\\)?");

  /** The occasion of one year: "nhân Ngày Dân số thế giới 11/7/2025". */
  private static final Pattern DAY_OF_YEAR = Pattern.compile("[^.;]{0,80}?" + Dates.DATE + "\\)?");

  private static final Pattern OFTEN =
      Pattern.compile(
          "(?:dinh ky[ ,]*)?\\b(?:hang|moi) (?:nam|quy|thang)\\b|\\d+ lan ?/ ?(?:nam|quy|thang)");

  private static final Pattern ALWAYS = Pattern.compile("(?<!hoat dong )\\bthuong xuyen\\b");
  private static final Pattern REGULARLY = Pattern.compile("\\bdinh ky\\b");
  private static final Pattern IN_TIME =
      Pattern.compile(
          "\\b(?:trong|vao|tu|du kien) (?:thang|quy) [^,.;()]{1,40}|\\b(?:vao|du kien|trong)(?: vao)?(?: ngay)? "
              + Dates.DATE);

  private static final Pattern WITH =
      Pattern.compile(
          "\\b(?:phoi hop(?: chat che)?(?: cung)?(?: voi)?|phoi hop [^,.;]{0,60} voi|phoi ket hop(?: voi)?|giua|chi dao|lien nganh voi)\\s+");

  /** A list that follows: "với các đoàn thể như: Hội Nông dân; Huyện đoàn". */
  private static final Pattern SUCH_AS = Pattern.compile("^[^.]{0,300}?\\bnhu\\s*:\\s*");

  private static final Pattern FOR_WHOM =
      Pattern.compile(
          "\\bcho\\s+(?=(?:cac|nhung|doi tuong|nguoi|hoc sinh|thanh nien|phu nu|can bo|doi ngu|cong tac vien|doan vien|hoi vien|nhan dan)\\b)");
  private static final Pattern WHERE = Pattern.compile("\\btai\\s+(?=\\S)");
  private static final Pattern CLAUSE_END =
      Pattern.compile("[,.;:()]|\\s(?:ve|nham|de|treo|trong|nhan|theo|va \\d+)\\s|$");
  private static final Pattern ACTS =
      Pattern.compile(
          "\\s*(?:du kien|to chuc|chu tri|xay dung|trien khai|thuc hien|in|phoi hop|tham muu|mo|cap|ban hanh|huong dan|chi dao|tiep tuc|lap)\\b");

  private Prose() {}

  static DraftSchedule schedule(List<Passage> paragraphs, @Nullable DraftPeriod period) {
    for (Passage paragraph : paragraphs) {
      DraftSchedule occasions = occasions(paragraph, period);
      if (occasions != DraftSchedule.NONE) {
        return occasions;
      }
    }
    List<Passage> first = paragraphs.isEmpty() ? List.of() : Sentences.of(paragraphs.getFirst());
    return first.isEmpty() ? DraftSchedule.NONE : said(first.getFirst(), period);
  }

  private static DraftSchedule occasions(Passage text, @Nullable DraftPeriod period) {
    Matcher occasion = text.matcher(OCCASION);
    if (!occasion.find()) {
      return DraftSchedule.NONE;
    }
    int to = -1;
    Matcher day =
        text.matcher(DAY).region(occasion.end(), text.length()).useTransparentBounds(true);
    while (day.find()) {
      to = day.end();
    }
    if (to < 0) {
      Matcher once =
          text.matcher(DAY_OF_YEAR)
              .region(occasion.end(), text.length())
              .useTransparentBounds(true);
      if (!once.lookingAt()) {
        return DraftSchedule.NONE;
      }
      Passage words = text.part(occasion.start(), once.end());
      return new DraftSchedule(
          words.found(words.clean(), Confidence.LIKELY), Schedules.read(words.folded(), period));
    }
    Passage words = text.part(occasion.start(), to);
    return new DraftSchedule(
        words.found(words.clean(), Confidence.LIKELY), Schedules.observances(words.folded()));
  }

  private static DraftSchedule said(Passage sentence, @Nullable DraftPeriod period) {
    for (Pattern pattern : List.of(IN_TIME, OFTEN, ALWAYS)) {
      Matcher found = sentence.matcher(pattern);
      if (found.find()) {
        Passage words = sentence.part(found.start(), found.end());
        var rules = Schedules.read(words.folded(), period);
        if (!rules.isEmpty()) {
          return new DraftSchedule(words.found(words.clean(), Confidence.LIKELY), rules);
        }
      }
    }
    Matcher regularly = sentence.matcher(REGULARLY);
    return regularly.find()
        ? new DraftSchedule(
            sentence.found(
                sentence.words(regularly.start(), regularly.end()),
                regularly.start(),
                regularly.end(),
                Confidence.DOUBTFUL),
            List.of())
        : DraftSchedule.NONE;
  }

  static List<Found<String>> partners(Passage text) {
    List<Found<String>> partners = new ArrayList<>();
    Matcher with = text.matcher(WITH);
    int from = 0;
    while (with.find(from)) {
      from = with.end();
      if (Organisations.startsAt(text, with.end())) {
        int start = with.end();
        int end = Organisations.end(text, start, text.length());
        Matcher list = text.matcher(SUCH_AS).region(end, text.length());
        if (list.find() && Organisations.startsAt(text, list.end())) {
          start = list.end();
          end = Organisations.end(text, start, text.length());
        }
        for (Passage name : Organisations.split(text.part(start, end))) {
          partners.add(name.found(name.clean(), Confidence.LIKELY));
        }
        from = Math.max(from, end);
      }
    }
    return partners;
  }

  /** The body that begins the text and acts. */
  static @Nullable Found<String> actor(Passage text) {
    if (!Organisations.startsAt(text, 0)) {
      return null;
    }
    int end = Organisations.end(text, 0, text.length());
    Matcher acts = text.matcher(ACTS).region(end, text.length());
    Passage name = Organisations.trimmed(text.part(0, end));
    return acts.lookingAt() ? name.found(name.clean(), Confidence.LIKELY) : null;
  }

  static @Nullable Found<String> audience(Passage text) {
    return behind(text, FOR_WHOM);
  }

  static @Nullable Found<String> place(Passage text) {
    return behind(text, WHERE);
  }

  private static @Nullable Found<String> behind(Passage text, Pattern word) {
    Matcher found = text.matcher(word);
    if (!found.find()) {
      return null;
    }
    Matcher end = text.matcher(CLAUSE_END).region(found.end(), text.length());
    int to = end.find() ? end.start() : text.length();
    Passage words = Organisations.trimmed(text.part(found.end(), to));
    return words.length() < 3 ? null : words.found(words.clean(), Confidence.DOUBTFUL);
  }
}
