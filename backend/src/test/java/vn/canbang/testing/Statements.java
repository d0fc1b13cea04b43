package vn.canbang.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Counts the SQL statements that the application sends: by Hibernate, native queries and plain JDBC
 * alike. A batch counts as one.
 */
public final class Statements {

  /** A session notes now and then when it was last seen: no part of what is measured. */
  private static final String NOTED = "update user_session";

  private static final List<String> SENT = Collections.synchronizedList(new ArrayList<>());
  private static volatile boolean listening;

  private Statements() {}

  static void sent(String sql) {
    if (listening && !sql.startsWith(NOTED)) {
      SENT.add(sql);
    }
  }

  /** How many statements were sent while {@code work} ran (on whatever thread). */
  public static int count(Runnable work) {
    return during(work).size();
  }

  /** The statements that were sent while {@code work} ran, for the message of an assertion. */
  public static List<String> during(Runnable work) {
    SENT.clear();
    listening = true;
    try {
      work.run();
    } finally {
      listening = false;
    }
    return List.copyOf(SENT);
  }
}
