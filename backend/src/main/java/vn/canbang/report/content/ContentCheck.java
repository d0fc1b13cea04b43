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
import vn.canbang.report.template.TemplateQuestion;
import vn.canbang.report.template.TemplateRule;
import vn.canbang.shared.problem.Faults;

/**
 * The rules of a content: what a draft may hold, and what may be sent. Pointers are into the body.
 */
public final class ContentCheck {

  /** A figure this near to the average never needs a note, whatever the factor. */
  private static final int NEAR = 5;

  private static final int FACTOR = 3;

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
    for (TemplateRule rule : template.rules()) {
      if (rule.kind() == RuleKind.SUM_LE) {
        sum(rule, faults);
      }
    }
    for (Warning warning : warnings()) {
      // A warning is lifted by a note; its pointer is the cell.
      CellEntry cell = cellAt(warning.pointer());
      if (cell != null && blank(cell.note())) {
        faults.add(warning.pointer() + "/note", "report.history-note", cell.value());
      }
    }
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
      faults.add(
          index == null ? "/cells" : "/cells/" + index + "/value",
          "report.cell-missing",
          null,
          key);
    } else if (filled != null && !filled.equals(value) && (cell == null || blank(cell.note()))) {
      faults.add("/cells/" + index + "/note", "report.override-note", value, filled);
    }
  }

  private void sum(TemplateRule rule, Faults faults) {
    Integer left = total(rule.left());
    Integer right = total(rule.right());
    if (left != null && right != null && left > right) {
      Integer index = indexes.get(rule.left().getFirst());
      faults.add(
          index == null ? "/cells" : "/cells/" + index + "/value",
          "report.sum-exceeds",
          left,
          left,
          right);
    }
  }

  /** Null when a figure is missing, which is a fault of its own. */
  private @Nullable Integer total(List<String> keys) {
    long total = 0;
    for (String key : keys) {
      Integer value = content.value(key);
      if (value == null) {
        return null;
      }
      total += value;
    }
    return (int) Math.min(total, Integer.MAX_VALUE);
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

  /** Figures far from the unit's own history, with or without a note. */
  public List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    for (TemplateRule rule : frame.template().rules()) {
      if (rule.kind() != RuleKind.HISTORY) {
        continue;
      }
      for (String key : rule.left()) {
        Integer index = indexes.get(key);
        Integer value = content.value(key);
        Double average = frame.averages().get(key);
        if (index != null && value != null && average != null && far(value, average)) {
          warnings.add(
              new Warning(rule.code(), "/cells/" + index, rule.messageVi(), rule.messageEn()));
        }
      }
    }
    return warnings;
  }

  private static boolean far(int value, double average) {
    return Math.abs(value - average) > NEAR
        && (value > FACTOR * average || value * (double) FACTOR < average);
  }

  private @Nullable CellEntry cellAt(String pointer) {
    return content.cells().get(Integer.parseInt(pointer.substring("/cells/".length())));
  }

  private static long of(@Nullable Integer count) {
    return count == null ? 0 : count;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
