package vn.canbang.interchange.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.Indicators;
import vn.canbang.organisation.Organisations;
import vn.canbang.report.series.ReportSeries;
import vn.canbang.report.template.ReportTemplates;
import vn.canbang.shared.http.EntityTags;
import vn.canbang.shared.paging.Page;
import vn.canbang.shared.paging.PageRequest;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Keeps the codes of other systems; only who administers everything changes them. */
@ApplicationScoped
class CodeSystemService implements CodeSystems {

  private final CodeSystemRepository systems;
  private final CodeMappingRepository mappings;
  private final Organisations organisations;
  private final Indicators indicators;
  private final ReportSeries series;
  private final ReportTemplates templates;
  private final Audit audit;

  CodeSystemService(
      CodeSystemRepository systems,
      CodeMappingRepository mappings,
      Organisations organisations,
      Indicators indicators,
      ReportSeries series,
      ReportTemplates templates,
      Audit audit) {
    this.systems = systems;
    this.mappings = mappings;
    this.organisations = organisations;
    this.indicators = indicators;
    this.series = series;
    this.templates = templates;
    this.audit = audit;
  }

  @Override
  @Transactional
  public Optional<Codes> codes(OrgScope scope, String system) {
    return systems.find(scope, system).map(s -> new Codes(mappings.ofSystem(scope, s.code())));
  }

  @Override
  @Transactional
  public void load(OrgScope system, String code, PutCodeSystem wanted) {
    if (systems.find(system, code).isEmpty()) {
      put(system, code, null, wanted);
    }
  }

  @Override
  @Transactional
  public void load(
      OrgScope system, String code, MappingKind kind, String theirCode, String target) {
    if (mappings.one(system, code, kind, theirCode).isEmpty()) {
      putMapping(system, code, kind, theirCode, null, new PutCodeMapping(target));
    }
  }

  @Transactional
  List<CodeSystemView> all(OrgScope scope) {
    return systems.all(scope).stream().map(CodeSystem::view).toList();
  }

  /** A system after a write. */
  record Written<T>(T view, boolean created) {}

  @Transactional
  Written<CodeSystemView> put(
      OrgScope scope, String code, @Nullable String ifMatch, PutCodeSystem wanted) {
    requireRight(scope);
    CodeSystem known = systems.find(scope, code).orElse(null);
    CodeSystemView before = known == null ? null : known.view();
    if (known == null) {
      known = new CodeSystem(code, wanted);
      systems.persist(known);
    } else {
      EntityTags.require(ifMatch, known.version());
      known.write(wanted);
    }
    systems.flush();
    CodeSystemView after = known.view();
    audit.record(scope, "CODE_SYSTEM_PUT", "code-system", code, null, before, after, null);
    return new Written<>(after, before == null);
  }

  /** A system that still has codes stays. */
  @Transactional
  void delete(OrgScope scope, String code, @Nullable String ifMatch) {
    requireRight(scope);
    CodeSystem known = systems.find(scope, code).orElseThrow(ProblemException::notFound);
    EntityTags.require(ifMatch, known.version());
    if (!mappings.ofSystem(scope, code).isEmpty()) {
      throw ProblemException.conflict("code-system.has-codes");
    }
    CodeSystemView before = known.view();
    systems.delete(known);
    systems.flush();
    audit.record(scope, "CODE_SYSTEM_DELETED", "code-system", code, null, before, null, null);
  }

  @Transactional
  Page<CodeMappingView> page(
      OrgScope scope, CodeMappingRepository.Filter filter, PageRequest page) {
    requireKnown(scope, filter.system());
    return page.page(
        mappings.page(scope, filter, page).stream().map(CodeMapping::view).toList(),
        () -> mappings.total(scope, filter));
  }

  @Transactional
  Written<CodeMappingView> putMapping(
      OrgScope scope,
      String system,
      MappingKind kind,
      String theirCode,
      @Nullable String ifMatch,
      PutCodeMapping wanted) {
    requireRight(scope);
    requireKnown(scope, system);
    CodeMapping known = mappings.one(scope, system, kind, theirCode).orElse(null);
    CodeMappingView before = known == null ? null : known.view();
    if (known != null) {
      EntityTags.require(ifMatch, known.version());
    }
    String target = wanted.target().strip();
    check(scope, kind, target);
    if (known == null) {
      known = new CodeMapping(system, kind, theirCode, target);
      mappings.persist(known);
    } else {
      known.means(target);
    }
    mappings.flush();
    CodeMappingView after = known.view();
    record(scope, "CODE_MAPPING_PUT", after, before, after);
    return new Written<>(after, before == null);
  }

  @Transactional
  void deleteMapping(
      OrgScope scope, String system, MappingKind kind, String theirCode, @Nullable String ifMatch) {
    requireRight(scope);
    CodeMapping known =
        mappings.one(scope, system, kind, theirCode).orElseThrow(ProblemException::notFound);
    EntityTags.require(ifMatch, known.version());
    CodeMappingView before = known.view();
    mappings.delete(known);
    mappings.flush();
    record(scope, "CODE_MAPPING_DELETED", before, before, null);
  }

  private void requireKnown(OrgScope scope, String system) {
    if (systems.find(scope, system).isEmpty()) {
      throw ProblemException.notFound();
    }
  }

  private void check(OrgScope scope, MappingKind kind, String target) {
    boolean there =
        switch (kind) {
          case DATA_SET -> Target.of(target).map(t -> exists(scope, t)).orElse(false);
          case ORG_UNIT -> organisations.byCode(target).isPresent();
          case CATEGORY_COMBO, DIMENSIONS ->
              indicators.dataElements(scope).stream()
                  .map(DataElementView::cells)
                  .flatMap(List::stream)
                  .anyMatch(cell -> cell.toString().equals(target));
        };
    if (!there) {
      new Faults().add("/target", "code-mapping.target", target).throwIfAny();
    }
  }

  private boolean exists(OrgScope scope, Target target) {
    return target.series()
        ? series.exists(scope, target.code())
        : templates.idOf(target.code()).isPresent();
  }

  private void record(
      OrgScope scope,
      String action,
      CodeMappingView what,
      @Nullable CodeMappingView before,
      @Nullable CodeMappingView after) {
    String name = what.system() + "/" + what.kind() + "/" + what.code();
    audit.record(scope, action, "code-mapping", name, null, before, after, null);
  }

  private static void requireRight(OrgScope scope) {
    if (!scope.holds(Role.ADMIN, null)) {
      throw ProblemException.forbidden();
    }
  }
}
