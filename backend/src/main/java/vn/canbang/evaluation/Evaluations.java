package vn.canbang.evaluation;

import java.util.UUID;
import vn.canbang.shared.security.OrgScope;

/** Evaluations for other rooms. */
public interface Evaluations {

  /**
   * The evaluation of a plan's year; 404 where the caller does not see the plan, and until it is
   * finished to those outside the issuer's subtree.
   */
  EvaluationView read(OrgScope scope, UUID planId, int year);
}
