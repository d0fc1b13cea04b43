package vn.canbang.target.measure;

/** Whether an area is to belong to a group or to leave it. */
public enum MembershipWish {
  IN,
  OUT
}
