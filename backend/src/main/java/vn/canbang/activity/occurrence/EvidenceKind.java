package vn.canbang.activity.occurrence;

/** What a file shows of an occurrence. */
public enum EvidenceKind {
  /** Ảnh. */
  PHOTO,
  /** Văn bản, biên bản, báo cáo. */
  DOCUMENT,
  /** Tài liệu, bài giảng. */
  MATERIAL,
  /** Danh sách có tên người: seen by few, erased after its day. */
  LIST
}
