package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.report.ContentIntake.Asked;
import vn.canbang.report.ContentIntake.Change;
import vn.canbang.report.ContentIntake.Ready;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.content.ContentQueries.AcceptedCell;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedAddress;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.view.RevisionState;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** Takes in many reports: what all of them need is read once, then each is judged by itself. */
@ApplicationScoped
class ReportIntakeService implements ReportIntake {

  private final Obligations obligations;
  private final ReportReader reader;
  private final FrameReader frames;
  private final ReportRepository reports;
  private final RevisionRepository revisions;
  private final ContentQueries contents;
  private final ContentIntake intake;

  ReportIntakeService(
      Obligations obligations,
      ReportReader reader,
      FrameReader frames,
      ReportRepository reports,
      RevisionRepository revisions,
      ContentQueries contents,
      ContentIntake intake) {
    this.obligations = obligations;
    this.reader = reader;
    this.frames = frames;
    this.reports = reports;
    this.revisions = revisions;
    this.contents = contents;
    this.intake = intake;
  }

  @Override
  @Transactional
  public List<Taken> take(OrgScope scope, List<Sent> sent) {
    Known known = known(scope, sent);
    List<Judged> judged = new ArrayList<>();
    for (Sent one : sent) {
      judged.add(judge(scope, one, known));
    }
    List<Ready> ready = new ArrayList<>();
    for (Judged one : judged) {
      if (one.ready() != null) {
        ready.add(one.ready());
      }
    }
    intake.write(scope, ready);
    List<Taken> taken = judged.stream().map(ReportIntakeService::taken).toList();
    reports.writeAndForget(scope);
    return taken;
  }

  /** What is known of the reports before any of them is looked at. */
  private record Known(
      Map<OwedAddress, OwedReport> owed,
      Map<UUID, Report> reports,
      Map<UUID, ReportRevision> newest,
      AcceptedFigures figures) {}

  private Known known(OrgScope scope, List<Sent> sent) {
    List<OwedReport> owed = obligations.find(scope, sent.stream().map(Sent::address).toList());
    List<Report> written = reports.lock(scope, owed.stream().map(OwedReport::id).toList());
    return new Known(
        owed.stream()
            .collect(
                Collectors.toMap(
                    o -> new OwedAddress(o.series().code(), o.organisation().code(), o.period()),
                    Function.identity())),
        written.stream().collect(Collectors.toMap(Report::obligationId, Function.identity())),
        revisions.newest(scope, written.stream().map(Report::id).toList()).stream()
            .collect(Collectors.toMap(ReportRevision::reportId, Function.identity())),
        figures(owed.stream().map(o -> o.organisation().id()).collect(Collectors.toSet())));
  }

  /** Days of a series of which accepted figures are read. */
  private record Stretch(UUID series, LocalDate from, LocalDate to) {}

  /** Reads each stretch of time once, for all units. */
  private AcceptedFigures figures(Set<UUID> units) {
    Map<Stretch, Map<UUID, List<AcceptedCell>>> read = new HashMap<>();
    return (series, organisation, from, to) ->
        read.computeIfAbsent(
                new Stretch(series, from, to), s -> contents.accepted(series, units, from, to))
            .getOrDefault(organisation, List.of());
  }

  private record Judged(@Nullable Ready ready, @Nullable ProblemException refusal) {}

  private Judged judge(OrgScope scope, Sent sent, Known known) {
    try {
      OwedReport owed = known.owed().get(sent.address());
      if (owed == null) {
        throw ProblemException.notFound();
      }
      Report report = known.reports().get(owed.id());
      ReportAccess access = reader.writable(scope, owed, report);
      ReportRevision current = report == null ? null : known.newest().get(report.id());
      Long version = sent.version();
      return new Judged(
          intake.check(
              scope,
              access,
              current,
              frames.of(owed, current, known.figures()),
              new Asked(
                  sent.content(), version == null ? null : EntityTags.of(version), sent.submit())),
          null);
    } catch (ProblemException refused) {
      return new Judged(null, refused);
    }
  }

  private static Taken taken(Judged judged) {
    Ready ready = judged.ready();
    if (ready == null) {
      return new Taken(IntakeOutcome.REFUSED, null, judged.refusal());
    }
    ReportRevision revision = ready.revision();
    boolean received =
        revision.state() != RevisionState.DRAFT && revision.state() != RevisionState.WITHDRAWN;
    return new Taken(
        ready.change() == Change.STARTED
            ? IntakeOutcome.CREATED
            : ready.change() == Change.EDITED || ready.sends()
                ? IntakeOutcome.UPDATED
                : IntakeOutcome.UNCHANGED,
        received ? Receipts.of(ready.owed(), revision) : null,
        null);
  }
}
