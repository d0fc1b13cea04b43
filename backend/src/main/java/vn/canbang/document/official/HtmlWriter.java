package vn.canbang.document.official;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.canbang.document.official.OfficialDocument.Annex;
import vn.canbang.document.official.OfficialDocument.Block;
import vn.canbang.document.official.OfficialDocument.Column;
import vn.canbang.document.official.OfficialDocument.Foot;
import vn.canbang.document.official.OfficialDocument.Head;
import vn.canbang.document.official.OfficialDocument.Heading;
import vn.canbang.document.official.OfficialDocument.Row;
import vn.canbang.document.official.OfficialDocument.Signatures;
import vn.canbang.document.official.OfficialDocument.Table;
import vn.canbang.document.official.OfficialDocument.Words;

/**
 * Sets a document as HTML in one file, for reading on any screen and for print; it refers to
 * nothing outside itself. The PDF is made from it.
 */
final class HtmlWriter {

  private static final String STYLE = style("official.css");
  private static final String PAGES_STYLE = style("official-pages.css");

  private final Markup html = new Markup();
  private final boolean inPages;

  private HtmlWriter(boolean inPages) {
    this.inPages = inPages;
  }

  /** For reading on any screen, and for print. */
  static String write(OfficialDocument document) {
    return new HtmlWriter(false).document(document).toString();
  }

  /** With what a PDF has in the margins of its pages. */
  static String inPages(OfficialDocument document) {
    return new HtmlWriter(true).document(document).toString();
  }

  private static String style(String file) {
    try (InputStream bytes =
        Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("/document/" + file))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Markup document(OfficialDocument document) {
    Head head = document.head();
    html.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\">\n<head>\n")
        .raw("<meta charset=\"UTF-8\" />\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
        .open("title")
        .text(head.type() + ": " + head.subject())
        .close("title")
        .open("style")
        .raw(inPages ? STYLE + PAGES_STYLE : STYLE)
        .close("style")
        .close("head")
        .open("body");
    if (inPages) {
      html.line("div", "note", document.note());
    }
    html.open("main", "class", "sheet");
    head(head);
    blocks(document.body());
    foot(document.foot());
    pageNumber("no-number");
    html.close("main");
    document.annexes().forEach(this::annex);
    if (!inPages) {
      html.line("p", "note", document.note());
    }
    return html.close("body").close("html");
  }

  /** What the pages after the one where this stands show in their top margin. */
  private void pageNumber(String style) {
    if (inPages) {
      html.line("div", style, "");
    }
  }

  private void head(Head head) {
    pageNumber("page-number");
    html.open("table", "class", "head").open("tr").open("td", "class", "issuer");
    head.parent().forEach(line -> html.line("p", "parent", line));
    head.issuer().forEach(line -> html.line("p", "issuer", line));
    rule(HeadWidths.underIssuer(head));
    html.close("td")
        .open("td", "class", "state")
        .line("p", "nation", HeadWidths.NATION)
        .line("p", "motto", HeadWidths.MOTTO);
    rule(HeadWidths.underMotto());
    html.close("td").close("tr").open("tr").open("td", "class", "issuer");
    html.line("p", "number", head.number());
    String mark = head.mark();
    if (mark != null) {
      html.line("p", "mark", mark);
    }
    html.close("td")
        .open("td", "class", "state")
        .line("p", "place-and-date", head.placeAndDate())
        .close("td")
        .close("tr")
        .close("table")
        .line("h1", "type", Letterhead.capitals(head.type()));
    balanced(HeadWidths.subject(head), "p", "subject", head.subject());
    rule(HeadWidths.underSubject(head));
  }

  private void rule(double length) {
    html.open("div", "class", "rule").open("div", "style", width(length)).close("div").close("div");
  }

  /** A title in a width that makes its lines equal. */
  private void balanced(double width, String tag, String style, String text) {
    html.open("div", "style", width(width) + ";max-width:100%;margin:0 auto")
        .line(tag, style, text)
        .close("div");
  }

  private static String width(double points) {
    return String.format(Locale.ROOT, "width:%.1fpt", points);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Heading heading -> html.line(tag(heading), "heading", heading.line());
        case Words words ->
            html.line("p", manner(words) + (words.leads() ? " leads" : ""), words.text());
        case Table table -> table(table);
        case Signatures signatures -> signatures(signatures);
      }
    }
  }

  private void signatures(Signatures signatures) {
    html.open("table", "class", "foot");
    for (int at = 0; at < signatures.capacities().size(); at++) {
      if (at % 2 == 0) {
        html.open("tr");
      }
      html.open("td")
          .line("p", "capacity", signatures.capacities().get(at))
          .line("p", "signatory", Dots.LONG)
          .close("td");
      if (at % 2 == 1 || at == signatures.capacities().size() - 1) {
        html.close("tr");
      }
    }
    html.close("table");
  }

  private static String tag(Heading heading) {
    return "h" + Math.min(heading.level() + 1, 5);
  }

  private static String manner(Words words) {
    return switch (words.manner()) {
      case BASIS -> "basis";
      case BODY -> "words";
      case TITLE -> "title";
    };
  }

  private void table(Table table) {
    int whole = table.columns().stream().mapToInt(Column::share).sum();
    html.open("table", "class", "grid").open("colgroup");
    table
        .columns()
        .forEach(
            column ->
                html.open("col", "style", "width:" + 100 * column.share() / whole + "%")
                    .close("col"));
    html.close("colgroup").open("thead").open("tr");
    table
        .columns()
        .forEach(column -> html.open("th", "scope", "col").text(column.title()).close("th"));
    html.close("tr").close("thead");
    boolean led = false;
    for (Row row : table.rows()) {
      if (!led) {
        html.open("tbody");
      }
      row(row, table.columns());
      led = row.group();
      if (!led) {
        html.close("tbody");
      }
    }
    html.raw(led ? "</tbody>" : "").close("table");
  }

  private void row(Row row, List<Column> columns) {
    html.open("tr", "class", row.group() ? "group" : "row");
    for (int at = 0; at < row.cells().size(); at++) {
      String cell = row.cells().get(at);
      if (at == 0) {
        html.line("td", "number", cell);
      } else if (row.group()) {
        html.open("td", "colspan", Integer.toString(columns.size() - 1)).text(cell).close("td");
      } else if (columns.get(at).figures()) {
        html.line("td", "figure", cell);
      } else {
        html.open("td").text(cell).close("td");
      }
    }
    html.close("tr");
  }

  private void foot(Foot foot) {
    html.open("table", "class", "foot").open("tr").open("td", "class", "recipients");
    html.line("p", "recipients-title", "Nơi nhận:");
    foot.recipients().forEach(line -> html.line("p", "recipient", line));
    html.close("td").open("td", "class", "signature");
    foot.capacity().forEach(line -> html.line("p", "capacity", line));
    html.line("p", "signatory", foot.signatory()).close("td").close("tr").close("table");
  }

  private void annex(Annex annex) {
    html.open("section", "class", annex.wide() ? "sheet annex wide" : "sheet annex");
    pageNumber("page-number");
    html.line("p", "annex-label", annex.label());
    String name = Letterhead.capitals(annex.title());
    balanced(HeadWidths.title(name, annex.wide()), "h2", "annex-title", name);
    List<Words> title = annex.titleWords();
    for (Words words : title) {
      balanced(HeadWidths.title(words.text(), annex.wide()), "p", manner(words), words.text());
    }
    html.line("p", "attached-to", annex.attachedTo());
    blocks(annex.blocks().subList(title.size(), annex.blocks().size()));
    pageNumber("no-number");
    html.close("section");
  }
}
