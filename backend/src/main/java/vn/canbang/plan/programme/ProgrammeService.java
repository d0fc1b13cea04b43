package vn.canbang.plan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.shared.http.NamedRef;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;

/** Keeps the catalogue of programmes. */
@ApplicationScoped
class ProgrammeService implements Programmes {

  private final ProgrammeRepository programmes;
  private final Audit audit;

  ProgrammeService(ProgrammeRepository programmes, Audit audit) {
    this.programmes = programmes;
    this.audit = audit;
  }

  @Override
  public List<ProgrammeView> all(OrgScope scope) {
    return programmes.all(scope).stream().map(Programme::view).toList();
  }

  @Override
  public Map<String, NamedRef> names(OrgScope scope) {
    return programmes.all(scope).stream()
        .collect(Collectors.toMap(Programme::code, Programme::ref));
  }

  @Override
  public Optional<NamedRef> find(OrgScope scope, String code) {
    return programmes.find(scope, code).map(Programme::ref);
  }

  @Override
  @Transactional
  public void put(
      OrgScope scope, String code, String nameVi, String nameEn, @Nullable LocalDate until) {
    if (!scope.everywhere()) {
      throw ProblemException.forbidden();
    }
    programmes
        .find(scope, code)
        .ifPresentOrElse(
            known -> known.change(nameVi, nameEn, until),
            () -> programmes.persist(new Programme(code, nameVi, nameEn, until)));
    audit.record(scope, "PROGRAMME_PUT", "programme", code, null, null, nameVi, null);
  }
}
