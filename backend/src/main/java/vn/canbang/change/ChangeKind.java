package vn.canbang.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of things whose changes are published. What is not named here never is: accounts, tokens,
 * sign-ins, denials, exports, addresses of calendar feeds, documents that somebody reads in.
 */
enum ChangeKind {
  ACTIVITY("activity", "activities", Audience.SUBTREE, "/activities/{1}"),
  ALLOCATION("allocation", "activities", Audience.SUBTREE, "/allocations/{1}"),
  AREA("area", "areas", Audience.ALL, "/areas/{1}"),
  AREA_IMPORT("area-import", "areas", Audience.ALL, "/areas"),
  BUDGET_LINE("budget-line", "budget", Audience.SUBTREE, "/budget-lines/{1}"),
  CLUB("club", "activities", Audience.SUBTREE, "/clubs/{1}"),
  CODE_MAPPING("code-mapping", "interchange", Audience.ALL, "/code-systems/{1}/mappings"),
  CODE_SYSTEM("code-system", "interchange", Audience.ALL, "/code-systems"),
  CONTRACT("contract", "budget", Audience.SUBTREE, "/contracts/{1}"),
  DATA_ELEMENT("data-element", "catalogue", Audience.ALL, "/data-elements/{1}"),
  EVALUATION("evaluation", "evaluations", Audience.SUBTREE, "/plans/{1}/evaluations/{2}"),
  INDICATOR("indicator", "catalogue", Audience.ALL, "/indicators/{1}"),
  OBSERVATION_IMPORT("observation-import", "observations", Audience.SUBTREE, "/observations"),
  OCCURRENCE("occurrence", "occurrences", Audience.SUBTREE, "/occurrences/{1}"),
  ORGANISATION("organisation", "organisations", Audience.ALL, "/organisations/{1}"),
  PLAN("plan", "plans", Audience.SUBTREE, "/plans/{1}", "/plans/{1}/parts/{2}"),
  PROGRAMME("programme", "plans", Audience.ALL, "/programmes"),
  PUBLIC_HOLIDAY("public-holiday", "catalogue", Audience.ALL, "/public-holidays"),
  PUBLISHED_FIGURE(
      "published-figure", "catalogue", Audience.ALL, "/published-figures?indicator={1}"),
  RECONCILIATION("reconciliation", "reconciliations", Audience.SUBTREE, "/reconciliations/{1}"),
  REPORT("report", "reports", Audience.SUBTREE, "/reports/{1}/{2}/{3}"),
  REPORT_OBLIGATION(
      "report-obligation",
      "reports",
      Audience.SUBTREE,
      "/report-obligations?series={1}&organisation={2}"),
  REPORT_SERIES("report-series", "reports", Audience.SUBTREE, "/report-series/{1}"),
  REPORT_TEMPLATE("report-template", "reports", Audience.ALL, "/report-templates/{1}"),
  TARGET("target", "targets", Audience.SUBTREE, "/targets/{1}", "/targets?plan={1}");

  private static final String BASE = "/api/v1";

  private static final Map<String, ChangeKind> BY_TYPE =
      Arrays.stream(values()).collect(Collectors.toMap(ChangeKind::type, Function.identity()));

  private final String type;
  private final String tag;
  private final Audience audience;
  private final String path;
  private final String pathOfPart;

  ChangeKind(String type, String tag, Audience audience, String path) {
    this(type, tag, audience, path, path);
  }

  /**
   * @param type as the trail says it
   * @param tag of the operations that read the thing, and so of the right that a token needs
   * @param path where it is read; {n} is the nth part of its name in the trail
   * @param pathOfPart the same where that name has several parts
   */
  ChangeKind(String type, String tag, Audience audience, String path, String pathOfPart) {
    this.type = type;
    this.tag = tag;
    this.audience = audience;
    this.path = path;
    this.pathOfPart = pathOfPart;
  }

  /** Who is told. */
  private enum Audience {
    /** Everyone: who is signed in may read it, whosever it is. */
    ALL,
    /** Whoever sees the organisation whose thing it is. */
    SUBTREE
  }

  static ChangeKind of(String type) {
    ChangeKind kind = BY_TYPE.get(type);
    if (kind == null) {
      throw new IllegalArgumentException(type + " is not published");
    }
    return kind;
  }

  /**
   * Those that a caller with these rights may read.
   *
   * @param rights of a token; null when it has all that its roles allow
   */
  static List<ChangeKind> readable(@Nullable Set<String> rights) {
    return Arrays.stream(values())
        .filter(kind -> rights == null || rights.contains(kind.tag + ":read"))
        .toList();
  }

  String type() {
    return type;
  }

  String tag() {
    return tag;
  }

  boolean forAll() {
    return audience == Audience.ALL;
  }

  /** Where the thing is read, by its name in the trail. */
  String link(String resource) {
    String[] parts = resource.split("/", -1);
    String link = parts.length > 1 ? pathOfPart : path;
    for (int i = 0; i < parts.length; i++) {
      link = link.replace("{" + (i + 1) + "}", parts[i]);
    }
    return BASE + link;
  }

  /** Their templates, for whoever checks that they lead somewhere. */
  Set<String> paths() {
    return new TreeSet<>(List.of(BASE + path, BASE + pathOfPart));
  }
}
