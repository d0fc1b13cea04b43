package vn.canbang.fuzz;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.canbang.testing.Contract;

/** Whether an answer is what the contract allows, and tells nothing of the inside. */
final class Judge {

  /** Words that only stand in an answer when the inside shows. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "Exception|\\bat \\S+\\(\\S+\\.java|java\\.(lang|util|io)|jakarta\\.|io\\.(quarkus|vertx)"
              + "|org\\.(h2|hibernate|postgresql|jboss)|com\\.fasterxml|vn\\.canbang\\.|SQLSTATE");

  private static final int MOST_OF_A_LINE = 4_000;

  private static final Pattern REORDERED = Pattern.compile(";|//|/(\\.|%2[eE])+(/|$)|/$");

  private static final Set<Integer> AT_THE_DOOR = Set.of(401, 403, 404, 405, 406);

  private final Contract contract;
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
  private final Set<String> reached = ConcurrentHashMap.newKeySet();

  Judge(Contract contract) {
    this.contract = contract;
  }

  void judge(int n, Operation operation, RawRequest request, RawClient.Answer answer) {
    statuses.merge(answer.status(), 1, Integer::sum);
    if (!AT_THE_DOOR.contains(answer.status())) {
      reached.add(operation.id());
    }
    List<String> found = new ArrayList<>();
    if (answer.status() >= 500 || answer.status() == 0) {
      found.add("status " + answer.status());
    }
    if (answer.status() < 300
        && request.neverAccepted
        && request.method.equals(operation.method())) {
      found.add("was accepted");
    }
    if (INSIDE.matcher(answer.text()).find()) {
      found.add("tells of the inside");
    }
    if (!answeredBeforeTheService(request, answer)) {
      found.addAll(contract.faults(exchange(request, answer)));
    }
    if (!found.isEmpty()) {
      String text = answer.text();
      faults.add(
          "#%d %s %s\n -> %d %s %s\n %s\n"
              .formatted(
                  n,
                  operation.id(),
                  request,
                  answer.status(),
                  found,
                  answer.headers(),
                  text.substring(0, Math.min(text.length(), 600))));
    }
  }

  /**
   * What the contract has no word for: a target that is none (400, 414 or 431 of the HTTP server,
   * without a body), HEAD, and OPTIONS with the methods that there are.
   */
  private static boolean answeredBeforeTheService(RawRequest request, RawClient.Answer answer) {
    String target = request.path + request.query;
    boolean bare = answer.body().length == 0;
    return request.method.equals("HEAD")
        || (request.method.equals("OPTIONS") && (answer.status() == 200 || answer.status() == 413))
        || (answer.status() == 400 && bare && !isTarget(target))
        || (answer.status() == 414 && bare && target.length() > MOST_OF_A_LINE)
        || (answer.status() == 431 && bare)
        // Such paths are brought into order before an operation is looked for.
        || (answer.status() < 500 && !bare && REORDERED.matcher(request.path).find());
  }

  private static boolean isTarget(String target) {
    try {
      URI.create(target);
      return true;
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }

  private static Contract.Exchange exchange(RawRequest request, RawClient.Answer answer) {
    String query = request.query.isEmpty() ? "" : request.query.substring(1);
    Set<String> parameters =
        Arrays.stream(query.split("&", -1))
            .map(pair -> pair.replaceFirst("=.*", ""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    String type = request.headers.getOrDefault("Content-Type", "");
    return new Contract.Exchange(
        request.method,
        request.path,
        parameters,
        type.startsWith("application/json") ? request.text() : "",
        answer.status(),
        answer.headers().get("content-type"),
        answer.headers(),
        answer.text());
  }

  List<String> faults() {
    return faults;
  }

  Map<Integer, Integer> statuses() {
    return statuses;
  }

  Set<String> reached() {
    return reached;
  }
}
