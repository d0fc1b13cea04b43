package vn.canbang.document.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.canbang.activity.ActivityRef;
import vn.canbang.document.official.FigureTable;
import vn.canbang.document.official.FigureTable.Line;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.document.official.TargetTable;
import vn.canbang.indicator.statistics.SexRatio;
import vn.canbang.report.consolidation.ConsolidationView;
import vn.canbang.report.content.ActivityEntry;
import vn.canbang.report.content.ActivityStatus;
import vn.canbang.report.content.CellEntry;
import vn.canbang.report.content.LineCell;
import vn.canbang.report.content.LineEntry;
import vn.canbang.report.content.Participants;
import vn.canbang.report.content.ReportContent;
import vn.canbang.report.template.SectionKind;
import vn.canbang.report.template.TemplateColumn;
import vn.canbang.report.template.TemplateRow;
import vn.canbang.report.template.TemplateSection;
import vn.canbang.report.view.CellColumns;
import vn.canbang.report.view.ReportFileKind;
import vn.canbang.report.view.ReportFileView;

/** The tables of a report, for paper and workbooks alike. */
record ReportTables(ReportSource source) {

  private static final String MALE = "MALE";
  private static final String FEMALE = "FEMALE";
  private static final String BOYS = "LIVE_BIRTHS.MALE";
  private static final String GIRLS = "LIVE_BIRTHS.FEMALE";
  private static final String NUMBER = "TT";

  /** A label that brings the number of the form along: "2. Dân số thực tế thường trú". */
  private static final Pattern OWN_NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)*)\\.\\s+(.*)");

  private static final String OF_WHICH = "Trong đó";

  /** The figures of a section, with the columns that its template names. */
  FigureTable cells(TemplateSection section) {
    boolean sexes = bySex(section.rows());
    List<TemplateColumn> beside =
        section.columns().stream().filter(each -> each != TemplateColumn.IN_PERIOD).toList();
    boolean notes = section.rows().stream().anyMatch(row -> notes(row).length() > 0);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(NUMBER, 8));
    columns.add(new Column("Chỉ số", 30));
    if (sexes) {
      columns.add(new Column("Nam", 9));
      columns.add(new Column("Nữ", 9));
    }
    columns.add(new Column(sexes ? "Tổng số" : "Trong kỳ", 10));
    beside.forEach(each -> columns.add(new Column(title(each), 13)));
    if (notes) {
      columns.add(new Column("Ghi chú", 18));
    }
    List<Line> lines = new ArrayList<>();
    int numbered = 0;
    for (TemplateRow row : section.rows()) {
      Matcher own = OWN_NUMBER.matcher(row.labelVi());
      boolean part = row.labelVi().startsWith(OF_WHICH);
      numbered += part ? 0 : 1;
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(own.matches() ? own.group(1) : part ? "" : Integer.toString(numbered));
      cells.add(own.matches() ? own.group(2) : row.labelVi());
      if (sexes) {
        cells.add(row.computed() ? computed(row, MALE) : sex(row, MALE, this::value));
        cells.add(row.computed() ? computed(row, FEMALE) : sex(row, FEMALE, this::value));
      }
      cells.add(row.computed() ? computed(row) : total(row, key -> whole(value(key))));
      beside.forEach(each -> cells.add(beside(each, row)));
      if (notes) {
        cells.add(notes(row));
      }
      lines.add(new Line(false, cells));
    }
    ratio(section.rows(), this::value)
        .ifPresent(value -> lines.add(ratioLine(value, columns.size(), sexes)));
    return new FigureTable(section.titleVi(), columns, lines);
  }

  /** What became of the plan's activities; one that the report does not speak of is named. */
  FigureTable activities(TemplateSection section) {
    Map<Object, ActivityEntry> results =
        source.report().content().activities().stream()
            .collect(Collectors.toMap(ActivityEntry::activity, Function.identity()));
    List<Line> lines = new ArrayList<>();
    for (ActivityRef activity : source.activities()) {
      ActivityEntry result = results.get(activity.id());
      Participants people = result == null ? null : result.participants();
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(Integer.toString(lines.size() + 1));
      cells.add(activity.title());
      cells.add(result == null ? "Chưa báo cáo" : word(result.status()));
      cells.add(result == null || result.doneOn() == null ? "" : result.doneOn());
      cells.add(result == null || result.quantity() == null ? "" : result.quantity());
      cells.add(people == null || people.total() == null ? "" : people.total());
      cells.add(people == null || people.women() == null ? "" : people.women());
      cells.add(result == null ? "" : Objects.requireNonNullElse(result.note(), ""));
      lines.add(new Line(false, cells));
    }
    return new FigureTable(
        section.titleVi(),
        List.of(
            new Column(NUMBER, 7),
            new Column("Nội dung hoạt động", 24),
            new Column("Kết quả", 14),
            new Column("Ngày thực hiện", 15),
            new Column("Số lượng", 12),
            new Column("Số người tham gia", 12),
            new Column("Trong đó nữ", 11),
            new Column("Ghi chú", 14)),
        lines);
  }

  /** What goes with the report beside its signed copy, by name. */
  List<String> annexes() {
    return source.report().files().stream()
        .filter(file -> file.kind() == ReportFileKind.ANNEX)
        .map(ReportFileView::name)
        .toList();
  }

  private FigureTable annexes(TemplateSection section) {
    List<Line> lines = new ArrayList<>();
    for (String name : annexes()) {
      lines.add(new Line(false, List.of(Integer.toString(lines.size() + 1), name)));
    }
    return new FigureTable(
        section.titleVi(), List.of(new Column(NUMBER, 7), new Column("Tài liệu", 93)), lines);
  }

  /** Targets beside what was reached. */
  FigureTable targets() {
    return TargetTable.of("Chỉ tiêu", source.targets());
  }

  /** The figures of each unit below, and what they add up to. */
  FigureTable units(ConsolidationView below) {
    List<Part> parts =
        below.children().stream()
            .map(child -> new Part(child.organisation().name(), child.cells()::get))
            .toList();
    return parts("Số liệu của các đơn vị", "Đơn vị", parts, below.sums()::get);
  }

  /** The figures of each thôn or collaborator, for the cells that are told by them. */
  FigureTable lines() {
    ReportContent content = source.report().content();
    List<Part> parts =
        content.lines().stream()
            .map(line -> new Part(line.label(), key -> value(line, key)))
            .toList();
    return parts("Số liệu theo thôn, cộng tác viên", "Thôn, cộng tác viên", parts, this::value);
  }

  private static @Nullable Integer value(LineEntry line, String key) {
    return line.cells().stream()
        .filter(cell -> cell.key().equals(key))
        .map(LineCell::value)
        .findFirst()
        .orElse(null);
  }

  /** What a whole is made of. */
  private record Part(String name, Function<String, @Nullable Integer> value) {}

  private FigureTable parts(
      String title, String of, List<Part> parts, Function<String, @Nullable Integer> whole) {
    List<TemplateRow> rows =
        source.template().sections().stream()
            .flatMap(section -> section.rows().stream())
            .filter(row -> !row.computed())
            .toList();
    boolean sexes = bySex(rows);
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(NUMBER, 6));
    columns.add(new Column(of, 40));
    if (sexes) {
      columns.add(new Column("Nam", 12));
      columns.add(new Column("Nữ", 12));
    }
    columns.add(new Column(sexes ? "Tổng số" : "Trong kỳ", 14));
    List<Line> lines = new ArrayList<>();
    int at = 0;
    for (TemplateRow row : rows) {
      at++;
      lines.add(Line.group(Integer.toString(at), row.labelVi()));
      int number = 0;
      for (Part part : parts) {
        number++;
        lines.add(unit(at + "." + number, part.name(), row, sexes, part.value()));
      }
      lines.add(unit("", "Cộng", row, sexes, whole));
    }
    return new FigureTable(title, columns, lines);
  }

  private static Line unit(
      String number,
      String name,
      TemplateRow row,
      boolean sexes,
      Function<String, @Nullable Integer> value) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(number);
    cells.add(name);
    if (sexes) {
      cells.add(sex(row, MALE, value));
      cells.add(sex(row, FEMALE, value));
    }
    cells.add(total(row, key -> whole(value.apply(key))));
    return new Line(false, cells);
  }

  private static boolean bySex(List<TemplateRow> rows) {
    return rows.stream().anyMatch(row -> row.cells().containsKey(MALE));
  }

  /** Blank where the row does not ask for the sex. */
  private static @Nullable Object sex(
      TemplateRow row, String sex, Function<String, @Nullable Integer> value) {
    String key = row.cells().get(sex);
    return key == null ? "" : value.apply(key);
  }

  /** Null while one of the row's cells is not known. */
  private static @Nullable Long total(TemplateRow row, Function<String, @Nullable Long> value) {
    if (row.cells().isEmpty()) {
      return null;
    }
    long sum = 0;
    for (String key : row.cells().values()) {
      Long one = value.apply(key);
      if (one == null) {
        return null;
      }
      sum += one;
    }
    return sum;
  }

  private @Nullable Integer value(String key) {
    return source.report().content().value(key);
  }

  /** A part of a computed row; null while one of the rows it adds up is blank. */
  private @Nullable Long computed(TemplateRow row, String column) {
    return source.report().totals().getOrDefault(row.code(), Map.of()).get(column);
  }

  private @Nullable Long computed(TemplateRow row) {
    Map<String, Long> parts = source.report().totals().getOrDefault(row.code(), Map.of());
    return parts.isEmpty() ? null : (Long) parts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What stands beside a row: of several cells under the row's own code. */
  private @Nullable Object beside(TemplateColumn column, TemplateRow row) {
    if (column == TemplateColumn.YEAR_ESTIMATE) {
      return total(row, this::estimate);
    }
    String key = row.cells().size() == 1 ? row.cells().values().iterator().next() : row.code();
    CellColumns known = source.report().columns().get(key);
    if (known == null) {
      return null;
    }
    return switch (column) {
      case IN_PERIOD, YEAR_ESTIMATE -> null;
      case YEAR_TO_DATE -> known.yearToDate();
      case SAME_PERIOD_LAST_YEAR -> known.samePeriodLastYear();
      case YEAR_PLAN -> known.yearPlan();
      case PERCENT_OF_PLAN -> known.percentOfPlan();
    };
  }

  private @Nullable Long estimate(String key) {
    return source.report().content().estimates().stream()
        .filter(estimate -> estimate.key().equals(key))
        .map(estimate -> whole(estimate.value()))
        .findFirst()
        .orElse(null);
  }

  private static String title(TemplateColumn column) {
    return switch (column) {
      case IN_PERIOD -> "Trong kỳ";
      case YEAR_TO_DATE -> "Lũy kế từ đầu năm";
      case SAME_PERIOD_LAST_YEAR -> "Cùng kỳ năm trước";
      case YEAR_PLAN -> "Kế hoạch năm";
      case PERCENT_OF_PLAN -> "% kế hoạch";
      case YEAR_ESTIMATE -> "Ước cả năm";
    };
  }

  private static @Nullable Long whole(@Nullable Number value) {
    return value == null ? null : (Long) value.longValue();
  }

  private String notes(TemplateRow row) {
    return source.report().content().cells().stream()
        .filter(cell -> row.cells().containsValue(cell.key()))
        .map(CellEntry::note)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  private static Optional<Double> ratio(
      List<TemplateRow> rows, Function<String, @Nullable Integer> value) {
    boolean asked =
        rows.stream()
            .anyMatch(row -> row.cells().containsValue(BOYS) && row.cells().containsValue(GIRLS));
    Integer boys = value.apply(BOYS);
    Integer girls = value.apply(GIRLS);
    return !asked || boys == null || girls == null
        ? Optional.empty()
        : Optional.ofNullable(new SexRatio(boys, girls).value());
  }

  private static Line ratioLine(double value, int columns, boolean sexes) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add("");
    cells.add("Tỷ số giới tính khi sinh (bé trai/100 bé gái)");
    if (sexes) {
      cells.add("");
      cells.add("");
    }
    cells.add(Math.round(value * 10_000) / 10_000.0);
    while (cells.size() < columns) {
      cells.add("");
    }
    return new Line(false, cells);
  }

  static String word(ActivityStatus status) {
    return switch (status) {
      case DONE -> "Đã thực hiện";
      case PARTLY -> "Thực hiện một phần";
      case NOT_DONE -> "Chưa thực hiện";
    };
  }

  /** All tables of the report, in its order. */
  Stream<FigureTable> all() {
    ConsolidationView below = source.units();
    return Stream.of(
            source.template().sections().stream()
                .filter(section -> section.kind() == SectionKind.CELLS)
                .map(this::cells),
            source.template().sections().stream()
                .filter(section -> section.kind() == SectionKind.ACTIVITIES)
                .filter(section -> !source.activities().isEmpty())
                .map(this::activities),
            sections(SectionKind.OUTPUTS, section -> OutputTable.of(source, section)),
            source.targets().isEmpty() ? Stream.<FigureTable>of() : Stream.of(targets()),
            below == null ? Stream.<FigureTable>of() : Stream.of(units(below)),
            source.report().content().lines().isEmpty()
                ? Stream.<FigureTable>of()
                : Stream.of(lines()),
            sections(SectionKind.ATTACHMENTS, this::annexes))
        .flatMap(Function.identity());
  }

  /** Of a section in which nothing stands no sheet is made. */
  private Stream<FigureTable> sections(
      SectionKind kind, Function<TemplateSection, FigureTable> table) {
    return source.template().sections().stream()
        .filter(section -> section.kind() == kind)
        .map(table)
        .filter(made -> !made.lines().isEmpty());
  }
}
