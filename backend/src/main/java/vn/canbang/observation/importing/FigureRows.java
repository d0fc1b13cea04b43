package vn.canbang.observation.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.DisaggregationView;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.table.ImportedRow;
import vn.canbang.shared.table.PeriodText;
import vn.canbang.shared.table.TableColumns;
import vn.canbang.shared.table.WholeNumber;
import vn.canbang.shared.text.SearchKey;
import vn.canbang.shared.time.ReportingPeriod;

/**
 * Understands the rows of one file, each by itself: what it remembers are places and bodies, never
 * rows.
 */
final class FigureRows {

  static final String AREA = "area";
  static final String PERIOD = "period";
  static final String CELL = "cell";
  static final String VALUE = "value";
  static final String ORGANISATION = "organisation";

  private static final Pattern PLAIN = Pattern.compile("\\d{1,10}");
  private static final int DIGITS_OF_COMMUNE = 5;

  static TableColumns columns(Messages messages) {
    return new TableColumns(
        messages,
        "observation-import",
        List.of(AREA, PERIOD, CELL, VALUE, ORGANISATION),
        List.of(AREA, PERIOD, CELL, VALUE));
  }

  private final OrgScope scope;
  private final Areas areas;
  private final Organisations organisations;
  private final LocalDate today;
  private final boolean workbook;
  private final Map<String, CellKey> cells = new HashMap<>();
  private final Map<String, List<AreaRef>> known = new HashMap<>();
  private final Map<String, Optional<OrganisationRef>> bodies = new HashMap<>();
  private final Map<Served, Boolean> served = new HashMap<>();

  /**
   * @param workbook whether numbers come as a workbook keeps them, and not as people write them
   */
  FigureRows(
      OrgScope scope,
      Areas areas,
      Organisations organisations,
      List<DataElementView> elements,
      LocalDate today,
      boolean workbook) {
    this.scope = scope;
    this.areas = areas;
    this.organisations = organisations;
    this.today = today;
    this.workbook = workbook;
    for (DataElementView element : elements) {
      for (DisaggregationView part : element.disaggregations()) {
        CellKey key = new CellKey(element.code(), part.code());
        cells.put(SearchKey.of(key.toString()), key);
        cells.put(SearchKey.of(element.nameVi() + ": " + part.nameVi()), key);
        cells.put(SearchKey.of(element.nameEn() + ": " + part.nameEn()), key);
      }
    }
  }

  private record Served(UUID by, UUID area, LocalDate on) {}

  /** Notes in the row what is wrong with it. */
  ReadRow read(ImportedRow row) {
    ReportingPeriod period = period(row);
    AreaRef area = area(row, period);
    CellKey cell = cell(row);
    Integer value = value(row);
    UUID organisation = organisation(row, area, period);
    return new ReadRow(row, area, period, cell, value, organisation);
  }

  private @Nullable ReportingPeriod period(ImportedRow row) {
    String text = row.required(PERIOD, 64);
    if (text.isEmpty()) {
      return null;
    }
    ReportingPeriod period;
    try {
      period = ReportingPeriod.parse(PeriodText.code(text));
    } catch (IllegalArgumentException e) {
      row.refuse(PERIOD, "observation-import.period-unknown", text);
      return null;
    }
    if (!period.end().isBefore(today)) {
      row.refuse(PERIOD, "observation-import.not-over", text);
    }
    return period;
  }

  private @Nullable AreaRef area(ImportedRow row, @Nullable ReportingPeriod period) {
    String text = row.required(AREA, 64);
    if (text.isEmpty() || period == null) {
      return null;
    }
    AreaRef found = area(text, period.end());
    if (found == null && PLAIN.matcher(text).matches() && text.length() < DIGITS_OF_COMMUNE) {
      // Spreadsheet programs take codes for numbers and drop the zeros before them.
      found = area("0" + text, period.end());
    }
    if (found == null) {
      row.refuse(AREA, "area.unknown", text, period.end());
    }
    return found;
  }

  private @Nullable AreaRef area(String code, LocalDate on) {
    List<AreaRef> episodes = known.computeIfAbsent(code, key -> new ArrayList<>());
    for (AreaRef one : episodes) {
      if (!on.isBefore(one.validFrom()) && on.isBefore(one.validTo())) {
        return one;
      }
    }
    AreaRef found = areas.byCode(code, on).orElse(null);
    if (found != null) {
      episodes.add(found);
    }
    return found;
  }

  private @Nullable CellKey cell(ImportedRow row) {
    String text = row.required(CELL, 400);
    CellKey found = cells.get(SearchKey.of(text));
    if (found == null && !text.isEmpty()) {
      row.refuse(CELL, "observation-import.cell-unknown", text);
    }
    return found;
  }

  private @Nullable Integer value(ImportedRow row) {
    String text = row.required(VALUE, 64);
    if (text.isEmpty()) {
      return null;
    }
    OptionalInt value = WholeNumber.of(text, workbook);
    if (value.isEmpty()) {
      row.refuse(VALUE, "observation-import.value-whole", text);
      return null;
    }
    return value.getAsInt();
  }

  /** Who answers for figures also accepts them: an import counts as accepted. */
  private @Nullable UUID organisation(
      ImportedRow row, @Nullable AreaRef area, @Nullable ReportingPeriod period) {
    String code = row.text(ORGANISATION, 64);
    OrganisationRef body =
        bodies
            .computeIfAbsent(
                code,
                key ->
                    key.isEmpty()
                        ? organisations.byId(scope.organisationId())
                        : organisations.byCode(key))
            .orElse(null);
    if (body == null || body.group() || !scope.holds(Role.REVIEWER, body.id())) {
      row.refuse(
          ORGANISATION,
          code.isEmpty() ? "observation-import.organisation-needed" : "organisation.unknown",
          code);
      return null;
    }
    if (area != null && period != null && !serves(body, area, period.end())) {
      row.refuse(AREA, "observation-import.area-outside", area.name(), body.name());
    }
    return body.id();
  }

  private boolean serves(OrganisationRef body, AreaRef area, LocalDate on) {
    if (scope.holds(Role.REVIEWER, null)) {
      return true;
    }
    UUID own = body.areaId();
    return own != null
        && served.computeIfAbsent(
            new Served(own, area.id(), on), key -> areas.isWithin(own, area.id(), on));
  }
}
