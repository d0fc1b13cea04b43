package vn.canbang.document.official;

/** Writes HTML that is XML as well; every text is escaped. */
final class Markup {

  private final StringBuilder written = new StringBuilder(64_000);

  Markup open(String tag) {
    written.append('<').append(tag).append('>');
    return this;
  }

  Markup open(String tag, String name, String value) {
    written.append('<').append(tag);
    return attribute(name, value).raw(">");
  }

  Markup close(String tag) {
    written.append("</").append(tag).append(">\n");
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** An element of a class that holds only text. */
  Markup line(String tag, String style, String text) {
    return open(tag, "class", style).text(text).close(tag);
  }

  /** Text that is markup itself. */
  Markup raw(String markup) {
    written.append(markup);
    return this;
  }

  private Markup attribute(String name, String value) {
    written.append(' ').append(name).append("=\"");
    escape(value);
    written.append('"');
    return this;
  }

  private void escape(String text) {
    String line = Printable.line(text);
    for (int at = 0; at < line.length(); at++) {
      switch (line.charAt(at)) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        default -> written.append(line.charAt(at));
      }
    }
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
