package vn.canbang.target;

/** Solid colours only; everything else is shown without one. */
public enum RatioColour {
  BELOW,
  ABOVE,
  NONE
}
