package vn.canbang.shared.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.text.SearchKey;

/**
 * The columns that an import knows, and templates for them. A column has a key; its headings stand
 * in the messages under {@code <import>.<key>}, what it is for under {@code <import>.<key>.guide}
 * and an example under {@code <import>.<key>.example}. Headings are read in both languages, without
 * regard to accents and case; so is the key. Beside them a table may have columns that are known by
 * their keys alone.
 */
public final class TableColumns {

  /** Marks headings of columns that must be filled. */
  private static final String MARK = " *";

  private static final int TEMPLATE_WIDTH = 24;
  private static final int GUIDE_WIDTH = 40;

  private final Messages messages;
  private final String of;
  private final List<String> keys;
  private final Set<String> required;
  private final Set<String> others;

  /**
   * @param of what the import is called in the messages
   * @param keys in the order of the template
   */
  public TableColumns(
      Messages messages, String of, List<String> keys, Collection<String> required) {
    this(messages, of, keys, required, List.of());
  }

  /**
   * As the other.
   *
   * @param others keys of columns that have no headings beside them
   */
  public TableColumns(
      Messages messages,
      String of,
      List<String> keys,
      Collection<String> required,
      Collection<String> others) {
    this.messages = messages;
    this.of = of;
    this.keys = List.copyOf(keys);
    this.required = Set.copyOf(required);
    this.others = Set.copyOf(others);
  }

  /**
   * Where the columns stand in a table, by key. Ends with 422 when one is missing, unknown or there
   * twice.
   */
  Map<String, Integer> places(TableRow heading) {
    Map<String, String> known = new HashMap<>();
    others.forEach(key -> known.put(SearchKey.of(key), key));
    for (String key : keys) {
      known.put(SearchKey.of(key), key);
      for (Language language : Language.values()) {
        known.put(SearchKey.of(heading(language, key)), key);
      }
    }
    Faults faults = new Faults();
    String pointer = TableFaults.pointer(heading.line());
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < heading.cells().size(); i++) {
      String name = heading.cell(i);
      String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
      String key = known.get(SearchKey.of(plain));
      if (key == null) {
        faults.add(pointer, "table.column-unknown", name, name, Table.column(i));
      } else if (places.putIfAbsent(key, i) != null) {
        faults.add(pointer, "table.column-twice", name, name);
      }
    }
    for (String key : keys) {
      if (required.contains(key) && !places.containsKey(key)) {
        faults.add(
            pointer,
            "table.column-missing",
            null,
            heading(Language.VI, key),
            heading(Language.EN, key));
      }
    }
    faults.throwIfAny();
    return places;
  }

  private String heading(Language language, String key) {
    return messages.get(language, of + "." + key);
  }

  /** A table to fill in, and in a workbook a second sheet that explains its columns. */
  public byte[] template(TableFormat format) {
    List<String> headings =
        keys.stream()
            .map(key -> heading(Language.VI, key) + (required.contains(key) ? MARK : ""))
            .toList();
    return TableWriter.write(
        format,
        List.of(
            new TableSheet(
                messages.get(Language.VI, of + ".sheet"), headings, List.of(), TEMPLATE_WIDTH),
            new TableSheet(
                messages.get(Language.VI, "table.guide"),
                guide("column", "english", "required", "meaning", "example"),
                keys.stream().map(this::explained).toList(),
                GUIDE_WIDTH)));
  }

  private List<String> guide(String... headings) {
    return List.of(headings).stream()
        .map(heading -> messages.get(Language.VI, "table.guide." + heading))
        .toList();
  }

  private List<@Nullable Object> explained(String key) {
    return List.of(
        heading(Language.VI, key),
        heading(Language.EN, key),
        required.contains(key) ? messages.get(Language.VI, "table.guide.yes") : "",
        messages.get(Language.VI, of + "." + key + ".guide"),
        messages.get(Language.VI, of + "." + key + ".example"));
  }
}
