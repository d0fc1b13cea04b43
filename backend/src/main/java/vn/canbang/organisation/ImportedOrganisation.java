package vn.canbang.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.canbang.area.AreaRef;
import vn.canbang.area.Areas;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.table.ImportOutcome;
import vn.canbang.shared.table.ImportedRow;
import vn.canbang.shared.table.TableColumns;
import vn.canbang.shared.text.SearchKey;

/**
 * A row of an import of organisations, and what is to become of it.
 *
 * @param created what is set up; null unless the outcome is CREATE
 */
record ImportedOrganisation(
    ImportedRow row, ImportOutcome outcome, @Nullable NewOrganisation created) {

  private static final String CODE = "code";
  private static final String NAME = "name";
  private static final String SHORT_NAME = "shortName";
  private static final String KIND = "kind";
  private static final String LEVEL = "level";
  private static final String AREA = "area";
  private static final String PARENT = "parent";
  private static final String VALID_FROM = "validFrom";
  private static final String ALIASES = "aliases";
  private static final int LONGEST_CODE = 64;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_SHORT_NAME = 150;
  private static final Pattern CODE_FORM = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

  static TableColumns columns(Messages messages) {
    return new TableColumns(
        messages,
        "organisation-import",
        List.of(CODE, NAME, SHORT_NAME, KIND, LEVEL, AREA, PARENT, VALID_FROM, ALIASES),
        List.of(CODE, NAME, KIND, LEVEL, VALID_FROM));
  }

  static Set<String> codes(Collection<ImportedRow> rows) {
    Set<String> codes = new HashSet<>();
    for (ImportedRow row : rows) {
      codes.add(row.text(CODE));
      codes.add(row.text(PARENT));
    }
    return codes;
  }

  String code() {
    return row.text(CODE);
  }

  String name() {
    return row.text(NAME);
  }

  NewOrganisation wanted() {
    return Objects.requireNonNull(created);
  }

  /** What rows are checked against: read once for all of them. */
  static final class Known {

    private final OrgScope scope;
    private final Map<String, OrganisationRef> present;
    private final Areas areas;
    private final Map<String, OrganisationKind> kinds = new HashMap<>();
    private final Map<String, OrganisationLevel> levels = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, LocalDate> coming = new HashMap<>();

    Known(OrgScope scope, Map<String, OrganisationRef> present, Areas areas, Messages messages) {
      this.scope = scope;
      this.present = present;
      this.areas = areas;
      for (OrganisationKind kind : OrganisationKind.values()) {
        kinds.put(SearchKey.of(kind.name()), kind);
        for (Language language : Language.values()) {
          kinds.put(SearchKey.of(messages.get(language, "organisation.kind." + kind)), kind);
        }
      }
      for (OrganisationLevel level : OrganisationLevel.values()) {
        levels.put(SearchKey.of(level.name()), level);
        for (Language language : Language.values()) {
          levels.put(SearchKey.of(messages.get(language, "organisation.level." + level)), level);
        }
      }
    }

    /** Notes in the row what is wrong with it. Rows come in the order of the file. */
    ImportedOrganisation check(ImportedRow row) {
      String code = row.required(CODE, LONGEST_CODE);
      if (!code.isEmpty() && !CODE_FORM.matcher(code).matches()) {
        row.refuse(CODE, "organisation.code-form");
      }
      Integer earlier = code.isEmpty() ? null : lines.putIfAbsent(code, row.line());
      if (earlier != null) {
        row.refuse(CODE, "import.repeated", earlier);
      }
      String name = row.required(NAME, LONGEST_NAME);
      String shortName = row.text(SHORT_NAME, LONGEST_SHORT_NAME);
      OrganisationKind kind = one(row, KIND, kinds, "organisation-import.kind-unknown");
      OrganisationLevel level = one(row, LEVEL, levels, "organisation-import.level-unknown");
      row.required(VALID_FROM, LONGEST_CODE);
      LocalDate from = row.day(VALID_FROM).orElse(null);
      UUID parentId = parent(row, from);
      UUID areaId = area(row, from);
      if (row.refused() || kind == null || level == null || from == null) {
        return new ImportedOrganisation(row, ImportOutcome.REFUSED, null);
      }
      OrganisationRef there = present.get(code);
      if (there != null) {
        return present(row, there, name, kind);
      }
      coming.put(code, from);
      return new ImportedOrganisation(
          row,
          ImportOutcome.CREATE,
          new NewOrganisation(
              code,
              name,
              shortName.isEmpty() ? null : shortName,
              kind,
              level,
              false,
              areaId,
              parentId,
              row.list(ALIASES),
              List.of(),
              from));
    }

    private static ImportedOrganisation present(
        ImportedRow row, OrganisationRef there, String name, OrganisationKind kind) {
      if (there.name().equals(name) && there.kind().equals(kind.name())) {
        return new ImportedOrganisation(row, ImportOutcome.UNCHANGED, null);
      }
      row.refuse(CODE, "organisation-import.differs", there.code(), there.name());
      return new ImportedOrganisation(row, ImportOutcome.REFUSED, null);
    }

    private static <E> @Nullable E one(
        ImportedRow row, String column, Map<String, E> known, String unknown) {
      String text = row.required(column, LONGEST_NAME);
      E found = known.get(SearchKey.of(text));
      if (found == null && !text.isEmpty()) {
        row.refuse(column, unknown, text);
      }
      return found;
    }

    /** One that is there, or one that an earlier row brings. */
    private @Nullable UUID parent(ImportedRow row, @Nullable LocalDate from) {
      String code = row.text(PARENT, LONGEST_CODE);
      if (code.isEmpty()) {
        if (!scope.holds(Role.ADMIN, null)) {
          row.refuse(PARENT, "organisation-import.parent-needed");
        }
        return null;
      }
      LocalDate begins = coming.get(code);
      if (begins != null) {
        if (from != null && from.isBefore(begins)) {
          row.refuse(PARENT, "organisation-import.parent-later", code);
        }
        return Ids.of("organisation", code);
      }
      OrganisationRef found = present.get(code);
      if (found == null || !scope.holds(Role.ADMIN, found.id())) {
        row.refuse(PARENT, "organisation.unknown", code);
        return null;
      }
      return found.id();
    }

    private @Nullable UUID area(ImportedRow row, @Nullable LocalDate from) {
      String code = row.text(AREA, LONGEST_CODE);
      if (code.isEmpty() || from == null) {
        return null;
      }
      AreaRef found = areas.byCode(code, from).orElse(null);
      if (found == null) {
        row.refuse(AREA, "area.unknown", code, from);
        return null;
      }
      return found.id();
    }
  }
}
