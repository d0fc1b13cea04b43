package vn.canbang.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static vn.canbang.interchange.DongLai.ADX;
import static vn.canbang.interchange.DongLai.CENTRE;
import static vn.canbang.interchange.DongLai.STATION;
import static vn.canbang.interchange.DongLai.anything;
import static vn.canbang.interchange.DongLai.sample;
import static vn.canbang.interchange.DongLai.sendXml;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import vn.canbang.testing.Api;

/** ADX documents, in and out. */
@QuarkusTest
@Tag("once")
class AdxTest {

  private static final String SAMPLE = sample("adx.xml");
  private static final String YEAR = "/reports/TH-DONG-LAI-Y/TYT-DONG-LAI/2024";

  @Inject DongLai dongLai;

  @BeforeEach
  void setUp() {
    dongLai.setUp();
  }

  @AfterEach
  void clear() {
    dongLai.clear();
  }

  /** Elements with their attributes and text in order, without the moment of the export. */
  private static List<String> elements(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      Document document =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      List<String> found = new ArrayList<>();
      NodeList all = document.getElementsByTagNameNS("urn:ihe:qrph:adx:2015", "*");
      for (int i = 0; i < all.getLength(); i++) {
        Element element = (Element) all.item(i);
        TreeMap<String, String> attributes = new TreeMap<>();
        NamedNodeMap said = element.getAttributes();
        for (int a = 0; a < said.getLength(); a++) {
          attributes.put(said.item(a).getNodeName(), said.item(a).getNodeValue());
        }
        attributes.remove("exported");
        attributes.remove("xmlns");
        found.add(element.getLocalName() + attributes + element.getTextContent().strip());
      }
      return found;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String out(String user, String query) {
    return anything(user)
        .get(ADX + "?system=HB&orgUnit=05173&" + query)
        .then()
        .statusCode(200)
        .contentType("application/xml")
        .extract()
        .asString();
  }

  @Test
  void theSampleIsSentAndComesOutEqual() {
    sendXml(STATION, "", SAMPLE)
        .statusCode(200)
        .body("response.importCount.imported", is(2))
        .body("response.conflicts", empty())
        .body("response.dataSetComplete", is("2024-12-16"));
    Api.as(CENTRE)
        .get(YEAR)
        .then()
        .body("state", is("SUBMITTED"))
        .body("periodStart", is("2023-12-15"))
        .body("periodEnd", is("2024-12-14"))
        .body("content.cells.value", contains(27, 33));
    String back = out(STATION, "dataSet=PDS_SRB_Y&period=2023-12-15/P1Y");
    assertThat(elements(back)).containsExactlyInAnyOrderElementsOf(elements(SAMPLE)).hasSize(4);
    assertThat(back).containsPattern("exported=\"2024-11-18T08:0\\d:\\d\\d\\+07:00\"");
    sendXml(STATION, "", back)
        .statusCode(200)
        .body("response.importCount.ignored", is(2))
        .body("response.dataSetComplete", is("2024-12-16"));
    anything("tyt.hontre")
        .get(ADX + "?system=HB&orgUnit=05173&dataSet=PDS_SRB_Y&period=2023-12-15/P1Y")
        .then()
        .statusCode(404);
  }

  @Test
  void notesTravelAsAnnotations() {
    String month =
        """
        <adx xmlns="urn:ihe:qrph:adx:2015">
          <group dataSet="PDS_SRB_M" orgUnit="05173" period="2024-10-01/P1M">
            <dataValue dataElement="BIRTHS_LIVE" SEX="M" value="5"><annotation>01 &lt;muộn&gt; &amp; sớm</annotation></dataValue>
          </group>
          <group dataSet="PDS_SRB_M" orgUnit="05173" period="2024-11-01/P1M">
            <dataValue dataElement="BIRTHS_LIVE" SEX="F" value="0"/>
          </group>
        </adx>
        """;
    sendXml(STATION, "&dryRun=true", month).statusCode(200);
    sendXml(STATION, "", month).statusCode(200).body("response.importCount.imported", is(2));
    assertThat(elements(out(STATION, "dataSet=PDS_SRB_M&startDate=2024-10-01&endDate=2024-11-30")))
        .isEqualTo(elements(month));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-15/P1Y,2024-01-01/P1Y,interchange.period-days",
    "2023-12-15/P1Y,2023-12-15/P1W,E7611",
    "2023-12-15/P1Y,2023-02-30/P1Y,E7611",
    "05173,99999,E7612",
    "PDS_SRB_Y,NO_SUCH,E7600",
    "SEX=\"M\",SEX=\"X\",E7613",
    "33,12345678901234567890,E7619",
    "33,-1,E7619"
  })
  void whatIsNotKnownIsAConflict(String right, String wrong, String code) {
    sendXml(STATION, "", SAMPLE.replace(right, wrong))
        .statusCode(409)
        .body("response.conflicts[0].errorCode", is(code));
  }

  @ParameterizedTest
  @CsvSource({
    "dataSet=\"PDS_SRB_Y\",,/adx/group/0/@dataSet,interchange.adx-missing",
    "SEX=\"F\" value=\"27\",SEX=\"F\",/adx/group/0/dataValue/1/@value,interchange.adx-missing",
    "completeDate=,other=,/adx/group/0/@other,interchange.adx-attribute",
    "urn:ihe:qrph:adx:2015,urn:other,/adx,interchange.adx-root",
    "<dataValue,<other,/adx/group/0,interchange.adx-element",
    "</group>,chữ</group>,'',interchange.adx-text",
    "</adx>,,'',interchange.xml-broken"
  })
  void whatIsNotAdxIsRefusedWithLineAndColumn(
      String right, String wrong, String pointer, String code) {
    sendXml(STATION, "", SAMPLE.replace(right, wrong == null ? "" : wrong))
        .statusCode(400)
        .body("errors[0].pointer", is(pointer))
        .body("errors.code", everyItem(is(code)))
        .body("errors[0].message", startsWith("Dòng "));
  }

  @Test
  void entitiesAreNotEvenLookedAt() {
    String laughs =
        """
        <?xml version="1.0"?>
        <!DOCTYPE adx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <adx xmlns="urn:ihe:qrph:adx:2015"><group dataSet="&c;" orgUnit="x" period="x"/></adx>
        """;
    sendXml(STATION, "", laughs)
        .statusCode(400)
        .body("errors.code", contains("interchange.adx-document-type"));
    sendXml(
            STATION,
            "",
            "<!DOCTYPE adx SYSTEM \"file:///etc/passwd\"><adx xmlns=\"urn:ihe:qrph:adx:2015\"/>")
        .statusCode(400)
        .body("errors.code", contains("interchange.adx-document-type"));
    sendXml(STATION, "", SAMPLE.replace("\"33\"", "\"&x;\""))
        .statusCode(400)
        .body("errors[0].message", containsString("Dòng "));
    Api.as(STATION).body("{}").post(ADX).then().statusCode(415);
  }
}
