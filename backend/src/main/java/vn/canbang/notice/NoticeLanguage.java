package vn.canbang.notice;

/** In which language an account is written to. */
public enum NoticeLanguage {
  VI,
  EN
}
