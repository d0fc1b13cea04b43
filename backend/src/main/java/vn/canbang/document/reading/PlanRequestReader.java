package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftPlanRequest;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.grammar.Organisations;
import vn.canbang.document.reading.grammar.Sentences;
import vn.canbang.document.reading.text.Fold;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/**
 * Bodies asked for a plan of their own: "Yêu cầu các Trạm Y tế xã xây dựng Kế hoạch …", "Trạm Y tế
 * các xã xây dựng kế hoạch …", and a task "Xây dựng kế hoạch …" of a body below the issuer.
 */
final class PlanRequestReader {

  private static final Pattern PLANS =
      Pattern.compile(
          "\\b(?:xay dung|ban hanh|lap)(?: va (?:trien khai|ban hanh|to chuc))?(?: cac)? ke hoach\\b");

  private static final Pattern TASK =
      Pattern.compile("^\\W*xay dung(?: va (?:trien khai|ban hanh))? ke hoach\\b");

  private static final Pattern NOT_ASKED =
      Pattern.compile("\\b(?:cua|tham muu(?: cho| voi)?|giup|trinh) $");

  private final @Nullable String issuer;
  private final List<DraftPlanRequest> requests = new ArrayList<>();

  PlanRequestReader(@Nullable Found<String> issuer) {
    this.issuer = issuer == null ? null : Fold.of(issuer.value());
  }

  List<DraftPlanRequest> read(List<Section> sections, List<Paragraph> closing) {
    sections.stream()
        .flatMap(Section::all)
        .filter(section -> section.isWithin(Topic.ORGANISING))
        .forEach(this::read);
    closing.forEach(paragraph -> read(paragraph.text(), Confidence.LIKELY));
    return requests;
  }

  private void read(Section section) {
    for (Paragraph paragraph : section.paragraphs()) {
      Passage text = paragraph.text();
      if (section.heading() != null && text.has(TASK)) {
        Passage body = DutyReader.organisation(section.heading());
        if (Organisations.startsAt(body, 0)) {
          add(body, text, Confidence.DOUBTFUL);
        }
      } else {
        read(text, Confidence.LIKELY);
      }
    }
  }

  private void read(Passage text, Confidence confidence) {
    for (Passage sentence : Sentences.clauses(text)) {
      Matcher plans = sentence.matcher(PLANS);
      if (plans.find()) {
        OptionalInt from = subject(sentence, plans.start());
        if (from.isPresent()) {
          int end = Organisations.end(sentence, from.getAsInt(), plans.start());
          Passage body = Organisations.trimmed(sentence.part(from.getAsInt(), end));
          boolean next = sentence.part(end, plans.start()).length() <= 3;
          if (next) {
            add(body, sentence, confidence);
          }
        }
      }
    }
  }

  /** The first body that is not somebody else's: "của Trung tâm Y tế, Trạm Y tế xã xây dựng". */
  private static OptionalInt subject(Passage sentence, int before) {
    OptionalInt from = Organisations.first(sentence, 0, before);
    while (from.isPresent()
        && NOT_ASKED.matcher(sentence.folded().substring(0, from.getAsInt())).find()) {
      int comma = sentence.folded().indexOf(',', from.getAsInt());
      if (comma < 0 || comma >= before) {
        return OptionalInt.empty();
      }
      from = Organisations.first(sentence, comma, before);
    }
    return from;
  }

  private void add(Passage body, Passage text, Confidence confidence) {
    if (issuer == null || !issuer.startsWith(body.folded())) {
      requests.add(
          new DraftPlanRequest(
              body.found(body.clean(), confidence),
              text.clean(),
              text.span(),
              text.evidence(0, text.length()),
              text.trust(confidence)));
    }
  }
}
