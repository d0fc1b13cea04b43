package vn.canbang.notice;

import vn.canbang.shared.problem.Worded;

/**
 * Something that people are to be told.
 *
 * @param occasion what makes it the same notice again: an account is told once of each
 * @param link path in the web application
 */
public record NewNotice(String occasion, NoticeKind kind, Worded title, Worded text, String link) {}
