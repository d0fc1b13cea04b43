package vn.canbang.area.reference;

/** What a part of a commune is called where it lies. */
public enum HamletType {
  THON("thôn"),
  BAN("bản"),
  AP("ấp"),
  TO_DAN_PHO("tổ dân phố"),
  KHU_PHO("khu phố"),
  KHOM("khóm");

  private final String words;

  HamletType(String words) {
    this.words = words;
  }

  /** As inside a sentence. */
  public String words() {
    return words;
  }
}
