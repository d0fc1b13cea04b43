package vn.canbang.reconciliation;

/** What kind of register an agency keeps. */
public enum AgencyKind {
  /** Sổ theo dõi dân số của cộng tác viên: by actual usual residence and day of birth. */
  HEALTH,
  /** Đăng ký khai sinh: by place and day of registration. */
  JUSTICE,
  /** Đăng ký cư trú. */
  POLICE,
  /** Điều tra mẫu: does not stand for a single commune. */
  STATISTICS,
  /** Births in a facility, wherever the mother lives. */
  HOSPITAL,
  OTHER
}
