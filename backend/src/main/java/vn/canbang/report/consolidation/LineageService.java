package vn.canbang.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.canbang.report.Reports;
import vn.canbang.report.SourceRevision;
import vn.canbang.report.UnitReport;
import vn.canbang.report.content.ContentQueries;
import vn.canbang.report.obligation.Obligations;
import vn.canbang.report.obligation.OwedReport;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.time.ReportingPeriod;

/** Follows a sum down to the reports that it comes from. */
@ApplicationScoped
class LineageService {

  private final Pictures pictures;
  private final Obligations obligations;
  private final Reports reports;
  private final ContentQueries contents;
  private final ReportTemplates templates;

  LineageService(
      Pictures pictures,
      Obligations obligations,
      Reports reports,
      ContentQueries contents,
      ReportTemplates templates) {
    this.pictures = pictures;
    this.obligations = obligations;
    this.reports = reports;
    this.contents = contents;
    this.templates = templates;
  }

  @Transactional
  CellLineage cell(
      OrgScope scope,
      String series,
      String organisation,
      ReportingPeriod period,
      String key,
      boolean all) {
    Picture picture = pictures.of(scope, series, organisation, period);
    OwedReport any = picture.children().getFirst().owed();
    if (!templates.on(any.templateId(), any.periodStart()).cellKeys().contains(key)) {
      throw ProblemException.notFound();
    }
    Map<UUID, List<CellSource>> deeper =
        all
            ? deeper(
                scope,
                picture.children().stream()
                    .filter(c -> picture.counted(c) != null && reads(scope, c.owed()))
                    .map(picture::counted)
                    .collect(Collectors.toSet()),
                key)
            : Map.of();
    List<CellSource> sources = new ArrayList<>();
    Integer total = null;
    for (UnitReport child : picture.children()) {
      Integer revision = picture.countedNumber(child);
      if (revision != null) {
        Integer value = picture.cells(child).get(key);
        if (value != null) {
          total = total == null ? value : Math.addExact(total, value);
        }
        sources.add(
            new CellSource(
                child.owed().organisation().ref(),
                period,
                revision,
                value,
                "/reports/" + child.owed().key() + "?revision=" + revision,
                deeper.getOrDefault(picture.counted(child), List.of())));
      }
    }
    return new CellLineage(key, total, sources);
  }

  /**
   * What consolidated revisions add up, level by level to the first senders. Below a report that
   * the caller neither sent nor received it goes no further.
   */
  private Map<UUID, List<CellSource>> deeper(OrgScope scope, Set<UUID> revisions, String key) {
    Map<UUID, List<SourceRevision>> pinned = reports.sources(scope, revisions);
    if (pinned.isEmpty()) {
      return Map.of();
    }
    List<SourceRevision> sources = pinned.values().stream().flatMap(List::stream).toList();
    Map<UUID, OwedReport> owed =
        obligations
            .byIds(scope, sources.stream().map(SourceRevision::obligationId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(OwedReport::id, Function.identity()));
    Map<UUID, Map<String, Integer>> values =
        contents.values(sources.stream().map(SourceRevision::id).toList());
    Map<UUID, List<CellSource>> below =
        deeper(
            scope,
            sources.stream()
                .filter(s -> reads(scope, Objects.requireNonNull(owed.get(s.obligationId()))))
                .map(SourceRevision::id)
                .collect(Collectors.toSet()),
            key);
    Map<UUID, List<CellSource>> found = new HashMap<>();
    pinned.forEach(
        (revision, list) ->
            found.put(
                revision,
                list.stream()
                    .map(
                        s -> {
                          OwedReport o = Objects.requireNonNull(owed.get(s.obligationId()));
                          return new CellSource(
                              o.organisation().ref(),
                              o.period(),
                              s.number(),
                              values.getOrDefault(s.id(), Map.of()).get(key),
                              "/reports/" + o.key() + "?revision=" + s.number(),
                              below.getOrDefault(s.id(), List.of()));
                        })
                    .sorted(Comparator.comparing(s -> s.organisation().name()))
                    .toList()));
    return found;
  }

  private static boolean reads(OrgScope scope, OwedReport owed) {
    return owed.sentFrom(scope) || owed.sentTo(scope);
  }
}
