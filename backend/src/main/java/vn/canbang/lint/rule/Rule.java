package vn.canbang.lint.rule;

import vn.canbang.lint.content.PlanContent;

/** One thing that a careful reader looks for. */
interface Rule {

  void check(PlanContent plan, Findings findings);
}
