package vn.canbang.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.OutputName;
import vn.canbang.report.content.ActivityEntry;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.EstimateEntry;
import vn.canbang.report.content.LineCell;
import vn.canbang.report.content.LineEntry;
import vn.canbang.report.content.NarrativeEntry;
import vn.canbang.report.content.OutputEntry;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.view.ActivityChange;
import vn.canbang.report.view.CellChange;
import vn.canbang.report.view.FileChange;
import vn.canbang.report.view.LineChange;
import vn.canbang.report.view.NarrativeChange;
import vn.canbang.report.view.OutputChange;
import vn.canbang.report.view.PartChange;
import vn.canbang.report.view.ReportFileView;

/**
 * In what a revision differs from the one before it.
 *
 * @param before what stood in the one before
 */
record RevisionChanges(Written before, Written after) {

  /** What stands in a revision. */
  record Written(ReportContent content, List<ReportFileView> files) {}

  /** One thing that is known again by its key; null where there was, or is, none. */
  private interface Change<K, V, C> {
    C of(K key, @Nullable V before, @Nullable V after);
  }

  List<CellChange> cells() {
    return figures(figures(before.content().cells()), figures(after.content().cells()));
  }

  List<ActivityChange> activities() {
    return changes(
        by(before.content().activities(), ActivityEntry::activity),
        by(after.content().activities(), ActivityEntry::activity),
        ActivityChange::new);
  }

  List<NarrativeChange> answers() {
    return changes(
        answers(before.content().narrative()),
        answers(after.content().narrative()),
        NarrativeChange::new);
  }

  List<CellChange> estimates() {
    return figures(estimates(before.content()), estimates(after.content()));
  }

  List<LineChange> lines() {
    return changes(
        by(before.content().lines(), LineEntry::label),
        by(after.content().lines(), LineEntry::label),
        (label, was, is) ->
            new LineChange(label, change(was, is), figures(ofLine(was), ofLine(is))));
  }

  /**
   * @param names of the outputs that either revision speaks of
   */
  List<OutputChange> outputs(Map<UUID, OutputName> names) {
    return changes(
        by(before.content().saidOutputs(), OutputEntry::output),
        by(after.content().saidOutputs(), OutputEntry::output),
        (id, was, is) ->
            new OutputChange(id, Objects.requireNonNull(names.get(id)).name(), was, is));
  }

  /** In the order in which they were added. */
  List<FileChange> files() {
    Set<UUID> had = ids(before.files());
    Set<UUID> has = ids(after.files());
    List<FileChange> changes = new ArrayList<>();
    before.files().stream()
        .filter(file -> !has.contains(file.id()))
        .forEach(file -> changes.add(change(file, PartChange.REMOVED)));
    after.files().stream()
        .filter(file -> !had.contains(file.id()))
        .forEach(file -> changes.add(change(file, PartChange.ADDED)));
    return changes;
  }

  private static FileChange change(ReportFileView file, PartChange change) {
    return new FileChange(file.name(), file.kind(), change);
  }

  private static Set<UUID> ids(List<ReportFileView> files) {
    return files.stream().map(ReportFileView::id).collect(Collectors.toSet());
  }

  private static PartChange change(@Nullable Object before, @Nullable Object after) {
    if (before == null) {
      return PartChange.ADDED;
    }
    return after == null ? PartChange.REMOVED : PartChange.CHANGED;
  }

  private static Map<String, Integer> figures(List<CellEntry> cells) {
    Map<String, Integer> figures = new LinkedHashMap<>();
    for (CellEntry cell : cells) {
      Integer value = cell.value();
      if (value != null) {
        figures.put(cell.key(), value);
      }
    }
    return figures;
  }

  private static Map<String, Integer> estimates(ReportContent content) {
    return content.estimates().stream()
        .collect(Collectors.toMap(EstimateEntry::key, EstimateEntry::value));
  }

  private static Map<String, Integer> ofLine(@Nullable LineEntry line) {
    return line == null
        ? Map.of()
        : line.cells().stream().collect(Collectors.toMap(LineCell::key, LineCell::value));
  }

  private static Map<String, String> answers(List<NarrativeEntry> answers) {
    return answers.stream().collect(Collectors.toMap(NarrativeEntry::code, NarrativeEntry::text));
  }

  private static List<CellChange> figures(Map<String, Integer> before, Map<String, Integer> after) {
    return changes(before, after, CellChange::new);
  }

  private static <K, V> Map<K, V> by(List<V> entries, Function<V, K> key) {
    return entries.stream()
        .collect(Collectors.toMap(key, Function.identity(), (first, same) -> first));
  }

  private static <K extends Comparable<K>, V, C> List<C> changes(
      Map<K, V> before, Map<K, V> after, Change<K, V, C> change) {
    Set<K> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    return keys.stream()
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .map(key -> change.of(key, before.get(key), after.get(key)))
        .toList();
  }
}
