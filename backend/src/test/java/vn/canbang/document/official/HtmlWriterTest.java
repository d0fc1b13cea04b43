package vn.canbang.document.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlWriterTest {

  private static Document read(OfficialDocument document) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(HtmlWriter.write(document))));
  }

  private static List<String> texts(Document html, String tag) {
    NodeList nodes = html.getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      texts.add(nodes.item(at).getTextContent());
    }
    return texts;
  }

  @ParameterizedTest
  @EnumSource
  void isWellFormedAndSaysEverything(PaperPlan plan) throws Exception {
    OfficialDocument document = plan.document();
    Document html = read(document);
    assertThat(html.getDocumentElement().getAttribute("lang")).isEqualTo("vi");
    assertThat(texts(html, "h1")).containsExactly("KẾ HOẠCH");
    String body = html.getElementsByTagName("body").item(0).getTextContent();
    assertThat(Texts.of(document)).allMatch(body::contains, "found in the page");
    assertThat(body).contains(OfficialDocument.NOTE);
    List<String> headings = new ArrayList<>();
    List.of("h2", "h3", "h4", "h5").forEach(tag -> headings.addAll(texts(html, tag)));
    assertThat(headings).containsAll(Texts.headings(document));
  }

  @Test
  void tableHasItsColumnsAndRows() throws Exception {
    Document html = read(PaperPlan.CU_KHOI.document());
    assertThat(texts(html, "th")).hasSize(5);
    // Two rows of the head, one of the foot, the columns, five groups and fourteen activities.
    assertThat(texts(html, "tr")).hasSize(2 + 1 + 1 + 5 + 14);
  }

  @Test
  void textStaysTextWhateverItHolds() throws Exception {
    Document html = read(HostileDocument.make());
    assertThat(texts(html, "script")).isEmpty();
    assertThat(texts(html, "img")).isEmpty();
    assertThat(texts(html, "h2")).contains("I. " + HostileDocument.MARKUP);
    assertThat(html.getElementsByTagName("body").item(0).getTextContent())
        .contains(HostileDocument.BROKEN_CLEANED);
  }

  @Test
  void refersToNothingOutsideItself() {
    assertThat(HtmlWriter.write(PaperPlan.LONG_BIEN.document()))
        .doesNotContain(" src=", " href=", "url(", "@import");
  }
}
