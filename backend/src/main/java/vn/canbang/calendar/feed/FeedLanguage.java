package vn.canbang.calendar.feed;

/** In which language a feed speaks; words of documents stay as they are. */
public enum FeedLanguage {
  VI,
  EN
}
