package vn.canbang.identity;

import java.util.regex.Pattern;

/** How account names look: {@code tyt.hontre}. */
final class Usernames {

  static final String FORM = "[a-z0-9]+([._-][a-z0-9]+)*";
  private static final Pattern PATTERN = Pattern.compile(FORM);

  private Usernames() {}

  static boolean valid(String username) {
    return username.length() >= 3 && username.length() <= 64 && PATTERN.matcher(username).matches();
  }
}
