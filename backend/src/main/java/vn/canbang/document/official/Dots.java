package vn.canbang.document.official;

/** Dots where something has to be filled in by hand; nothing is made up for it. */
public final class Dots {

  public static final String SHORT = "......";
  public static final String NUMBER = "..........";
  public static final String LONG = "..............................";

  private Dots() {}
}
