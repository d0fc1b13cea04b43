package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftOutput;
import vn.canbang.document.reading.draft.DraftOutput.Share;
import vn.canbang.document.reading.grammar.Organisations;
import vn.canbang.document.reading.grammar.Sentences;
import vn.canbang.document.reading.text.Passage;

/**
 * What an activity puts out: a number and a thing made, held or handed out ("24 băng rôn", "02
 * lớp", "1.000 tờ gấp"), and behind "trong đó" the parts of it for places or units ("04 băng rôn …
 * và 20 băng rôn cấp cho Trạm Y tế các xã").
 */
final class OutputReader {

  private static final String THING =
      "bang (?:r|z|d)on[l]?|pa ?no|ap phich|to (?:roi|gap|buom)|khau hieu|tin, bai|tin bai|phong su|chuyen muc"
          + "|chuyen de|video clip|clip|cuon|sach|so tay|tai lieu|bo tai lieu|dia|lop(?: tap huan)?|buoi(?: [a-z]+ [a-z]+)?"
          + "|hoi nghi|hoi thao|hoi thi|cuoc(?: thi)?|dot|cau lac bo|mo hinh|bai|tin|cum|bang|suat|phan qua|xuat qua";

  private static final Pattern QUANTITY =
      Pattern.compile("(?<![\\d/.,%])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})\\s+(" + THING + ")\\b");

  private static final Pattern OF_WHICH = Pattern.compile("\\btrong do\\b");
  private static final Pattern HANDED =
      Pattern.compile("\\b(?:cap cho|cho|phat cho|giao cho|gui)\\s+");

  private OutputReader() {}

  static List<DraftOutput> read(List<Passage> paragraphs) {
    List<DraftOutput> outputs = new ArrayList<>();
    for (Passage paragraph : paragraphs) {
      for (Passage sentence : Sentences.clauses(paragraph)) {
        read(sentence, outputs);
      }
    }
    return outputs;
  }

  private static void read(Passage sentence, List<DraftOutput> outputs) {
    Matcher ofWhich = sentence.matcher(OF_WHICH);
    int parts = ofWhich.find() ? ofWhich.end() : sentence.length();
    Matcher quantity = sentence.matcher(QUANTITY);
    int at = 0;
    while (quantity.find(at) && quantity.start() < parts) {
      at = quantity.end();
      int number = number(quantity.group(1));
      String unit = sentence.words(quantity.start(2), quantity.end(2));
      List<Share> shares = parts < sentence.length() ? shares(sentence.from(parts)) : List.of();
      outputs.add(
          new DraftOutput(
              unit,
              number,
              unit,
              shares,
              sentence.span(quantity.start(), sentence.length()),
              sentence.evidence(quantity.start(), sentence.length()),
              sentence.trust(Confidence.LIKELY)));
    }
  }

  private static List<Share> shares(Passage words) {
    List<Share> shares = new ArrayList<>();
    Matcher quantity = words.matcher(QUANTITY);
    boolean more = quantity.find();
    while (more) {
      int number = number(quantity.group(1));
      int from = quantity.end();
      more = quantity.find();
      Passage part = words.part(from, more ? quantity.start() : words.length());
      shares.add(new Share(whither(part), number));
    }
    return shares;
  }

  /** The unit behind "cấp cho", else the words as they are. */
  private static String whither(Passage part) {
    Matcher handed = part.matcher(HANDED);
    if (handed.find() && Organisations.startsAt(part, handed.end())) {
      int end = Organisations.end(part, handed.end(), part.length());
      return Organisations.trimmed(part.part(handed.end(), end)).clean();
    }
    return Organisations.trimmed(part).clean();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.replace(".", ""));
  }
}
