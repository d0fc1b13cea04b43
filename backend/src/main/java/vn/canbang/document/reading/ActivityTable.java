package vn.canbang.document.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.document.reading.draft.Confidence;
import vn.canbang.document.reading.draft.DraftActivity;
import vn.canbang.document.reading.draft.DraftPeriod;
import vn.canbang.document.reading.draft.DraftSchedule;
import vn.canbang.document.reading.draft.DraftSchedule.Rule;
import vn.canbang.document.reading.draft.Found;
import vn.canbang.document.reading.draft.Span;
import vn.canbang.document.reading.grammar.Organisations;
import vn.canbang.document.reading.grammar.Schedules;
import vn.canbang.document.reading.text.Passage;

/**
 * A table of activities: columns TT, nội dung (công việc, hoạt động), thời gian (tiến độ), bộ phận
 * (đơn vị) thực hiện or chủ trì, đơn vị phối hợp, sản phẩm, địa điểm, in any order. A row with a
 * Roman number or a letter, or with nothing but its content, heads the rows below it.
 */
final class ActivityTable {

  private enum Column {
    NUMBER("(?:so )?(?:tt|stt)|so thu tu"),
    TIME(".*(?:thoi gian|tien do|thoi diem|thoi han).*"),
    PARTNERS(".*phoi hop.*"),
    LEAD(".*(?:thuc hien|chu tri|phu trach|chiu trach nhiem|dau moi).*"),
    PLACE(".*(?:dia diem|dia ban).*"),
    AUDIENCE(".*(?:doi tuong|thanh phan).*"),
    PRODUCT(".*(?:san pham|ket qua).*"),
    CONTENT(".*(?:noi dung|cong viec|hoat dong|nhiem vu|ten).*");

    private final Pattern words;

    Column(String words) {
      this.words = Pattern.compile(words);
    }
  }

  private static final Pattern ROMAN = Pattern.compile("[ivx]+\\.?|[a-h]\\.?|phan .*");
  private static final Pattern REPORT = Pattern.compile("^bao cao\\b");
  private static final Pattern TRAILING = Pattern.compile("[\\s.;,…]+$");

  private final String code;
  private final Map<Column, Integer> columns;
  private final @Nullable DraftPeriod period;

  private ActivityTable(String code, Map<Column, Integer> columns, @Nullable DraftPeriod period) {
    this.code = code;
    this.columns = columns;
    this.period = period;
  }

  /**
   * The activities of a table; empty when it is another kind of table.
   *
   * @param code of the section or annex that it stands in
   */
  static List<DraftActivity> read(
      String code, List<List<Passage>> rows, @Nullable DraftPeriod period) {
    for (int i = 0; i < Math.min(2, rows.size()); i++) {
      Optional<Map<Column, Integer>> columns = columns(rows.get(i));
      if (columns.isPresent()) {
        return new ActivityTable(code, columns.get(), period)
            .rows(rows.subList(i + 1, rows.size()));
      }
    }
    return List.of();
  }

  /**
   * A row that heads those below it.
   *
   * @param code the table's, with the group's number
   */
  record Group(String code, Passage title) {}

  /** The numbered groups of a table of activities, by the places of their rows. */
  static Map<Integer, Group> groups(String code, List<List<Passage>> rows) {
    Map<Integer, Group> groups = new TreeMap<>();
    for (int i = 0; i < Math.min(2, rows.size()); i++) {
      Optional<Map<Column, Integer>> columns = columns(rows.get(i));
      if (columns.isPresent()) {
        ActivityTable table = new ActivityTable(code, columns.get(), null);
        for (int at = i + 1; at < rows.size(); at++) {
          Passage content = table.cell(rows.get(at), Column.CONTENT);
          Passage number = table.cell(rows.get(at), Column.NUMBER);
          if (content != null && number != null && table.isGroup(rows.get(at), number)) {
            groups.put(at, new Group(table.code(number), content));
          }
        }
        break;
      }
    }
    return groups;
  }

  private String code(@Nullable Passage number) {
    return number == null ? code : code + "." + trimmed(number).clean();
  }

  private static Optional<Map<Column, Integer>> columns(List<Passage> heads) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < heads.size(); i++) {
      String head = heads.get(i).folded();
      for (Column column : Column.values()) {
        if (!columns.containsKey(column) && column.words.matcher(head).matches()) {
          columns.put(column, i);
          break;
        }
      }
    }
    boolean one =
        columns.containsKey(Column.CONTENT)
            && (columns.containsKey(Column.TIME) || columns.containsKey(Column.LEAD))
            && columns.size() >= 3;
    return one ? Optional.of(columns) : Optional.empty();
  }

  private List<DraftActivity> rows(List<List<Passage>> rows) {
    List<DraftActivity> activities = new ArrayList<>();
    String group = code;
    int next = 1;
    for (List<Passage> row : rows) {
      if (Tables.isRule(row)) {
        continue;
      }
      Passage content = cell(row, Column.CONTENT);
      if (content == null) {
        continue;
      }
      Passage number = cell(row, Column.NUMBER);
      if (isGroup(row, number)) {
        group = code(number);
        next = 1;
      } else {
        activities.add(activity(group, group + "." + next, row, content));
        next++;
      }
    }
    return activities;
  }

  /** A heading among the rows: nothing is said of when or by whom. */
  private boolean isGroup(List<Passage> row, @Nullable Passage number) {
    boolean bare =
        cell(row, Column.TIME) == null
            && cell(row, Column.LEAD) == null
            && cell(row, Column.PARTNERS) == null;
    return bare
        && (number == null || ROMAN.matcher(number.folded()).matches() || columns.size() > 3);
  }

  private @Nullable Passage cell(List<Passage> row, Column column) {
    Integer at = columns.get(column);
    return at == null || at >= row.size() || row.get(at).isEmpty() ? null : row.get(at);
  }

  private DraftActivity activity(String group, String own, List<Passage> row, Passage content) {
    Span span = content.span();
    for (Passage cell : row) {
      span = cell.isEmpty() ? span : span.with(cell.span());
    }
    Passage lead = cell(row, Column.LEAD);
    Passage partners = cell(row, Column.PARTNERS);
    Passage place = cell(row, Column.PLACE);
    Passage audience = cell(row, Column.AUDIENCE);
    Passage product = cell(row, Column.PRODUCT);
    Passage whole = trimmed(content);
    List<Passage> made = product == null ? List.of(content) : List.of(content, product);
    return new DraftActivity(
        own,
        group,
        whole.clean(),
        content.clean(),
        lead == null ? null : found(lead),
        partners == null
            ? List.of()
            : Organisations.split(partners).stream().map(ActivityTable::found).toList(),
        schedule(cell(row, Column.TIME), content),
        place == null ? null : found(place),
        audience == null ? Prose.audience(content) : found(audience),
        null,
        OutputReader.read(made),
        SeparatePlans.asked(content),
        span,
        content.evidence(span),
        content.trust(Confidence.SURE));
  }

  private DraftSchedule schedule(@Nullable Passage time, Passage content) {
    if (time == null) {
      return Prose.schedule(List.of(content), period);
    }
    List<Rule> rules = new ArrayList<>(Schedules.read(time.folded(), period));
    // "Báo cáo hàng tháng, quý, năm", to be made "định kỳ": the content says how often.
    if (content.has(REPORT)) {
      rules.addAll(Frequencies.rules(content.folded()));
    }
    return new DraftSchedule(
        time.found(time.clean(), rules.isEmpty() ? Confidence.LIKELY : Confidence.SURE), rules);
  }

  private static Found<String> found(Passage cell) {
    Passage words = trimmed(cell);
    return words.found(words.clean(), Confidence.SURE);
  }

  private static Passage trimmed(Passage text) {
    var trailing = text.matcher(TRAILING);
    return trailing.find() ? text.part(0, trailing.start()) : text;
  }
}
