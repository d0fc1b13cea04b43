package vn.canbang.plan.answer;

/** What the caller may do with what is asked. */
public enum AskedTaskAction {
  ANSWER
}
