package vn.canbang.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.canbang.shared.http.Catalogues;
import vn.canbang.shared.problem.Faults;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.shared.security.Role;

/** Says what units are beside their names. */
@ApplicationScoped
class AreaAttributeService implements AreaAttributes {

  private final AreaQueries areas;
  private final AreaAttributeQueries attributes;
  private final AreaService reader;
  private final Catalogues catalogues;
  private final Audit audit;

  AreaAttributeService(
      AreaQueries areas,
      AreaAttributeQueries attributes,
      AreaService reader,
      Catalogues catalogues,
      Audit audit) {
    this.areas = areas;
    this.attributes = attributes;
    this.reader = reader;
    this.catalogues = catalogues;
    this.audit = audit;
  }

  @Override
  @Transactional
  public void put(OrgScope scope, String code, LocalDate on, List<AreaAttribute> wanted) {
    replace(scope, code, on, wanted);
  }

  @Transactional
  AreaView replace(OrgScope scope, String code, LocalDate on, List<AreaAttribute> wanted) {
    UUID id = areas.byCode(code, on).orElseThrow(ProblemException::notFound).id();
    if (!scope.holds(Role.ADMIN, null)) {
      throw ProblemException.forbidden();
    }
    check(wanted);
    List<AreaAttribute> before = attributes.of(List.of(id)).getOrDefault(id, List.of());
    Instant at = catalogues.changed(Areas.CATALOGUE);
    attributes.replace(id, wanted, at);
    audit.record(scope, "AREA_ATTRIBUTES_PUT", "area", code, null, before, wanted, null);
    return reader.get(code, on);
  }

  private static void check(List<AreaAttribute> wanted) {
    Faults faults = new Faults();
    for (int i = 0; i < wanted.size(); i++) {
      AreaAttribute one = wanted.get(i);
      String pointer = "/attributes/" + i;
      if ((one.kind() == AreaAttributeKind.FERTILITY_ZONE) != (one.value() != null)) {
        faults.add(pointer + "/value", "area.attribute.value", one.value());
      }
      if (!one.from().isBefore(one.to())) {
        faults.add(pointer + "/validTo", "area.attribute.dates", one.validTo());
      }
      if (wanted.subList(0, i).stream().anyMatch(one::overlaps)) {
        faults.add(pointer + "/validFrom", "area.attribute.overlap", one.validFrom());
      }
    }
    faults.throwIfAny();
  }
}
