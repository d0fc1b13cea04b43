package vn.canbang.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.table.ImportOutcome;
import vn.canbang.shared.table.ImportedRow;
import vn.canbang.shared.table.TableColumns;
import vn.canbang.shared.text.SearchKey;

/**
 * A row of an import of accounts, and what is to become of it.
 *
 * @param organisation null when the row names none that the caller administers
 */
record ImportedAccount(
    ImportedRow row,
    ImportOutcome outcome,
    @Nullable OrganisationRef organisation,
    Set<Grant> grants) {

  private static final String USERNAME = "username";
  private static final String NAME = "displayName";
  private static final String ORGANISATION = "organisation";
  private static final String ROLES = "roles";
  private static final String OVER = "over";
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_USERNAME = 64;

  static TableColumns columns(Messages messages) {
    return new TableColumns(
        messages,
        "account-import",
        List.of(USERNAME, NAME, ORGANISATION, ROLES, OVER),
        List.of(USERNAME, NAME, ORGANISATION, ROLES));
  }

  static Set<String> usernames(Collection<ImportedRow> rows) {
    return rows.stream().map(row -> row.text(USERNAME)).collect(Collectors.toSet());
  }

  static Set<String> organisationCodes(Collection<ImportedRow> rows) {
    Set<String> codes = new HashSet<>();
    for (ImportedRow row : rows) {
      codes.add(row.text(ORGANISATION));
      codes.addAll(row.list(OVER));
    }
    return codes;
  }

  String username() {
    return row.text(USERNAME);
  }

  String displayName() {
    return row.text(NAME);
  }

  UUID organisationId() {
    return Objects.requireNonNull(organisation).id();
  }

  /** What rows are checked against: read once for all of them. */
  static final class Known {

    private final OrgScope scope;
    private final Map<String, OrganisationRef> organisations;
    private final Map<String, UserAccount> accounts;
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    Known(
        OrgScope scope,
        Map<String, OrganisationRef> organisations,
        List<UserAccount> accounts,
        Messages messages) {
      this.scope = scope;
      this.organisations = organisations;
      this.accounts =
          accounts.stream().collect(Collectors.toMap(UserAccount::username, Function.identity()));
      for (Role role : Role.values()) {
        roles.put(SearchKey.of(role.name()), role);
        for (Language language : Language.values()) {
          roles.put(SearchKey.of(messages.get(language, "role." + role + ".name")), role);
        }
      }
    }

    /** Notes in the row what is wrong with it. Rows come in the order of the file. */
    ImportedAccount check(ImportedRow row) {
      String username = row.required(USERNAME, LONGEST_USERNAME);
      String name = row.required(NAME, LONGEST_NAME);
      if (!username.isEmpty() && !Usernames.valid(username)) {
        row.refuse(USERNAME, "username.form");
      }
      Integer earlier = lines.putIfAbsent(username, row.line());
      if (earlier != null && !username.isEmpty()) {
        row.refuse(USERNAME, "import.repeated", earlier);
      }
      OrganisationRef organisation =
          row.required(ORGANISATION, LONGEST_USERNAME).isEmpty()
              ? null
              : administered(row, ORGANISATION, row.text(ORGANISATION));
      Set<Grant> grants = grants(row, organisation);
      UserAccount present = accounts.get(username);
      boolean same =
          present != null
              && organisation != null
              && present.active()
              && present.kind() == AccountKind.PERSON
              && organisation.id().equals(present.organisationId())
              && name.equals(present.displayName())
              && grants.equals(present.grants());
      if (present != null && !same) {
        row.refuse(USERNAME, "account-import.differs", username);
      }
      ImportOutcome outcome =
          row.refused()
              ? ImportOutcome.REFUSED
              : same ? ImportOutcome.UNCHANGED : ImportOutcome.CREATE;
      return new ImportedAccount(row, outcome, organisation, grants);
    }

    private @Nullable OrganisationRef administered(ImportedRow row, String column, String code) {
      OrganisationRef found = organisations.get(code);
      if (found == null || !scope.holds(Role.ADMIN, found.id())) {
        row.refuse(column, "user.organisation-unknown", code);
        return null;
      }
      if (found.group()) {
        row.refuse(column, "user.organisation-group", found.name());
      }
      return found;
    }

    /** Every role over every organisation named, or over the one where the person works. */
    private Set<Grant> grants(ImportedRow row, @Nullable OrganisationRef organisation) {
      Set<OrganisationRef> over = new LinkedHashSet<>();
      for (String code : row.list(OVER)) {
        OrganisationRef found = administered(row, OVER, code);
        if (found != null) {
          over.add(found);
        }
      }
      if (row.list(OVER).isEmpty() && organisation != null) {
        over.add(organisation);
      }
      if (row.list(ROLES).isEmpty()) {
        row.refuse(ROLES, "required");
      }
      Set<Grant> grants = new HashSet<>();
      for (String named : row.list(ROLES)) {
        Role role = roles.get(SearchKey.of(named));
        if (role == null) {
          row.refuse(ROLES, "account-import.role-unknown", named);
          continue;
        }
        for (OrganisationRef place : over) {
          if (!scope.holds(role, place.id())) {
            row.refuse(ROLES, "grant.exceeds", role);
          }
          grants.add(new Grant(role, place.id()));
        }
      }
      return grants;
    }
  }
}
