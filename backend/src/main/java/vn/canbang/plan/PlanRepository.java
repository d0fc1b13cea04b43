package vn.canbang.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Keeps plans; finds only what the caller sees, unless a method says otherwise. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

  private final PlanQueries queries;

  PlanRepository(PlanQueries queries) {
    this.queries = queries;
  }

  Optional<Plan> find(OrgScope scope, UUID id) {
    return queries.visible(scope, Set.of(id)).isEmpty() ? Optional.empty() : findByIdOptional(id);
  }

  /** The plan, locked until the transaction ends: those who write in it do so one by one. */
  Optional<Plan> lock(OrgScope scope, UUID id) {
    return queries.visible(scope, Set.of(id)).isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** What the account has written and nobody has issued yet, as far as the caller sees it. */
  List<Plan> draftsOf(OrgScope scope, UUID accountId) {
    Map<String, Object> parameters = new HashMap<>(scope.parameters());
    parameters.put("author", accountId);
    return find(
            "from Plan p where p.authorId = :author and p.status in (DRAFT, IN_REVIEW) and "
                + OrgScope.within("p.issuerId")
                + " order by p.head.title, p.id",
            parameters)
        .list();
  }

  /**
   * Plans with this number and date, seen or not: which document is cited is no matter of sight.
   */
  List<Plan> numbered(OrgScope scope, String numberKey, LocalDate issuedOn) {
    return find("registration.numberKey = ?1 and registration.issuedOn = ?2", numberKey, issuedOn)
        .list();
  }

  /** Whether another document of this issuer and type bears the number in that year. */
  boolean taken(OrgScope scope, Plan plan, String numberKey, int year) {
    return count(
            "issuerId = ?1 and documentType = ?2 and registration.numberKey = ?3 and id <> ?4"
                + " and registration.issuedOn between ?5 and ?6",
            plan.issuerId(),
            plan.documentType(),
            numberKey,
            plan.id(),
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31))
        > 0;
  }

  /** Whether any document of this issuer and type bears the number in that year. */
  boolean taken(OrgScope scope, UUID issuerId, String documentType, String numberKey, int year) {
    return count(
            "issuerId = ?1 and documentType = ?2 and registration.numberKey = ?3"
                + " and registration.issuedOn between ?4 and ?5",
            issuerId,
            documentType,
            numberKey,
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31))
        > 0;
  }

  /** Citations, in any plan, that are linked to the plan. */
  List<LegalBasis> linkedTo(OrgScope scope, UUID planId) {
    return getEntityManager()
        .createQuery("from LegalBasis b where b.resolvedPlanId = :plan", LegalBasis.class)
        .setParameter("plan", planId)
        .getResultList();
  }

  /** Citations, in any plan, of a document with this number and date that are not linked yet. */
  List<LegalBasis> citing(OrgScope scope, String numberKey, LocalDate issuedOn) {
    return getEntityManager()
        .createQuery(
            "from LegalBasis b where b.numberKey = :key and b.issuedOn = :on"
                + " and b.resolvedPlanId is null",
            LegalBasis.class)
        .setParameter("key", numberKey)
        .setParameter("on", issuedOn)
        .getResultList();
  }
}
