package vn.canbang.document.official;

/** Dots where something has to be filled in by hand; nothing is made up for it. */
final class Dots {

  static final String SHORT = "......";
  static final String NUMBER = "..........";
  static final String LONG = "..............................";

  private Dots() {}
}
