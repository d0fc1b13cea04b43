package vn.canbang.report.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.register.RegisterQueries.Counted;
import vn.canbang.report.register.RegisterQueries.Line;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Language;
import vn.canbang.shared.problem.Messages;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.table.TableFormat;
import vn.canbang.shared.table.TableSheet;
import vn.canbang.shared.table.TableWriter;
import vn.canbang.shared.time.Dates;
import vn.canbang.shared.time.PeriodWords;
import vn.canbang.shared.time.ReportingPeriod;

/** Reads the register, and counts what came in time. */
@ApplicationScoped
class RegisterService {

  /** More lines than this no sheet is read to the end of. */
  private static final int LONGEST = 20_000;

  private static final int WIDTH = 22;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final RegisterQueries queries;
  private final Organisations organisations;
  private final Messages messages;

  RegisterService(RegisterQueries queries, Organisations organisations, Messages messages) {
    this.queries = queries;
    this.organisations = organisations;
    this.messages = messages;
  }

  @Transactional
  TimelinessView timeliness(OrgScope scope, TimelinessBy by, RegisterFilter filter) {
    Map<String, TimelinessRow> rows = new LinkedHashMap<>();
    TimelinessCounts total = TimelinessCounts.NONE;
    TimelinessCounts previous = TimelinessCounts.NONE;
    List<Counted> found = queries.counted(scope, by, filter);
    Map<String, OrganisationRef> units =
        by == TimelinessBy.UNIT
            ? organisations.byCodes(found.stream().map(Counted::code).toList())
            : Map.of();
    for (Counted counted : found) {
      TimelinessCounts counts = counts(counted);
      // A period is compared with the same one of the year before, under its own code.
      String code = by == TimelinessBy.PERIOD && counted.before() ? later(counted) : counted.code();
      TimelinessRow row =
          rows.getOrDefault(code, named(by, code, counted, units.get(counted.code())));
      if (counted.before()) {
        previous = previous.plus(counts);
        rows.put(code, row(row, row.now(), row.previous().plus(counts)));
      } else {
        total = total.plus(counts);
        rows.put(code, row(row, row.now().plus(counts), row.previous()));
      }
    }
    List<TimelinessRow> items =
        rows.values().stream()
            .filter(row -> row.now().owed() > 0)
            .sorted(
                by == TimelinessBy.PERIOD
                    ? Comparator.comparing(TimelinessRow::code)
                    : Comparator.comparingDouble(RegisterService::lost)
                        .thenComparing(TimelinessRow::code))
            .toList();
    return new TimelinessView(by, filter.from(), filter.to(), total, previous, items);
  }

  private static TimelinessRow named(
      TimelinessBy by, String code, Counted counted, @Nullable OrganisationRef unit) {
    return switch (by) {
      case UNIT ->
          named(code, unit == null ? code : unit.name(), unit == null ? code : unit.name());
      case SERIES -> named(code, counted.nameVi(), counted.nameEn());
      case PERIOD -> {
        ReportingPeriod period = ReportingPeriod.ofReport(code);
        yield named(code, PeriodWords.vi(period), PeriodWords.en(period));
      }
    };
  }

  private static TimelinessRow named(String code, String vi, String en) {
    return new TimelinessRow(code, vi, en, TimelinessCounts.NONE, TimelinessCounts.NONE);
  }

  private static TimelinessRow row(
      TimelinessRow row, TimelinessCounts now, TimelinessCounts previous) {
    return new TimelinessRow(row.code(), row.nameVi(), row.nameEn(), now, previous);
  }

  private static String later(Counted counted) {
    int year = ReportingPeriod.ofReport(counted.code()).start().getYear();
    return year + 1 + counted.code().substring(4);
  }

  /** How much less came in time than before; who cannot be compared stands behind all others. */
  private static double lost(TimelinessRow row) {
    double change = row.previous().share() - row.now().share();
    return Double.isNaN(change) ? Double.POSITIVE_INFINITY : change;
  }

  private static TimelinessCounts counts(Counted counted) {
    int n = counted.reports();
    return switch (counted.timeliness()) {
      case ON_TIME -> new TimelinessCounts(n, n, n, 0, 0, 0, counted.accepted());
      case LATE -> new TimelinessCounts(n, n, 0, n, 0, 0, counted.accepted());
      case OVERDUE -> new TimelinessCounts(n, n, 0, 0, n, 0, 0);
      case DUE, EXTENDED, UNSET -> new TimelinessCounts(n, 0, 0, 0, 0, n, 0);
      case NOT_DUE, WAIVED -> TimelinessCounts.NONE;
    };
  }

  @Transactional
  Page<RegisterEntry> register(OrgScope scope, RegisterFilter filter, PageRequest page) {
    return page.page(
        entries(queries.lines(scope, filter, page.offset(), page.fetchSize())),
        () -> queries.count(scope, filter));
  }

  private List<RegisterEntry> entries(List<Line> lines) {
    Set<UUID> named = new HashSet<>();
    lines.forEach(line -> named.addAll(List.of(line.organisationId(), line.receiverId())));
    Map<UUID, OrganisationRef> names = new HashMap<>(organisations.byIds(named));
    List<RegisterEntry> entries = new ArrayList<>();
    for (Line line : lines) {
      OrganisationRef sender = names.get(line.organisationId());
      OrganisationRef receiver = names.get(line.receiverId());
      if (sender != null && receiver != null) {
        entries.add(
            new RegisterEntry(
                new NamedRef(line.series(), line.seriesVi(), line.seriesEn()),
                sender.ref(),
                ReportingPeriod.ofReport(line.period()),
                receiver.ref(),
                line.lastDay(),
                line.timeliness(),
                line.firstSentAt(),
                line.sentAt(),
                line.sentBy(),
                line.documentNumber(),
                line.state(),
                line.revision(),
                line.decidedAt()));
      }
    }
    return entries;
  }

  @Transactional
  byte[] registerTable(OrgScope scope, RegisterFilter filter, TableFormat format) {
    return table(
        format,
        "register",
        List.of(
            "series",
            "unit",
            "period",
            "receiver",
            "lastDay",
            "timeliness",
            "firstDay",
            "firstTime",
            "sentDay",
            "sentTime",
            "sentBy",
            "number",
            "revision",
            "state",
            "decidedDay"),
        entries(queries.lines(scope, filter, 0, LONGEST)).stream().map(this::cells).toList());
  }

  private List<@Nullable Object> cells(RegisterEntry entry) {
    return Arrays.asList(
        entry.series().nameVi(),
        entry.organisation().name(),
        PeriodWords.vi(entry.period()),
        entry.receiver().name(),
        entry.lastDay(),
        words("timeliness." + entry.timeliness()),
        day(entry.firstSentAt()),
        time(entry.firstSentAt()),
        day(entry.sentAt()),
        time(entry.sentAt()),
        entry.sentBy(),
        entry.documentNumber(),
        entry.revision(),
        entry.state() == null ? null : words("state." + entry.state()),
        day(entry.decidedAt()));
  }

  @Transactional
  byte[] timelinessTable(
      OrgScope scope, TimelinessBy by, RegisterFilter filter, TableFormat format) {
    return table(
        format,
        "counts",
        List.of(
            "code",
            "name",
            "owed",
            "onTime",
            "late",
            "overdue",
            "open",
            "accepted",
            "judged",
            "onTimeBefore",
            "judgedBefore"),
        timeliness(scope, by, filter).items().stream().map(RegisterService::cells).toList());
  }

  private static List<@Nullable Object> cells(TimelinessRow row) {
    TimelinessCounts now = row.now();
    return Arrays.asList(
        row.code(),
        row.nameVi(),
        now.owed(),
        now.onTime(),
        now.late(),
        now.overdue(),
        now.open(),
        now.accepted(),
        now.judged(),
        row.previous().onTime(),
        row.previous().judged());
  }

  private byte[] table(
      TableFormat format, String sheet, List<String> keys, List<List<@Nullable Object>> rows) {
    List<String> heading = keys.stream().map(key -> words(sheet + "." + key)).toList();
    return TableWriter.write(
        format, List.of(new TableSheet(words(sheet + ".sheet"), heading, rows, WIDTH)));
  }

  /** Files are in the language of the office. */
  private String words(String key) {
    return messages.get(Language.VI, "report-register." + key);
  }

  private static @Nullable LocalDate day(@Nullable Instant at) {
    return at == null ? null : LocalDate.ofInstant(at, Dates.ZONE);
  }

  private static @Nullable String time(@Nullable Instant at) {
    return at == null ? null : TIME.format(at.atZone(Dates.ZONE));
  }
}
