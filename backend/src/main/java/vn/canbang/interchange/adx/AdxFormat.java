package vn.canbang.interchange.adx;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.canbang.interchange.ExchangeFormat;
import vn.canbang.interchange.IncomingSet;
import vn.canbang.interchange.OutgoingSet;
import vn.canbang.interchange.OutgoingSet.OutgoingValue;
import vn.canbang.interchange.PeriodSpan;
import vn.canbang.interchange.codes.MappingKind;
import vn.canbang.shared.time.BusinessClock;
import vn.canbang.shared.time.Dates;

/** ADX of IHE QRPH: aggregate data exchange as XML. */
@ApplicationScoped
class AdxFormat implements ExchangeFormat {

  private static final String BETWEEN = ";";

  private final BusinessClock clock;

  AdxFormat(BusinessClock clock) {
    this.clock = clock;
  }

  /** Dimensions as codes of cells write them: {@code AGE=Y15;SEX=M}. */
  static String breakdown(SortedMap<String, String> dimensions) {
    return dimensions.entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .collect(Collectors.joining(BETWEEN));
  }

  @Override
  public MappingKind cells() {
    return MappingKind.DIMENSIONS;
  }

  @Override
  public Optional<PeriodSpan> period(String text) {
    return AdxPeriods.read(text);
  }

  @Override
  public Optional<String> period(PeriodSpan span) {
    return Optional.of(AdxPeriods.write(span));
  }

  @Override
  public List<IncomingSet> read(Path body) {
    return AdxReader.read(body);
  }

  @Override
  public byte[] write(List<OutgoingSet> sets, boolean single) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.setDefaultNamespace(AdxReader.NAMESPACE);
      xml.writeStartElement(AdxReader.NAMESPACE, "adx");
      xml.writeDefaultNamespace(AdxReader.NAMESPACE);
      xml.writeAttribute(
          "exported",
          clock
              .now()
              .truncatedTo(ChronoUnit.SECONDS)
              .atZone(Dates.ZONE)
              .toOffsetDateTime()
              .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
      for (OutgoingSet set : sets) {
        group(xml, set);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static void group(XMLStreamWriter xml, OutgoingSet set) throws XMLStreamException {
    xml.writeStartElement(AdxReader.NAMESPACE, "group");
    xml.writeAttribute(AdxReader.DATA_SET, set.dataSet());
    xml.writeAttribute(AdxReader.ORG_UNIT, set.orgUnit());
    xml.writeAttribute(AdxReader.PERIOD, set.period());
    if (set.attributeOptionCombo() != null) {
      xml.writeAttribute(AdxReader.ATTRIBUTE_COMBO, set.attributeOptionCombo());
    }
    if (set.completeDate() != null) {
      xml.writeAttribute(AdxReader.COMPLETE_DATE, set.completeDate());
    }
    for (OutgoingValue value : set.values()) {
      value(xml, value);
    }
    xml.writeEndElement();
  }

  private static void value(XMLStreamWriter xml, OutgoingValue value) throws XMLStreamException {
    xml.writeStartElement(AdxReader.NAMESPACE, "dataValue");
    xml.writeAttribute(AdxReader.ELEMENT, value.cell().element());
    for (Map.Entry<String, String> one : dimensions(value.cell().breakdown()).entrySet()) {
      xml.writeAttribute(one.getKey(), one.getValue());
    }
    xml.writeAttribute(AdxReader.VALUE, value.value() == null ? "" : value.value().toString());
    if (value.comment() != null) {
      xml.writeStartElement(AdxReader.NAMESPACE, AdxReader.ANNOTATION);
      xml.writeCharacters(value.comment());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static Map<String, String> dimensions(String breakdown) {
    return breakdown.isEmpty()
        ? Map.of()
        : List.of(breakdown.split(BETWEEN, -1)).stream()
            .map(one -> List.of(one.split("=", 2)))
            .filter(one -> one.size() == 2)
            .collect(Collectors.toMap(List::getFirst, List::getLast, (a, b) -> a, TreeMap::new));
  }
}
