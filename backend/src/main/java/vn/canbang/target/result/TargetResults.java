package vn.canbang.target.result;

import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Records what surveys found and what bodies say, for other rooms. */
public interface TargetResults {

  /** Records what a survey found, for an organisation that the caller speaks for. */
  SurveyResult record(OrgScope scope, UUID targetId, UUID organisationId, NewSurveyResult found);

  /** Records what an organisation that the caller speaks for says of an assessment. */
  TargetExplanation explain(
      OrgScope scope, UUID targetId, UUID organisationId, NewExplanation said);
}
