package vn.canbang.bulletin;

/** What a bulletin speaks of, in its order. */
public enum BulletinItem {
  /** Everybody. */
  POPULATION("Dân số thực tế thường trú", "Usual residents"),
  /** 15 to 59, as groups of five years tell. */
  WORKING_AGE("Dân số trong độ tuổi lao động (15–59 tuổi)", "Population of working age (15–59)"),
  /** Now 10 to 14. */
  ENTERING_WORKING_AGE(
      "Số người bước vào độ tuổi lao động trong 5 năm tới (nay 10–14 tuổi)",
      "People entering working age within five years (now 10–14)"),
  /** Now 55 to 59. */
  TURNING_60(
      "Số người đủ 60 tuổi trong 5 năm tới (nay 55–59 tuổi)",
      "People turning 60 within five years (now 55–59)"),
  /** 60 and over. */
  ELDERLY("Người cao tuổi (từ 60 tuổi trở lên)", "People of 60 and over"),
  /** Below 15. */
  CHILDREN("Trẻ em dưới 15 tuổi", "Children below 15");

  private final String nameVi;
  private final String nameEn;

  BulletinItem(String nameVi, String nameEn) {
    this.nameVi = nameVi;
    this.nameEn = nameEn;
  }

  public String nameVi() {
    return nameVi;
  }

  public String nameEn() {
    return nameEn;
  }
}
