package vn.canbang.report.batch;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.table.TableColumns;
import vn.canbang.shared.text.SearchKey;

/**
 * The columns of a batch as a table: what a report is addressed by, how it is sent, and a column
 * for each cell, headed by its key.
 */
final class BatchColumns {

  static final String SERIES = "series";
  static final String ORGANISATION = "organisation";
  static final String NAME = "name";
  static final String PERIOD = "period";
  static final String SUBMIT = "submit";
  static final String VERSION = "version";

  /** Those of the template, left of the cells. */
  static final List<String> ADDRESS = List.of(SERIES, ORGANISATION, NAME, PERIOD, SUBMIT);

  /** Those that are no cells. */
  static final List<String> KEYS = Stream.concat(ADDRESS.stream(), Stream.of(VERSION)).toList();

  private static final String OF = "report-batch.column";

  private final TableColumns table;
  private final Set<String> titles;

  /**
   * @param cells keys of all cells that there are
   */
  BatchColumns(Messages messages, Collection<String> cells) {
    this.table = new TableColumns(messages, OF, KEYS, List.of(SERIES, ORGANISATION, PERIOD), cells);
    this.titles =
        Stream.of(Language.values())
            .map(language -> SearchKey.of(title(messages, language, ORGANISATION)))
            .collect(Collectors.toSet());
  }

  static String title(Messages messages, Language language, String key) {
    return messages.get(language, OF + "." + key);
  }

  TableColumns table() {
    return table;
  }

  /** Whether a row holds no report but says in words what the columns are. */
  boolean titles(String organisation) {
    return titles.contains(SearchKey.of(organisation));
  }
}
