package vn.canbang.document.official;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.canbang.activity.ActivityView;
import vn.canbang.activity.CoordinatorView;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.document.official.OfficialDocument.Row;
import vn.canbang.document.official.OfficialDocument.Table;
import vn.canbang.plan.document.SectionView;

/**
 * The table of an annex. A section that has activities shows them; one that has none shows the rows
 * of its text, whose cells are parted by " | ".
 */
final class ActivityTable {

  private static final Pattern BAR = Pattern.compile("(^|\\s+)\\|(\\s+|$)");
  private static final Pattern NUMBER_TITLE = Pattern.compile("(S?TT|Số TT)\\s*\\|.*");
  private static final List<Column> COLUMNS =
      List.of(
          new Column("TT", 5),
          new Column("Nội dung công việc", 38),
          new Column("Thời gian thực hiện", 17),
          new Column("Bộ phận thực hiện", 20),
          new Column("Đơn vị phối hợp", 20));

  private ActivityTable() {}

  static Table of(List<SectionView> sections, List<ActivityView> activities) {
    List<Column> columns = columns(sections);
    List<Row> rows = new ArrayList<>();
    for (SectionView section : sections) {
      List<Row> own = rows(section, activities, columns.size());
      SectionCode code = new SectionCode(section.code());
      if (!own.isEmpty() && !code.annexTitle() && section.heading() != null) {
        rows.add(new Row(true, List.of(code.printed(), section.heading())));
      }
      rows.addAll(own);
    }
    return new Table(columns, rows);
  }

  /** Rows of the text one below the other; the first names the columns. */
  static Table ofRows(List<String> lines) {
    List<String> titles = Arrays.asList(BAR.split(lines.getFirst(), -1));
    List<Column> columns =
        NUMBER_TITLE.matcher(lines.getFirst()).matches()
            ? columnsNamed(titles)
            : titles.stream().map(title -> new Column(title, 1)).toList();
    return new Table(
        columns,
        lines.stream().skip(1).map(line -> new Row(false, cells(line, columns.size()))).toList());
  }

  /** Whether a line of text is a row of a table. */
  static boolean isRow(String line) {
    return line.contains(" | ") || line.startsWith("| ");
  }

  private static List<Row> rows(SectionView section, List<ActivityView> activities, int columns) {
    List<ActivityView> own =
        activities.stream()
            .filter(activity -> activity.declared() && section.code().equals(activity.section()))
            .toList();
    if (!own.isEmpty()) {
      return IntStream.range(0, own.size())
          .mapToObj(at -> row(own.get(at), number(own.get(at), section.code(), at), columns))
          .toList();
    }
    return PlanBody.lines(section.paragraphs()).stream()
        .filter(line -> isRow(line) && !NUMBER_TITLE.matcher(line).matches())
        .map(line -> new Row(false, cells(line, columns)))
        .toList();
  }

  /** As printed in a recorded document; in a draft by its place in the group. */
  private static String number(ActivityView activity, String section, int at) {
    return activity.code().startsWith(section + ".")
        ? activity.code().substring(section.length() + 1)
        : Integer.toString(at + 1);
  }

  private static Row row(ActivityView activity, String number, int columns) {
    List<String> cells =
        List.of(
            number,
            Objects.requireNonNullElse(activity.description(), activity.title()),
            Objects.requireNonNullElse(activity.schedule().text(), ""),
            lead(activity),
            activity.coordinators().stream()
                .map(CoordinatorView::text)
                .collect(Collectors.joining("; ")));
    return new Row(false, fitted(cells, columns));
  }

  private static String lead(ActivityView activity) {
    if (activity.leadText() != null) {
      return activity.leadText();
    }
    return activity.lead() == null ? "" : activity.lead().name();
  }

  /** Those that the text heads its table with, else the usual ones. */
  private static List<Column> columns(List<SectionView> sections) {
    return sections.stream()
        .flatMap(section -> PlanBody.lines(section.paragraphs()).stream())
        .filter(line -> NUMBER_TITLE.matcher(line).matches())
        .findFirst()
        .map(line -> Arrays.asList(BAR.split(line, -1)))
        .map(ActivityTable::columnsNamed)
        .orElse(COLUMNS);
  }

  private static List<Column> columnsNamed(List<String> titles) {
    if (titles.size() == COLUMNS.size()) {
      return IntStream.range(0, titles.size())
          .mapToObj(at -> new Column(titles.get(at), COLUMNS.get(at).share()))
          .toList();
    }
    int share = 95 / Math.max(titles.size() - 1, 1);
    return IntStream.range(0, titles.size())
        .mapToObj(at -> new Column(titles.get(at), at == 0 ? 5 : share))
        .toList();
  }

  private static List<String> cells(String line, int columns) {
    return fitted(Arrays.asList(BAR.split(line, -1)), columns);
  }

  /** As many cells as columns; what is too much stays in the last one. */
  private static List<String> fitted(List<String> cells, int columns) {
    List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns)));
    if (cells.size() > columns) {
      fitted.set(columns - 1, String.join(" | ", cells.subList(columns - 1, cells.size())));
    }
    while (fitted.size() < columns) {
      fitted.add("");
    }
    return fitted;
  }
}
