package vn.canbang.shared.security;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Rights of tokens: {@code reports:write} names the operations under the contract's tag {@code
 * reports} that may change something. An operation without a tag is named by no right.
 */
public final class TokenRights {

  /** A right, for the contract and the check of what comes in. */
  public static final String FORM =
      "(activities|analytics|areas|audit|budget|calendar|catalogue|changes|evaluations|home"
          + "|identity|interchange|observations|occurrences|organisations|plans|reconciliations"
          + "|reports|targets):(read|write)";

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private TokenRights() {}

  /** The resources that rights are over: the tags of the contract. */
  public static List<String> resources() {
    return List.of(FORM.substring(1, FORM.indexOf(')')).split("\\|", -1));
  }

  /** The right that names an operation. */
  static String of(Method operation, String httpMethod) {
    Tag tag = operation.getDeclaringClass().getAnnotation(Tag.class);
    return (tag == null ? "" : tag.name())
        + ":"
        + (READING.contains(httpMethod) ? "read" : "write");
  }
}
