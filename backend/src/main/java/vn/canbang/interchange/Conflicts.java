package vn.canbang.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.problem.ProblemException;

/** The conflicts of one body, one for each thing that is wrong, with all values it concerns. */
final class Conflicts {

  private record Key(String code, String property, String object, String sentence) {}

  private final Messages messages;
  private final Language language;
  private final Map<Key, TreeSet<Integer>> found = new LinkedHashMap<>();
  private final TreeSet<Integer> rejected = new TreeSet<>();

  Conflicts(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  /** Values that are not taken since something named in the body is not as it should be. */
  void reject(
      Problem problem, @Nullable String object, Collection<IncomingValue> values, Object... args) {
    String shown = object == null ? "" : object;
    List<Object> all = new ArrayList<>(List.of(shown));
    all.addAll(List.of(args));
    String sentence = messages.find(language, problem.message(), all).orElse(problem.message());
    add(new Key(problem.code(), problem.property(), shown, sentence), values, true);
  }

  /** A report that is not sent, since not all of its values were taken. */
  void heldBack(String completeDate, String report) {
    reject(Problem.HELD_BACK, completeDate, List.of(), report);
  }

  /** What the room of reports says against a report: nothing of it is taken. */
  void refused(String report, ProblemException why, Collection<IncomingValue> values) {
    add(report, why, values, true);
  }

  /** What keeps a report from being sent; its values are taken all the same. */
  void incomplete(String report, ProblemException why, Collection<IncomingValue> values) {
    add(report, why, values, false);
  }

  private void add(
      String report, ProblemException why, Collection<IncomingValue> values, boolean reject) {
    if (why.faults().isEmpty()) {
      String sentence =
          messages
              .find(language, "problem." + why.code() + ".detail", why.args())
              .orElse(why.code());
      add(new Key(why.code(), "report", report, sentence), values, reject);
    }
    for (Fault fault : why.faults()) {
      String sentence = messages.find(language, fault.code(), fault.args()).orElse(fault.code());
      add(new Key(fault.code(), "report", report, sentence), values, reject);
    }
  }

  private void add(Key key, Collection<IncomingValue> values, boolean reject) {
    TreeSet<Integer> indexes = found.computeIfAbsent(key, k -> new TreeSet<>());
    for (IncomingValue value : values) {
      indexes.add(value.index());
      if (reject) {
        rejected.add(value.index());
      }
    }
  }

  List<ImportConflict> list() {
    return found.entrySet().stream()
        .limit(ImportSummary.MOST_CONFLICTS)
        .map(
            e ->
                new ImportConflict(
                    e.getKey().object(),
                    Map.of(e.getKey().property(), e.getKey().object()),
                    e.getKey().sentence(),
                    e.getKey().code(),
                    e.getKey().property(),
                    e.getValue().stream().limit(ImportSummary.MOST_INDEXES).toList()))
        .toList();
  }

  List<Integer> rejected() {
    return rejected.stream().limit(ImportSummary.MOST_INDEXES).toList();
  }

  /** What can be wrong with what a body names; DHIS2's own code where it has one. */
  enum Problem {
    DATA_SET("E7600", "dataSet", "data-set"),
    ELEMENT("E7610", "dataElement", "element"),
    PERIOD("E7611", "period", "period"),
    OTHER_DAYS("interchange.period-days", "period", "period-days"),
    UNIT("E7612", "orgUnit", "org-unit"),
    UNITS("interchange.org-unit-ambiguous", "orgUnit", "org-unit-ambiguous"),
    BREAKDOWN("E7613", "categoryOptionCombo", "breakdown"),
    ATTRIBUTE("E7615", "attributeOptionCombo", "attribute"),
    EMPTY("E7618", "value", "empty"),
    NUMBER("E7619", "value", "number"),
    COMMENT("E7620", "comment", "comment"),
    NOT_ASKED("E7633", "dataElement", "not-asked"),
    TWICE("interchange.twice", "dataElement", "twice"),
    COMPLETE_DATE("interchange.complete-date", "completeDate", "complete-date"),
    HELD_BACK("interchange.held-back", "completeDate", "held-back");

    private final String code;
    private final String property;
    private final String message;

    Problem(String code, String property, String message) {
      this.code = code;
      this.property = property;
      this.message = "interchange." + message;
    }

    String code() {
      return code;
    }

    String property() {
      return property;
    }

    String message() {
      return message;
    }
  }
}
