package vn.canbang.report.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.template.ReportTemplate;
import vn.canbang.report.template.RuleKind;
import vn.canbang.report.template.RuleSeverity;
import vn.canbang.report.template.TemplateQuestion;
import vn.canbang.report.template.TemplateRule;
import vn.canbang.shared.problem.Faults;

/**
 * The rules of a content: what a draft may hold, and what may be sent. Pointers are into the body.
 */
public final class ContentCheck {

  private final ReportContent content;
  private final ContentFrame frame;
  private final Map<String, Integer> indexes = new HashMap<>();

  public ContentCheck(ReportContent content, ContentFrame frame) {
    this.content = content;
    this.frame = frame;
    for (int i = 0; i < content.cells().size(); i++) {
      indexes.putIfAbsent(content.cells().get(i).key(), i);
    }
  }

  /** What even a draft may not hold: things that the template and the plan do not know. */
  public void wellFormed(Faults faults) {
    cells(faults);
    activities(faults);
    narrative(faults);
    new PartCheck(content, frame).wellFormed(faults);
  }

  private void cells(Faults faults) {
    Set<String> known = new HashSet<>(frame.template().cellKeys());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < content.cells().size(); i++) {
      CellEntry cell = content.cells().get(i);
      if (!known.contains(cell.key())) {
        faults.add("/cells/" + i + "/key", "report.cell-unknown", cell.key());
      } else if (!seen.add(cell.key())) {
        faults.add("/cells/" + i + "/key", "report.cell-twice", cell.key());
      } else if (frame.consolidated()
          && cell.value() != null
          && blank(cell.note())
          && !Objects.equals(cell.value(), frame.filled().get(cell.key()))) {
        faults.add("/cells/" + i + "/value", "report.cell-consolidated", cell.value());
      }
    }
  }

  private void activities(Faults faults) {
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < content.activities().size(); i++) {
      UUID activity = content.activities().get(i).activity();
      if (!frame.activities().contains(activity)) {
        faults.add("/activities/" + i + "/activity", "report.activity-unknown", activity);
      } else if (!seen.add(activity)) {
        faults.add("/activities/" + i + "/activity", "report.activity-twice", activity);
      }
    }
  }

  private void narrative(Faults faults) {
    Map<String, TemplateQuestion> questions = new HashMap<>();
    frame.template().questions().forEach(q -> questions.put(q.code(), q));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < content.narrative().size(); i++) {
      NarrativeEntry answer = content.narrative().get(i);
      TemplateQuestion question = questions.get(answer.code());
      if (question == null) {
        faults.add("/narrative/" + i + "/code", "report.question-unknown", answer.code());
      } else if (!seen.add(answer.code())) {
        faults.add("/narrative/" + i + "/code", "report.question-twice", answer.code());
      } else if (answer.text().length() > question.maxLength()) {
        faults.add("/narrative/" + i + "/text", "text.longest", null, 0, question.maxLength());
      }
    }
  }

  /** What may not be sent. Asked after {@link #wellFormed}. */
  public void sendable(Faults faults) {
    ReportTemplate template = frame.template();
    for (String key : template.cellKeys()) {
      figure(key, faults);
    }
    verdicts().forEach(verdict -> refuse(verdict, faults));
    new PartCheck(content, frame).sendable(indexes, faults);
    results(faults);
    for (TemplateQuestion question : template.questions()) {
      if (question.required()
          && content.narrative().stream()
              .noneMatch(n -> n.code().equals(question.code()) && !n.text().isBlank())) {
        faults.add("/narrative", "report.question-missing", null, question.code());
      }
    }
  }

  private void figure(String key, Faults faults) {
    Integer index = indexes.get(key);
    CellEntry cell = index == null ? null : content.cells().get(index);
    Integer value = cell == null ? null : cell.value();
    Integer filled = frame.filled().get(key);
    if (content.nil()) {
      if (value != null && value != 0) {
        faults.add("/cells/" + index + "/value", "report.nil-figure", value);
      } else if (filled != null && filled != 0) {
        faults.add("/nil", "report.nil-filled", null, key, filled);
      }
      return;
    }
    if (value == null) {
      if (!frame.template().requiredKeys().contains(key)) {
        return;
      }
      faults.add(
          index == null ? "/cells" : "/cells/" + index + "/value",
          "report.cell-missing",
          null,
          key);
    } else if (filled != null && !filled.equals(value) && (cell == null || blank(cell.note()))) {
      faults.add("/cells/" + index + "/note", "report.override-note", value, filled);
    }
  }

  private void refuse(RuleVerdict verdict, Faults faults) {
    TemplateRule rule = verdict.rule();
    Integer index = place(verdict);
    String at = index == null ? "/cells" : "/cells/" + index;
    if (rule.severity() == RuleSeverity.SOFT) {
      if (verdict.needsNote()) {
        faults.add(
            index == null ? at : at + "/note",
            rule.kind() == RuleKind.HISTORY ? "report.history-note" : "report.rule-note",
            verdict.left());
      }
      return;
    }
    String value = index == null ? at : at + "/value";
    switch (rule.kind()) {
      case SUM_LE ->
          faults.add(value, "report.sum-exceeds", verdict.left(), verdict.left(), verdict.right());
      case SUM_EQ ->
          faults.add(value, "report.sum-differs", verdict.left(), verdict.left(), verdict.right());
      case REQUIRED -> {
        String key = verdict.cells().getFirst();
        // A cell that is asked for anyway is named as missing already.
        if (!frame.template().requiredKeys().contains(key)) {
          faults.add(value, "report.cell-missing", null, key);
        }
      }
      case RANGE -> faults.add(value, "report.range", verdict.left(), bounds(rule));
      case RATIO ->
          faults.add(
              value, "report.ratio", verdict.left(), verdict.left(), verdict.right(), bounds(rule));
      case HISTORY -> faults.add(value, "report.history", verdict.left());
    }
  }

  /** {@code 80–130}; an end that is open stays empty. */
  private static String bounds(TemplateRule rule) {
    Integer min = rule.min();
    Integer max = rule.max();
    return (min == null ? "" : min) + "–" + (max == null ? "" : max);
  }

  private List<RuleVerdict> verdicts() {
    Map<String, Integer> values = new HashMap<>();
    Set<String> noted = new HashSet<>();
    for (CellEntry cell : content.cells()) {
      Integer value = cell.value();
      if (value != null) {
        values.putIfAbsent(cell.key(), value);
      }
      if (!blank(cell.note())) {
        noted.add(cell.key());
      }
    }
    return new RuleCheck(values, noted, content.nil(), frame.history())
        .verdicts(frame.template().rules());
  }

  /** Where the first of a verdict's cells stands in the content; null when none is there. */
  private @Nullable Integer place(RuleVerdict verdict) {
    for (String key : verdict.cells()) {
      Integer index = indexes.get(key);
      if (index != null) {
        return index;
      }
    }
    return null;
  }

  private void results(Faults faults) {
    for (int i = 0; i < content.activities().size(); i++) {
      ActivityEntry result = content.activities().get(i);
      String at = "/activities/" + i;
      if (result.doneOn() != null && result.doneOn().isAfter(frame.today())) {
        faults.add(at + "/doneOn", "report.date-ahead", result.doneOn());
      }
      Participants people = result.participants();
      if (people != null) {
        long part = of(people.women()) + of(people.men());
        if (part > of(people.total())) {
          faults.add(at + "/participants/total", "report.participants", people.total(), part);
        }
      }
    }
  }

  /** Soft rules that do not hold, with or without a note. */
  public List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    for (RuleVerdict verdict : verdicts()) {
      TemplateRule rule = verdict.rule();
      Integer index = place(verdict);
      if (rule.severity() == RuleSeverity.SOFT && index != null) {
        warnings.add(
            new Warning(rule.code(), "/cells/" + index, rule.messageVi(), rule.messageEn()));
      }
    }
    return warnings;
  }

  private static long of(@Nullable Integer count) {
    return count == null ? 0 : count;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
