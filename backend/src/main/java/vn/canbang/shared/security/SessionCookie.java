package vn.canbang.shared.security;

/** The cookie that carries a session. No script can read it and no other site can send it. */
public final class SessionCookie {

  public static final String NAME = "canbang_session";

  private static final String ATTRIBUTES = "; Path=/; HttpOnly; SameSite=Strict";

  private SessionCookie() {}

  /** Value of {@code Set-Cookie}; the browser forgets it when it closes. */
  public static String set(String sessionToken, boolean https) {
    return NAME + "=" + sessionToken + ATTRIBUTES + (https ? "; Secure" : "");
  }

  /** Value of {@code Set-Cookie} that removes it. */
  public static String clear(boolean https) {
    return NAME + "=; Max-Age=0" + ATTRIBUTES + (https ? "; Secure" : "");
  }
}
