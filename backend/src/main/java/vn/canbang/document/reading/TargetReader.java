package vn.canbang.document.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftObjective;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.DraftTarget;
import vn.canbang.document.reading.draft.DraftTarget.Comparator;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.grammar.Comparisons;
import vn.canbang.document.reading.grammar.Comparisons.Comparison;
import vn.canbang.document.reading.grammar.Sentences;
import vn.canbang.document.reading.text.Fold;
import vn.canbang.document.reading.text.Paragraph;
import vn.canbang.document.reading.text.Passage;

/**
 * Targets: numbers with a unit under a heading of goals, or elsewhere in a sentence that strives
 * ("phấn đấu", "mục tiêu", "chỉ tiêu"). Figures of the past are none, nor is anything under
 * headings such as "Đánh giá kết quả". Under "Chỉ tiêu cụ thể:" a line without a number is a
 * milestone.
 */
final class TargetReader {

  private static final Pattern STRIVES =
      Pattern.compile(
          "\\b(?:phan dau|muc tieu (?:la|den|dat)|chi tieu(?: cu the)?\\s*:|dat chi tieu)");

  private static final Pattern RECEIVES = Pattern.compile("\\sduoc\\s");
  private static final Pattern DOES =
      Pattern.compile(
          "\\s(?:hieu|nam (?:duoc|vung|ro)|biet|dua|tham gia|thuc hien|cung cap|tiep can|dat|su dung|ky cam ket|duy tri"
              + "|xay dung|trien khai|hoan thanh|khong|so voi|tro len|co (?:kien thuc|hieu biet|the|mo hinh|it nhat|chuyen muc))\\b|[;.:(]|$");

  private static final Pattern DOWN = Pattern.compile("^(?:xuong|con)\\b");
  private static final Pattern RATIO_NAMED =
      Pattern.compile("ty so gioi tinh|ti so gioi tinh|ty le gioi tinh");
  private static final Pattern MILESTONES =
      Pattern.compile("^\\W*(?:cac )?chi tieu\\b.{0,40}:\\s*$");
  private static final Pattern MILESTONE_HEADING = Pattern.compile("^(?:cac |mot so )?chi tieu");

  private static final BigDecimal LEAST_RATIO = BigDecimal.valueOf(90);
  private static final BigDecimal MOST_RATIO = BigDecimal.valueOf(150);

  private final List<DraftObjective> objectives;
  private final PastFigures past;
  private final TargetTimes times;
  private final List<DraftTarget> targets = new ArrayList<>();

  TargetReader(List<DraftObjective> objectives, @Nullable DraftPeriod period) {
    this.objectives = objectives;
    this.past = new PastFigures(period);
    this.times = new TargetTimes(period);
  }

  List<DraftTarget> read(List<Section> sections) {
    sections.stream().flatMap(Section::all).forEach(this::read);
    return targets;
  }

  private void read(Section section) {
    boolean goals = section.topic() == Topic.GOALS;
    if (section.isWithin(Topic.BACKGROUND) || section.topic() == Topic.FUNDING) {
      return;
    }
    boolean listed = MILESTONE_HEADING.matcher(section.title()).find();
    Passage lead = section.heading();
    for (Paragraph paragraph : section.paragraphs()) {
      Passage text = paragraph.text();
      if (paragraph.isRow()) {
        continue;
      }
      if (goals && text.has(MILESTONES)) {
        listed = true;
      }
      boolean leads = text.folded().endsWith(":");
      boolean found = false;
      for (Passage sentence : Sentences.of(text)) {
        if (goals || sentence.has(STRIVES)) {
          found |= read(section, sentence, lead, goals);
        }
      }
      if (!found && !leads && listed && paragraph.marker() != null) {
        targets.add(milestone(section, text));
      }
      lead = leads ? text : lead;
    }
  }

  private boolean read(Section section, Passage sentence, @Nullable Passage lead, boolean goals) {
    boolean any = false;
    List<Comparison> all = Comparisons.all(sentence);
    for (int i = 0; i < all.size(); i++) {
      Comparison comparison = all.get(i);
      String unit = unit(sentence, comparison);
      if (unit != null
          && past.isAhead(sentence, comparison)
          && isMeasure(unit, comparison, goals)) {
        targets.add(
            target(
                section,
                sentence,
                indicator(sentence, all, i, unit),
                lead,
                comparison,
                unit,
                goals));
        any = true;
      }
    }
    return any;
  }

  /** The indicator named behind the number, else before it, else in the whole sentence. */
  private static @Nullable String indicator(
      Passage sentence, List<Comparison> all, int at, String unit) {
    String text = sentence.folded();
    int before = at == 0 ? 0 : all.get(at - 1).to();
    int after = at + 1 == all.size() ? text.length() : all.get(at + 1).from();
    int number = all.get(at).from();
    String behind = Indicators.named(text.substring(number, Math.max(after, number)), unit);
    if (behind != null) {
      return behind;
    }
    String near = Indicators.named(text.substring(before, Math.max(after, before)), unit);
    return near == null ? Indicators.named(text, unit) : near;
  }

  /** The unit written, or that of a ratio named before a number that can be one. */
  private static @Nullable String unit(Passage sentence, Comparison comparison) {
    if (comparison.unit() != null) {
      return comparison.unit();
    }
    String before = sentence.folded().substring(0, comparison.valueFrom());
    boolean ratio =
        RATIO_NAMED.matcher(before).find()
            && comparison.value().compareTo(LEAST_RATIO) >= 0
            && comparison.value().compareTo(MOST_RATIO) <= 0
            && (comparison.wordFrom() >= 0 || comparison.comparator() == Comparator.BETWEEN);
    return ratio ? Comparisons.RATIO : null;
  }

  /** Counts of things are targets only where something is compared; shares and ratios always. */
  private static boolean isMeasure(String unit, Comparison comparison, boolean goals) {
    return switch (unit) {
      case "%", "‰", Comparisons.RATIO, "điểm phần trăm", "con/phụ nữ" -> true;
      default ->
          goals && comparison.wordFrom() >= 0 && comparison.comparator() != Comparator.CHANGE_BY;
    };
  }

  private DraftTarget target(
      Section section,
      Passage sentence,
      @Nullable String indicator,
      @Nullable Passage lead,
      Comparison comparison,
      String unit,
      boolean goals) {
    Confidence confidence = goals ? Confidence.SURE : Confidence.LIKELY;
    return new DraftTarget(
        objective(section, sentence),
        sentence.clean(),
        indicator,
        comparison.comparator(),
        comparison.word(),
        effective(comparison, unit),
        sentence.found(
            comparison.value(), comparison.valueFrom(), comparison.valueTo(), confidence),
        comparison.upper() == null
            ? null
            : sentence.found(
                comparison.upper(), comparison.valueFrom(), comparison.to(), confidence),
        unit,
        times.due(sentence, lead, comparison.to()),
        population(sentence, comparison, unit),
        sentence.span(),
        sentence.evidence(0, sentence.length()),
        sentence.trust(confidence));
  }

  /** A share to be reached is a least value, a ratio to be held down a greatest one. */
  private static @Nullable Comparator effective(Comparison comparison, String unit) {
    return switch (comparison.comparator()) {
      case LT, LE, GE, GT, BETWEEN, CHANGE_BY -> comparison.comparator();
      case EQ -> {
        boolean down = comparison.word() != null && DOWN.matcher(Fold.of(comparison.word())).find();
        boolean up = unit.equals("%") && !down;
        yield up ? Comparator.GE : down || unit.equals(Comparisons.RATIO) ? Comparator.LE : null;
      }
      case MAINTAIN, DONE -> null;
    };
  }

  /** Of whom a share is: the words behind the number, up to the verb. */
  private static @Nullable Found<String> population(
      Passage sentence, Comparison comparison, String unit) {
    if (!unit.equals("%")) {
      return null;
    }
    Matcher receives = sentence.matcher(RECEIVES).region(comparison.to(), sentence.length());
    Matcher does = sentence.matcher(DOES).region(comparison.to(), sentence.length());
    int verb = does.find() ? does.start() : sentence.length();
    boolean upwards = sentence.folded().startsWith(" tro len", verb);
    int to = receives.find() && !upwards ? receives.start() : verb;
    Passage words = sentence.part(comparison.to(), to);
    if (words.folded().startsWith(",")) {
      return null;
    }
    return words.length() < 2 ? null : words.found(words.clean(), Confidence.LIKELY);
  }

  private DraftTarget milestone(Section section, Passage text) {
    return new DraftTarget(
        objective(section, text),
        text.clean(),
        Indicators.named(text.folded(), null),
        Comparator.DONE,
        null,
        null,
        null,
        null,
        null,
        times.due(text, null, 0),
        null,
        text.span(),
        text.evidence(0, text.length()),
        text.trust(Confidence.LIKELY));
  }

  /** The objective that holds the words, else the last one of the same section. */
  private @Nullable String objective(Section section, Passage text) {
    Span span = text.span();
    String last = null;
    for (DraftObjective objective : objectives) {
      if (objective.span().overlaps(span)) {
        return objective.code();
      }
      if (section.span().contains(objective.span())) {
        last = objective.code();
      }
    }
    return last;
  }
}
