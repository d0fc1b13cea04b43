package vn.canbang.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.DisaggregationView;
import vn.canbang.indicator.Indicators;
import vn.canbang.organisation.OrganisationRef;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.template.TemplateQueries.StoredTemplate;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;

/** Shows templates and makes new versions of them. */
@ApplicationScoped
class TemplateService {

  private final TemplateQueries queries;
  private final ReportTemplates templates;
  private final Indicators indicators;
  private final Organisations organisations;
  private final BusinessClock clock;
  private final Audit audit;

  TemplateService(
      TemplateQueries queries,
      ReportTemplates templates,
      Indicators indicators,
      Organisations organisations,
      BusinessClock clock,
      Audit audit) {
    this.queries = queries;
    this.templates = templates;
    this.indicators = indicators;
    this.organisations = organisations;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * A template with the number of its newest version.
   *
   * @param created whether it is the first version
   */
  record Shown(ReportTemplate template, int newest, boolean created) {}

  List<ReportTemplateSummary> list(OrgScope scope) {
    Map<String, List<StoredTemplate>> byCode =
        queries.all().stream()
            .collect(
                Collectors.groupingBy(
                    StoredTemplate::code, LinkedHashMap::new, Collectors.toList()));
    Set<UUID> owners =
        byCode.values().stream()
            .map(versions -> versions.getFirst().ownerId())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, OrganisationRef> named = organisations.byIds(owners);
    return byCode.values().stream()
        .map(
            versions -> {
              ReportTemplate shown =
                  ReportTemplates.parse(ReportTemplates.holding(versions, clock.today()));
              UUID owner = versions.getFirst().ownerId();
              OrganisationRef ref = owner == null ? null : named.get(owner);
              return new ReportTemplateSummary(
                  shown.code(),
                  shown.version(),
                  shown.nameVi(),
                  shown.nameEn(),
                  shown.validFrom(),
                  ref == null ? null : ref.ref(),
                  versions.getFirst().version(),
                  mayEdit(scope, owner) ? List.of(TemplateAction.EDIT) : List.of());
            })
        .toList();
  }

  /**
   * @param version null for the one that holds today
   */
  Shown get(String code, @Nullable Integer version) {
    List<StoredTemplate> versions = versionsOf(code);
    StoredTemplate found =
        version == null
            ? ReportTemplates.holding(versions, clock.today())
            : versions.stream()
                .filter(v -> v.version() == version)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    return new Shown(ReportTemplates.parse(found), versions.getFirst().version(), false);
  }

  /** The newest first. */
  List<ReportTemplateVersion> versions(String code) {
    List<StoredTemplate> versions = versionsOf(code);
    return versions.stream()
        .map(
            stored -> {
              ReportTemplate one = ReportTemplates.parse(stored);
              return new ReportTemplateVersion(
                  one.version(),
                  one.nameVi(),
                  one.nameEn(),
                  one.validFrom(),
                  end(stored, versions));
            })
        .toList();
  }

  /** A version holds until the first day of one made after it. */
  private static @Nullable LocalDate end(StoredTemplate of, List<StoredTemplate> versions) {
    return versions.stream()
        .filter(v -> v.version() > of.version())
        .map(StoredTemplate::validFrom)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** Makes a version: the first one of a template, or one that follows. */
  @Transactional
  Shown put(OrgScope scope, String code, @Nullable String ifMatch, ReportTemplateDraft draft) {
    queries.lock(code);
    StoredTemplate before = queries.versions(code).stream().findFirst().orElse(null);
    OrganisationRef owner = owner(before, draft.owner());
    Faults faults = new Faults();
    if (owner == null && (before == null ? draft.owner() : before.ownerId()) != null) {
      requireAnywhere(scope);
      faults.add("/owner", "report.organisation-unknown", draft.owner());
    } else if (!mayEdit(scope, owner == null ? null : owner.id())) {
      throw ProblemException.forbidden();
    }
    if (before != null || ifMatch != null) {
      EntityTags.require(ifMatch, before == null ? 0 : before.version());
    }
    if (before != null) {
      follows(before, owner, draft, faults);
    }
    TemplateCheck.check(draft, catalogue(scope), faults);
    faults.throwIfAny();

    StoredTemplate next =
        new StoredTemplate(
            Ids.next(),
            code,
            before == null ? 1 : before.version() + 1,
            ReportTemplates.definition(draft),
            draft.validFrom().isBefore(Dates.BEGINNING) ? Dates.BEGINNING : draft.validFrom(),
            owner == null ? null : owner.id());
    queries.insert(next);
    templates.forget();
    ReportTemplate after = ReportTemplates.parse(next);
    audit.record(
        scope,
        before == null ? "REPORT_TEMPLATE_ADDED" : "REPORT_TEMPLATE_CHANGED",
        "report-template",
        code,
        next.ownerId(),
        before == null ? null : ReportTemplates.parse(before),
        after,
        null);
    return new Shown(after, next.version(), before == null);
  }

  /** Periods keep the version that they began with, so a new one can only hold for later ones. */
  private void follows(
      StoredTemplate before,
      @Nullable OrganisationRef owner,
      ReportTemplateDraft draft,
      Faults faults) {
    if (!Objects.equals(draft.owner(), owner == null ? null : owner.code())) {
      faults.add("/owner", "report.template-owner", draft.owner());
    }
    LocalDate tomorrow = clock.today().plusDays(1);
    LocalDate earliest = before.validFrom().isAfter(tomorrow) ? before.validFrom() : tomorrow;
    if (draft.validFrom().isBefore(earliest)) {
      faults.add("/validFrom", "report.template-valid-from", draft.validFrom(), earliest);
    }
  }

  private @Nullable OrganisationRef owner(
      @Nullable StoredTemplate before, @Nullable String wanted) {
    if (before != null) {
      UUID owner = before.ownerId();
      return owner == null ? null : organisations.byId(owner).orElse(null);
    }
    return wanted == null ? null : organisations.byCode(wanted).orElse(null);
  }

  private Map<String, Set<String>> catalogue(OrgScope scope) {
    return indicators.dataElements(scope).stream()
        .collect(
            Collectors.toMap(
                DataElementView::code,
                e ->
                    e.disaggregations().stream()
                        .map(DisaggregationView::code)
                        .collect(Collectors.toSet())));
  }

  private List<StoredTemplate> versionsOf(String code) {
    List<StoredTemplate> versions = queries.versions(code);
    if (versions.isEmpty()) {
      throw ProblemException.notFound();
    }
    return versions;
  }

  /** The product's own templates are for whoever administers everything. */
  private static boolean mayEdit(OrgScope scope, @Nullable UUID owner) {
    return scope.holds(Role.ADMIN, owner) || (owner != null && scope.holds(Role.PLANNER, owner));
  }

  private static void requireAnywhere(OrgScope scope) {
    if (!scope.holdsAnywhere(Role.ADMIN) && !scope.holdsAnywhere(Role.PLANNER)) {
      throw ProblemException.forbidden();
    }
  }
}
