package vn.canbang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.canbang.report.ReportAccess.Side;
import vn.canbang.report.content.ActivityEntry;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.content.NarrativeEntry;
import vn.canbang.report.view.ActivityChange;
import vn.canbang.report.view.CellChange;
import vn.canbang.report.view.NarrativeChange;
import vn.canbang.report.view.Receipt;
import vn.canbang.report.view.RevisionView;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;

/** What happened to a report so far: proof of receipt, revisions and what each changed. */
@ApplicationScoped
class ReportHistoryService {

  private final ReportReader reader;
  private final RevisionRepository revisions;
  private final ContentQueries contents;

  ReportHistoryService(ReportReader reader, RevisionRepository revisions, ContentQueries contents) {
    this.reader = reader;
    this.revisions = revisions;
    this.contents = contents;
  }

  @Transactional
  Receipt receipt(OrgScope scope, ReportKey key) {
    ReportAccess access = reader.access(scope, key, false);
    Report report = access.report();
    Integer number = report == null ? null : report.receivedRevision();
    if (access.side() == Side.ABOVE) {
      number = access.readable().getFirst();
    }
    if (report == null || number == null) {
      throw new ProblemException(404, "report.not-submitted", List.of(), List.of(), Map.of());
    }
    ReportRevision revision = revisions.get(scope, report, number);
    String address = access.owed().key() + "/" + number + "/" + revision.sha256();
    return new Receipt(
        "BN-" + sha256(address).substring(0, 16).toUpperCase(Locale.ROOT),
        Objects.requireNonNull(revision.submittedAt()),
        revision.sha256(),
        key.series(),
        key.organisation(),
        key.period(),
        number,
        Boolean.TRUE.equals(revision.late()));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Transactional
  List<RevisionView> revisions(OrgScope scope, ReportKey key) {
    ReportAccess access = reader.access(scope, key, false);
    Report report = access.report();
    if (report == null) {
      return List.of();
    }
    List<ReportRevision> all =
        revisions.all(scope, report).stream()
            .filter(r -> ReportReader.readable(access, r))
            .toList();
    Map<UUID, Map<String, Integer>> cells =
        contents.values(all.stream().map(ReportRevision::id).toList());
    List<RevisionView> views = new ArrayList<>();
    Map<UUID, List<ActivityEntry>> results =
        contents.results(all.stream().map(ReportRevision::id).toList());
    Map<String, Integer> before = Map.of();
    Map<UUID, ActivityEntry> resultsBefore = Map.of();
    Map<String, String> answersBefore = Map.of();
    for (ReportRevision revision : all) {
      Map<String, Integer> after = cells.getOrDefault(revision.id(), Map.of());
      Map<UUID, ActivityEntry> resultsAfter =
          results.getOrDefault(revision.id(), List.of()).stream()
              .collect(Collectors.toMap(ActivityEntry::activity, Function.identity()));
      Map<String, String> answersAfter =
          contents.answers(revision.id()).stream()
              .collect(Collectors.toMap(NarrativeEntry::code, NarrativeEntry::text));
      boolean first = views.isEmpty();
      views.add(
          new RevisionView(
              revision.number(),
              revision.state(),
              revision.submittedAt(),
              revision.submittedBy(),
              revision.decidedAt(),
              revision.decidedBy(),
              access.side() == Side.ABOVE ? null : revision.returned(),
              revision.amendmentReason(),
              first ? List.of() : changes(before, after),
              first ? List.of() : results(resultsBefore, resultsAfter),
              first ? List.of() : answers(answersBefore, answersAfter)));
      before = after;
      resultsBefore = resultsAfter;
      answersBefore = answersAfter;
    }
    return views;
  }

  private static List<ActivityChange> results(
      Map<UUID, ActivityEntry> before, Map<UUID, ActivityEntry> after) {
    Set<UUID> activities = new TreeSet<>(before.keySet());
    activities.addAll(after.keySet());
    return activities.stream()
        .filter(a -> !Objects.equals(before.get(a), after.get(a)))
        .map(a -> new ActivityChange(a, before.get(a), after.get(a)))
        .toList();
  }

  private static List<NarrativeChange> answers(
      Map<String, String> before, Map<String, String> after) {
    Set<String> codes = new TreeSet<>(before.keySet());
    codes.addAll(after.keySet());
    return codes.stream()
        .filter(c -> !Objects.equals(before.get(c), after.get(c)))
        .map(c -> new NarrativeChange(c, before.get(c), after.get(c)))
        .toList();
  }

  private static List<CellChange> changes(Map<String, Integer> before, Map<String, Integer> after) {
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    return keys.stream()
        .filter(k -> !Objects.equals(before.get(k), after.get(k)))
        .map(k -> new CellChange(k, before.get(k), after.get(k)))
        .toList();
  }
}
