package vn.canbang.target.result;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** What was recorded beside figures, for the judgement; the caller has made sure of the targets. */
public interface RecordedResults {

  /** Results of surveys by target, latest first. At most two statements. */
  Map<UUID, List<SurveyResult>> surveys(OrgScope scope, Collection<UUID> targetIds);

  /** Explanations by target, latest first. At most three statements. */
  Map<UUID, List<TargetExplanation>> explanations(OrgScope scope, Collection<UUID> targetIds);
}
