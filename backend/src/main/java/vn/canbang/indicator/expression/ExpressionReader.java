package vn.canbang.indicator.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.canbang.indicator.Aggregation;
import vn.canbang.indicator.CellKey;
import vn.canbang.indicator.DataElementView;
import vn.canbang.indicator.DisaggregationView;
import vn.canbang.indicator.ExpressionFault;
import vn.canbang.indicator.TermCell;
import vn.canbang.indicator.expression.ExpressionTokens.Token;

/**
 * Reads the expression of a term. Whatever is written comes to a sum of cells, each taken a whole
 * number of times; nothing is ever carried out.
 *
 * <pre>
 * sum     = product { ( "+" | "-" ) product }
 * product = factor { "*" factor }             one of them a whole number
 * factor  = number | element | "(" sum ")" | "-" factor
 * element = NAME                              all its parts
 *         | NAME "." NAME                     one part
 *         | NAME "[" NAME "=" NAME { "," … } "]"   the parts of these categories
 * </pre>
 *
 * After a fault it goes on behind it, so that all are told at once.
 */
public final class ExpressionReader {

  private static final int DEEPEST = 20;
  private static final int LARGEST = 1_000_000;

  private final Map<String, DataElementView> elements;
  private final ExpressionTokens tokens;
  private final List<ExpressionFault> faults = new ArrayList<>();
  private @Nullable Aggregation kind;
  private int depth;

  private ExpressionReader(String text, Map<String, DataElementView> elements) {
    this.elements = elements;
    this.tokens = new ExpressionTokens(text);
  }

  /**
   * @param elements the catalogue, by code
   */
  public static ReadExpression read(String text, Map<String, DataElementView> elements) {
    ExpressionReader reader = new ExpressionReader(text, elements);
    List<TermCell> parts = reader.whole(text);
    return reader.faults.isEmpty()
        ? new ReadExpression(parts, reader.kind, List.of())
        : new ReadExpression(List.of(), null, List.copyOf(reader.faults));
  }

  /**
   * What a part of the text comes to.
   *
   * @param number null for a sum of cells
   * @param broken whether a fault was told, so that nothing more is to be said of it
   */
  private record Value(
      Token at, @Nullable Long number, Map<CellKey, Long> weights, boolean broken) {

    static Value number(Token at, long number) {
      return new Value(at, number, Map.of(), false);
    }

    static Value cells(Token at, Map<CellKey, Long> weights) {
      return new Value(at, null, weights, false);
    }

    static Value broken(Token at) {
      return new Value(at, null, Map.of(), true);
    }

    Value plus(Value other, long times) {
      Map<CellKey, Long> sum = new LinkedHashMap<>(weights);
      other.weights.forEach((cell, weight) -> sum.merge(cell, weight * times, Long::sum));
      return cells(at, sum);
    }

    Value times(long factor) {
      Map<CellKey, Long> all = new LinkedHashMap<>();
      weights.forEach((cell, weight) -> all.put(cell, weight * factor));
      return new Value(at, number == null ? null : number * factor, all, broken);
    }

    boolean large() {
      return (number != null && Math.abs(number) > LARGEST)
          || weights.values().stream().anyMatch(weight -> Math.abs(weight) > LARGEST);
    }
  }

  private List<TermCell> whole(String text) {
    Value all = asCells(sum());
    while (!tokens.peek().end()) {
      Token unexpected = tokens.peek();
      refuse(unexpected, "expression.expected-operator");
      if (!unexpected.begins()) {
        tokens.next();
      }
      while (tokens.peek().operator()) {
        tokens.next();
      }
      if (!tokens.peek().end()) {
        asCells(sum());
      }
    }
    List<TermCell> parts = new ArrayList<>();
    all.weights()
        .forEach(
            (cell, weight) -> {
              if (weight != 0) {
                parts.add(new TermCell(cell, weight.intValue()));
              }
            });
    if (faults.isEmpty() && parts.isEmpty()) {
      faults.add(ExpressionFault.of(0, text.length(), "expression.cancels"));
    }
    return parts;
  }

  private Value sum() {
    Value left = product();
    while (tokens.peek().is("+") || tokens.peek().is("-")) {
      boolean minus = tokens.next().is("-");
      Value one = asCells(left);
      Value other = asCells(product());
      left =
          one.broken() || other.broken()
              ? Value.broken(one.at())
              : bounded(one.plus(other, minus ? -1 : 1));
    }
    return left;
  }

  private Value product() {
    Value left = factor();
    while (tokens.peek().is("*") || tokens.peek().is("/")) {
      Token sign = tokens.next();
      Value right = factor();
      if (sign.is("/")) {
        refuse(sign, "expression.division");
        left = Value.broken(left.at());
      } else if (left.broken() || right.broken()) {
        left = Value.broken(left.at());
      } else if (left.number() == null && right.number() == null) {
        refuse(sign, "expression.product");
        left = Value.broken(left.at());
      } else {
        left =
            bounded(right.number() == null ? right.times(whole(left)) : left.times(whole(right)));
      }
    }
    return left;
  }

  private static long whole(Value value) {
    return value.number() == null ? 1 : value.number();
  }

  private Value factor() {
    Token token = tokens.peek();
    if (token.is("-") && depth < DEEPEST) {
      tokens.next();
      depth++;
      Value negative = factor().times(-1);
      depth--;
      return negative;
    }
    if (token.number()) {
      tokens.next();
      return token.text().length() > 9
          ? tooLarge(token)
          : bounded(Value.number(token, Long.parseLong(token.text())));
    }
    if (token.name()) {
      return element(tokens.next());
    }
    if (token.is("(") && depth < DEEPEST) {
      tokens.next();
      depth++;
      Value inside = sum();
      depth--;
      if (!tokens.take(")")) {
        refuse(tokens.peek(), "expression.expected-parenthesis");
        return Value.broken(token);
      }
      return inside;
    }
    refuse(token, depth < DEEPEST ? "expression.expected-element" : "expression.deep");
    if (!token.operator() && !token.is(")")) {
      tokens.next();
    }
    return Value.broken(token);
  }

  private Value bounded(Value value) {
    return value.large() ? tooLarge(value.at()) : value;
  }

  private Value tooLarge(Token at) {
    refuse(at, "expression.large", LARGEST);
    return Value.broken(at);
  }

  /** A number may only multiply. */
  private Value asCells(Value value) {
    if (value.number() == null) {
      return value;
    }
    refuse(value.at(), "expression.number-alone");
    return Value.broken(value.at());
  }

  private Value element(Token name) {
    DataElementView element = elements.get(name.text());
    if (element == null) {
      refuse(name, "expression.element-unknown", name.text());
    }
    List<DisaggregationView> parts = List.of();
    if (tokens.take(".")) {
      parts = part(element);
    } else if (tokens.take("[")) {
      parts = parts(name, element);
    } else if (element != null) {
      parts = element.disaggregations();
    }
    if (element == null || parts.isEmpty()) {
      return Value.broken(name);
    }
    if (kind != null && kind != element.kind()) {
      refuse(name, "expression.mixed", name.text());
      return Value.broken(name);
    }
    kind = element.kind();
    Map<CellKey, Long> weights = new LinkedHashMap<>();
    parts.forEach(part -> weights.put(new CellKey(element.code(), part.code()), 1L));
    return Value.cells(name, weights);
  }

  /** The part behind a full stop; none with a fault. */
  private List<DisaggregationView> part(@Nullable DataElementView element) {
    Token code = tokens.peek();
    if (!code.name() && !code.number()) {
      refuse(code, "expression.expected-part");
      return List.of();
    }
    tokens.next();
    if (element == null) {
      return List.of();
    }
    List<DisaggregationView> found =
        element.disaggregations().stream().filter(part -> part.code().equals(code.text())).toList();
    if (found.isEmpty()) {
      refuse(
          code,
          "expression.part-unknown",
          element.code(),
          code.text(),
          element.disaggregations().stream()
              .map(DisaggregationView::code)
              .collect(Collectors.joining(", ")));
    }
    return found;
  }

  /** The parts of the categories in brackets; none with a fault. */
  private List<DisaggregationView> parts(Token name, @Nullable DataElementView element) {
    Map<String, String> wanted = new HashMap<>();
    boolean good = true;
    do {
      good &= condition(element, wanted);
    } while (good && tokens.take(","));
    if (!good) {
      while (!tokens.peek().is("]") && !tokens.peek().end()) {
        tokens.next();
      }
    }
    if (!tokens.take("]")) {
      refuse(tokens.peek(), "expression.expected-bracket");
      return List.of();
    }
    if (!good || element == null) {
      return List.of();
    }
    List<DisaggregationView> found =
        element.disaggregations().stream().filter(part -> part.is(wanted)).toList();
    if (found.isEmpty()) {
      refuse(name, "expression.no-part", element.code());
    }
    return found;
  }

  private boolean condition(@Nullable DataElementView element, Map<String, String> wanted) {
    Token dimension = tokens.peek();
    if (!dimension.name()) {
      refuse(dimension, "expression.expected-dimension");
      return false;
    }
    tokens.next();
    if (!tokens.take("=")) {
      refuse(tokens.peek(), "expression.expected-equals");
      return false;
    }
    Token category = tokens.peek();
    if (!category.name() && !category.number()) {
      refuse(category, "expression.expected-category");
      return false;
    }
    tokens.next();
    return element == null || known(element, dimension, category, wanted);
  }

  private boolean known(
      DataElementView element, Token dimension, Token category, Map<String, String> wanted) {
    List<String> categories = element.categories(dimension.text());
    if (categories.isEmpty()) {
      refuse(
          dimension,
          "expression.dimension-unknown",
          element.code(),
          dimension.text(),
          String.join(", ", element.dimensions()));
      return false;
    }
    if (!categories.contains(category.text())) {
      refuse(
          category,
          "expression.category-unknown",
          dimension.text(),
          category.text(),
          String.join(", ", categories));
      return false;
    }
    wanted.put(dimension.text(), category.text());
    return true;
  }

  private void refuse(Token at, String code, Object... args) {
    faults.add(ExpressionFault.of(at.position(), at.text().length(), code, args));
  }
}
