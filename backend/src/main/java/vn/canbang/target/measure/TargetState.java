package vn.canbang.target.measure;

/** Whether a target is still striven for. */
public enum TargetState {
  OPEN,
  /** Ended by policy: readable, judged no more. */
  CLOSED
}
