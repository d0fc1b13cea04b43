package vn.canbang.plan.document;

/** In what capacity a document is signed (Decree 30/2020/NĐ-CP). */
public enum SigningAuthority {
  /** On behalf of a body that decides together. */
  TM,
  /** For the head, by a deputy. */
  KT,
  /** By order of the head. */
  TL,
  /** By the head's authority. */
  TUQ,
  /** Acting head. */
  Q
}
