package vn.canbang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.canbang.file.FileRef;
import vn.canbang.file.FileType;
import vn.canbang.file.KeptFiles;
import vn.canbang.plan.document.PlanAction;
import vn.canbang.plan.document.SignedCopy;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.security.Audit;
import vn.canbang.shared.security.OrgScope;

/** Keeps the signed copies of plans: who sees the plan sees its copy. */
@ApplicationScoped
class PlanSignedCopyService {

  private final PlanRepository plans;
  private final KeptFiles files;
  private final Audit audit;

  PlanSignedCopyService(PlanRepository plans, KeptFiles files, Audit audit) {
    this.plans = plans;
    this.files = files;
    this.audit = audit;
  }

  /**
   * Adds the copy, or puts it in the place of another.
   *
   * @param name what to call the file; null for the number, else the title, of the plan
   */
  @Transactional
  SignedCopy put(OrgScope scope, UUID planId, Path content, @Nullable String name) {
    Plan plan = plan(scope, planId);
    FileRef file = files.keep(scope, content, name(plan, name), Set.of(FileType.PDF));
    UUID before = plan.signedCopyId();
    plan.isSignedAs(file.id());
    plans.flush();
    if (before != null) {
      files.drop(scope, before);
    }
    record(scope, plan, "PLAN_SIGNED_COPY_PUT", SignedCopy.of(file));
    return SignedCopy.of(file);
  }

  @Transactional
  void remove(OrgScope scope, UUID planId) {
    Plan plan = plan(scope, planId);
    UUID before = plan.signedCopyId();
    if (before == null) {
      throw ProblemException.notFound();
    }
    plan.isSignedAs(null);
    plans.flush();
    files.drop(scope, before);
    record(scope, plan, "PLAN_SIGNED_COPY_REMOVED", null);
  }

  FileRef read(OrgScope scope, UUID planId) {
    Plan plan = plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    UUID copy = plan.signedCopyId();
    if (copy == null) {
      throw ProblemException.notFound();
    }
    return files.find(scope, copy).orElseThrow(ProblemException::notFound);
  }

  private Plan plan(OrgScope scope, UUID planId) {
    Plan plan = plans.lock(scope, planId).orElseThrow(ProblemException::notFound);
    PlanPolicy.require(scope, plan, PlanAction.SIGNED_COPY);
    return plan;
  }

  private static String name(Plan plan, @Nullable String asked) {
    if (asked != null && !asked.isBlank()) {
      return asked.strip();
    }
    String number = plan.number();
    String own = number == null ? plan.title() : number.replace('/', '-');
    return own.substring(0, Math.min(own.length(), 190)) + ".pdf";
  }

  private void record(OrgScope scope, Plan plan, String action, @Nullable SignedCopy copy) {
    audit.record(scope, action, "plan", plan.id().toString(), plan.issuerId(), null, copy, null);
  }
}
