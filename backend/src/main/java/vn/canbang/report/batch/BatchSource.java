package vn.canbang.report.batch;

/** A batch as it came, to be read as often as is needed. */
interface BatchSource {

  /**
   * How many reports are in it. Reads all of it: what is wrong with it as a whole ends with a
   * problem, before anything is kept.
   */
  int count();

  /** Begins reading its reports; its caller closes it. */
  BatchReading open();
}
