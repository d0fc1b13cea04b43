package vn.canbang.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableSheet;
import vn.canbang.shared.table.TableWriter;

/** Lays the figures of a session side by side as a table. */
@ApplicationScoped
class ReconciliationTables {

  private static final int WIDTH = 22;

  private final Messages messages;

  ReconciliationTables(Messages messages) {
    this.messages = messages;
  }

  /** A row for each line, under Vietnamese headings; two columns for each agency. */
  byte[] of(ReconciliationView session, List<NamedRef> reasons, TableFormat format) {
    Map<String, String> named =
        reasons.stream().collect(Collectors.toMap(NamedRef::code, NamedRef::nameVi));
    List<String> heading = new ArrayList<>();
    for (String key : List.of("area", "area-name", "cell", "cell-name")) {
      heading.add(words(key));
    }
    for (ParticipantView participant : session.participants()) {
      heading.add(participant.organisation().name());
      heading.add(words("late", participant.organisation().name()));
    }
    for (String key : List.of("system", "difference", "reason", "reason-text", "agreed")) {
      heading.add(words(key));
    }
    return TableWriter.write(
        format,
        List.of(
            new TableSheet(
                words("sheet"),
                heading,
                session.lines().stream().map(line -> row(line, named)).toList(),
                WIDTH)));
  }

  private static List<@Nullable Object> row(LineView line, Map<String, String> reasons) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(line.area().code());
    row.add(line.area().name());
    row.add(line.cell().toString());
    row.add(line.nameVi());
    for (LineFigureView figure : line.figures()) {
      row.add(figure.value());
      row.add(figure.lateRegistered());
    }
    row.add(line.systemValue());
    row.add(line.difference());
    row.add(line.reason() == null ? null : reasons.get(line.reason()));
    row.add(line.reasonText());
    row.add(line.agreedValue());
    return row;
  }

  private String words(String key, Object... args) {
    return messages.find(Language.VI, "reconciliation.table." + key, List.of(args)).orElseThrow();
  }
}
