package vn.canbang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.canbang.identity.imports.AccountImportResult;
import vn.canbang.identity.imports.AccountImportRow;
import vn.canbang.organisation.Organisations;
import vn.canbang.shared.http.Upload;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.Grant;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.table.ImportOutcome;
import vn.canbang.shared.table.ImportedRow;
import vn.canbang.shared.table.TableColumns;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.time.BusinessClock;

/** Makes accounts from an uploaded table: all of its rows or none. */
@ApplicationScoped
class AccountImportService {

  static final int MOST_ROWS = 5_000;

  private final TableColumns columns;
  private final UserAccountRepository accounts;
  private final Organisations organisations;
  private final Passwords passwords;
  private final Messages messages;
  private final Audit audit;
  private final BusinessClock clock;

  AccountImportService(
      UserAccountRepository accounts,
      Organisations organisations,
      Passwords passwords,
      Messages messages,
      Audit audit,
      BusinessClock clock) {
    this.columns = ImportedAccount.columns(messages);
    this.accounts = accounts;
    this.organisations = organisations;
    this.passwords = passwords;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  byte[] template(OrgScope scope, TableFormat format) {
    UserService.requireAdmin(scope);
    return columns.template(format);
  }

  @Transactional
  AccountImportResult run(OrgScope scope, Upload file, boolean dryRun, Language language) {
    UserService.requireAdmin(scope);
    List<ImportedRow> table = ImportedRow.read(file, columns, MOST_ROWS);
    List<ImportedAccount> rows = check(scope, table);
    List<Fault> faults = rows.stream().flatMap(row -> row.row().faults().stream()).toList();
    if (!dryRun && !faults.isEmpty()) {
      throw ProblemException.invalid(faults);
    }
    Map<ImportedAccount, String> made = dryRun ? Map.of() : make(scope, rows);
    return new AccountImportResult(
        rows.stream().map(row -> view(row, made.get(row), language)).toList(),
        count(rows, ImportOutcome.CREATE),
        count(rows, ImportOutcome.UNCHANGED),
        count(rows, ImportOutcome.REFUSED),
        !dryRun);
  }

  private List<ImportedAccount> check(OrgScope scope, List<ImportedRow> table) {
    ImportedAccount.Known known =
        new ImportedAccount.Known(
            scope,
            organisations.byCodes(ImportedAccount.organisationCodes(table)),
            accounts.byUsernames(scope, ImportedAccount.usernames(table)),
            messages);
    return table.stream().map(known::check).toList();
  }

  /** Makes the new ones; returns their first passwords. */
  private Map<ImportedAccount, String> make(OrgScope scope, List<ImportedAccount> rows) {
    Instant now = clock.real();
    Map<ImportedAccount, String> first = new LinkedHashMap<>();
    Map<UserAccount, Set<Grant>> added = new LinkedHashMap<>();
    for (ImportedAccount row : rows) {
      if (row.outcome() == ImportOutcome.CREATE) {
        String password = Secrets.oneTimePassword();
        UserAccount account =
            new UserAccount(
                row.username(),
                row.displayName(),
                row.organisationId(),
                Set.of(),
                passwords.hashOfRandom(password),
                true,
                now);
        first.put(row, password);
        added.put(account, row.grants());
      }
    }
    accounts.addAll(scope, added);
    for (UserAccount account : added.keySet()) {
      audit.record(
          scope,
          "USER_CREATED",
          "user",
          account.username(),
          account.organisationId(),
          null,
          UserState.of(account),
          null);
    }
    return first;
  }

  private AccountImportRow view(ImportedAccount row, @Nullable String password, Language language) {
    return new AccountImportRow(
        row.row().line(),
        row.outcome(),
        row.username(),
        row.displayName(),
        row.organisation() == null ? null : row.organisation().ref(),
        row.row().errors(messages, language),
        password);
  }

  private static int count(List<ImportedAccount> rows, ImportOutcome outcome) {
    return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
  }
}
