package vn.canbang.plan;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import org.hibernate.Session;

/** What is issued stays; only tests take it back, so that others find the sample as it was. */
public final class IssuedPlans {

  private IssuedPlans() {}

  /** Throws a plan away, issued or not. */
  public static void discard(String plan) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              UUID id = UUID.fromString(plan);
              run(
                  "update plan_legal_basis set resolved_plan_id = null where resolved_plan_id = :id",
                  id);
              run("delete from plan_edition where plan_id = :id or amendment_id = :id", id);
              run("update plan set amendment_id = null where amendment_id = :id", id);
              run("update plan set amends_id = null where amends_id = :id or id = :id", id);
              run("update plan set status = 'DRAFT' where id = :id", id);
            });
    Drafts.delete(plan);
  }

  private static void run(String sql, UUID id) {
    Arc.container()
        .instance(Session.class)
        .get()
        .createNativeMutationQuery(sql)
        .setParameter("id", id)
        .executeUpdate();
  }
}
