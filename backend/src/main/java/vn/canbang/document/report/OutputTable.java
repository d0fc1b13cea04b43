package vn.canbang.document.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.OutputName;
import vn.canbang.document.official.FigureTable;
import vn.canbang.document.official.FigureTable.Line;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.report.content.OutputEntry;
import vn.canbang.report.template.TemplateSection;
import vn.canbang.report.view.FilledOutput;
import vn.canbang.report.view.ReportView;

/** How far what the plan's activities put out has come, in pieces. */
final class OutputTable {

  private OutputTable() {}

  static FigureTable of(ReportSource source, TemplateSection section) {
    Map<UUID, OutputName> names = names(source);
    List<Line> lines = new ArrayList<>();
    for (OutputEntry entry : entries(source.report())) {
      OutputName name = Objects.requireNonNull(names.get(entry.output()));
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(Integer.toString(lines.size() + 1));
      cells.add(name.name());
      cells.add(Objects.requireNonNullElse(name.unit(), ""));
      cells.add(entry.issued());
      cells.add(entry.received());
      cells.add(entry.displayed());
      cells.add(Objects.requireNonNullElse(entry.note(), ""));
      lines.add(new Line(false, cells));
    }
    return new FigureTable(
        section.titleVi(),
        List.of(
            new Column("TT", 7),
            new Column("Sản phẩm", 32),
            new Column("Đơn vị tính", 11),
            new Column("Đã cấp phát", 11),
            new Column("Đã tiếp nhận", 11),
            new Column("Đã treo", 9),
            new Column("Ghi chú", 19)),
        lines);
  }

  /**
   * In the order of the plan, then those that it no longer has. What a draft does not speak of is
   * what the records say: that is sent with it.
   */
  private static List<OutputEntry> entries(ReportView report) {
    Map<UUID, OutputEntry> said =
        report.content().saidOutputs().stream()
            .collect(Collectors.toMap(OutputEntry::output, Function.identity()));
    boolean draft = report.submittedAt() == null;
    Map<UUID, OutputEntry> entries = new LinkedHashMap<>();
    for (FilledOutput filled : report.filledOutputs()) {
      OutputEntry own = said.get(filled.output());
      if (own != null || draft) {
        entries.put(filled.output(), own == null ? filled.entry() : own);
      }
    }
    report.content().saidOutputs().forEach(entry -> entries.putIfAbsent(entry.output(), entry));
    return List.copyOf(entries.values());
  }

  private static Map<UUID, OutputName> names(ReportSource source) {
    Map<UUID, OutputName> names = new HashMap<>(source.outputs());
    for (FilledOutput filled : source.report().filledOutputs()) {
      names.putIfAbsent(
          filled.output(), new OutputName(filled.output(), filled.name(), filled.unit()));
    }
    return names;
  }
}
