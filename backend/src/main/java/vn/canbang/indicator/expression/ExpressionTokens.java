package vn.canbang.indicator.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers and signs of an expression, one after the other. */
final class ExpressionTokens {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+|\\S");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_]+");

  /**
   * @param text empty at the end of the expression
   */
  record Token(int position, String text) {

    boolean end() {
      return text.isEmpty();
    }

    boolean is(String sign) {
      return text.equals(sign);
    }

    boolean number() {
      return NUMBER.matcher(text).matches();
    }

    boolean name() {
      return !number() && NAME.matcher(text).matches();
    }

    /** Whether something that can be added begins here. */
    boolean begins() {
      return number() || name() || is("(");
    }

    boolean operator() {
      return is("+") || is("-") || is("*") || is("/");
    }
  }

  private final List<Token> tokens = new ArrayList<>();
  private int at;

  ExpressionTokens(String text) {
    Matcher found = TOKEN.matcher(text);
    while (found.find()) {
      tokens.add(new Token(found.start(), found.group()));
    }
    tokens.add(new Token(text.length(), ""));
  }

  Token peek() {
    return tokens.get(at);
  }

  /** The end stays the end, however often it is taken. */
  Token next() {
    Token token = peek();
    if (!token.end()) {
      at++;
    }
    return token;
  }

  /** Takes the token if it is this sign. */
  boolean take(String sign) {
    if (peek().is(sign)) {
      next();
      return true;
    }
    return false;
  }
}
