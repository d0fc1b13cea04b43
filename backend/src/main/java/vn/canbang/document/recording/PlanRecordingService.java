package vn.canbang.document.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.canbang.activity.Activities;
import vn.canbang.activity.RecordedActivity;
import vn.canbang.plan.Plans;
import vn.canbang.plan.document.PlanView;
import vn.canbang.shared.persistence.Ids;
import vn.canbang.shared.security.OrgScope;
import vn.canbang.target.NewTarget;
import vn.canbang.target.Targets;

/** Makes a plan of a document, with its targets and activities, in one transaction. */
@ApplicationScoped
public class PlanRecordingService {

  private final DocumentCheck check;
  private final Plans plans;
  private final Targets targets;
  private final Activities activities;

  PlanRecordingService(DocumentCheck check, Plans plans, Targets targets, Activities activities) {
    this.check = check;
    this.plans = plans;
    this.targets = targets;
    this.activities = activities;
  }

  /**
   * What is to be made of a document.
   *
   * @param issuer code of who issues it
   * @param area code, on the document's day, of the area it is for
   * @param at pointer to the document in the request, for its faults
   */
  public record Wanted(PlanDocument document, RecordAs as, String issuer, String area, String at) {}

  /** 403 unless the caller plans for the issuer; 422 with all faults at once. */
  @Transactional
  public PlanView record(OrgScope scope, Wanted wanted) {
    DocumentCheck.Checked checked = check.check(scope, wanted);
    PlanDocument document = wanted.document();
    UUID planId = Ids.next();
    switch (wanted.as()) {
      case DRAFT -> plans.draft(scope, planId, checked.plan());
      case RECORDED -> plans.record(scope, planId, checked.plan());
    }
    targets.record(scope, planId, targets(checked, document));
    activities.record(scope, planId, activities(document, wanted.as()));
    switch (wanted.as()) {
      case DRAFT -> plans.settle(scope, planId);
      case RECORDED -> plans.inForce(scope, planId);
    }
    return plans.read(scope, planId);
  }

  private static List<NewTarget> targets(DocumentCheck.Checked checked, PlanDocument document) {
    List<NewTarget> wanted = new ArrayList<>();
    for (DocumentTarget target : document.targets()) {
      wanted.add(
          DocumentParts.target(
              target, "T" + (wanted.size() + 1), checked.areaIds().get(wanted.size())));
    }
    return wanted;
  }

  /** Activities of a draft are numbered by their places, those on paper as printed. */
  private static List<RecordedActivity> activities(PlanDocument document, RecordAs as) {
    List<RecordedActivity> recorded = new ArrayList<>();
    for (DocumentActivity activity : document.activities()) {
      String code =
          switch (as) {
            case DRAFT -> Integer.toString(recorded.size() + 1);
            case RECORDED -> activity.code();
          };
      recorded.add(DocumentParts.activity(activity, code));
    }
    return recorded;
  }
}
