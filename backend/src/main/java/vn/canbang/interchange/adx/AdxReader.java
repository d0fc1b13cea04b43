package vn.canbang.interchange.adx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.canbang.interchange.IncomingSet;
import vn.canbang.interchange.IncomingValue;
import vn.canbang.interchange.codes.Codes.TheirCell;
import vn.canbang.shared.problem.Fault;
import vn.canbang.shared.problem.ProblemException;
import vn.canbang.shared.text.TextRules;

/**
 * Reads an ADX document element by element, by the loose rules of the profile: names, nesting and
 * attributes that must be there. A document type ends it, and with it every entity. All faults are
 * told with line and column, up to a thousand; broken XML ends it.
 */
final class AdxReader {

  static final String NAMESPACE = "urn:ihe:qrph:adx:2015";
  static final String DATA_SET = "dataSet";
  static final String ORG_UNIT = "orgUnit";
  static final String PERIOD = "period";
  static final String COMPLETE_DATE = "completeDate";
  static final String ATTRIBUTE_COMBO = "attributeOptionCombo";
  static final String ELEMENT = "dataElement";
  static final String VALUE = "value";
  static final String ANNOTATION = "annotation";

  private static final int MOST_FAULTS = 1_000;
  private static final int MOST_VALUES = 100_000;
  private static final int LONGEST_CODE = 64;
  private static final int LONGEST_TEXT = 50_000;

  private final XMLStreamReader xml;
  private final List<Fault> faults = new ArrayList<>();
  private final List<IncomingSet> sets = new ArrayList<>();
  private int values;

  private AdxReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static List<IncomingSet> read(Path body) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(body)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      return new AdxReader(xml).document();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
      throw ProblemException.malformed(
          List.of(Fault.of("", "interchange.xml-broken", null, line, column)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<IncomingSet> document() throws XMLStreamException {
    if (!next()) {
      throw new XMLStreamException("no element", xml.getLocation());
    }
    if (!is("adx")) {
      fault("/adx", "interchange.adx-root", null, NAMESPACE);
      throw ProblemException.malformed(faults);
    }
    while (next()) {
      if (is("group")) {
        group("/adx/group/" + sets.size());
      } else {
        strange("/adx");
      }
    }
    if (sets.isEmpty() && faults.isEmpty()) {
      fault("/adx", "interchange.adx-empty", null);
    }
    while (xml.hasNext()) {
      event();
    }
    if (!faults.isEmpty()) {
      throw ProblemException.malformed(faults);
    }
    return sets;
  }

  private void group(String pointer) throws XMLStreamException {
    String dataSet = required(pointer, DATA_SET);
    String orgUnit = required(pointer, ORG_UNIT);
    String period = required(pointer, PERIOD);
    String combo = optional(pointer, ATTRIBUTE_COMBO);
    String complete = optional(pointer, COMPLETE_DATE);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!List.of(DATA_SET, ORG_UNIT, PERIOD, ATTRIBUTE_COMBO, COMPLETE_DATE).contains(name)) {
        fault(pointer + "/@" + shown(name), "interchange.adx-attribute", null);
      }
    }
    List<IncomingValue> found = new ArrayList<>();
    while (next()) {
      if (is("dataValue")) {
        value(pointer + "/dataValue/" + found.size(), found);
      } else {
        strange(pointer);
      }
    }
    sets.add(new IncomingSet(dataSet, period, orgUnit, combo, complete, found));
  }

  private void value(String pointer, List<IncomingValue> into) throws XMLStreamException {
    if (values == MOST_VALUES) {
      fault(pointer, "interchange.too-many-values", null, MOST_VALUES);
      throw ProblemException.malformed(faults);
    }
    String element = required(pointer, ELEMENT);
    String value = required(pointer, VALUE);
    TreeMap<String, String> dimensions = new TreeMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!name.equals(ELEMENT) && !name.equals(VALUE)) {
        dimensions.put(name, checked(pointer + "/@" + shown(name), xml.getAttributeValue(i)));
      }
    }
    String comment = null;
    while (next()) {
      if (is(ANNOTATION)) {
        comment = text(pointer + "/" + ANNOTATION);
      } else {
        strange(pointer);
      }
    }
    into.add(
        new IncomingValue(
            values++, new TheirCell(element, AdxFormat.breakdown(dimensions)), value, comment));
  }

  /** Goes on to the beginning of the next element inside this one; false at its end. */
  private boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!xml.getText().isBlank()) {
            fault("", "interchange.adx-text", null);
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private int event() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      fault("", "interchange.adx-document-type", null);
      throw ProblemException.malformed(faults);
    }
    return event;
  }

  private boolean is(String name) {
    return xml.getLocalName().equals(name) && NAMESPACE.equals(xml.getNamespaceURI());
  }

  /** Passes over an element that does not belong there. */
  private void strange(String pointer) throws XMLStreamException {
    fault(pointer, "interchange.adx-element", shown(xml.getLocalName()));
    int depth = 1;
    while (depth > 0) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  private String text(String pointer) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int event = event();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        strange(pointer);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
      event = event();
    }
    return checked(pointer, text.toString(), LONGEST_TEXT);
  }

  private String required(String pointer, String name) {
    String value = optional(pointer, name);
    if (value == null) {
      fault(pointer + "/@" + name, "interchange.adx-missing", null);
      return "";
    }
    return value;
  }

  private @Nullable String optional(String pointer, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? null : checked(pointer + "/@" + name, value);
  }

  private String checked(String pointer, String raw) {
    return checked(pointer, raw, LONGEST_CODE);
  }

  private String checked(String pointer, String raw, int longest) {
    OptionalInt refused = TextRules.refused(raw);
    if (refused.isPresent()) {
      int at = refused.getAsInt();
      faults.add(
          Fault.of(pointer, "text.character", null, TextRules.name(raw.codePointAt(at)), at + 1));
      return "";
    }
    if (raw.length() > longest) {
      faults.add(Fault.of(pointer, "text.longest", null, 0, longest));
      return "";
    }
    return TextRules.composed(raw);
  }

  private static String shown(String name) {
    return name.length() > LONGEST_CODE ? name.substring(0, LONGEST_CODE) : name;
  }

  /** Its sentence begins with line and column. */
  private void fault(String pointer, String code, @Nullable Object rejected, Object... more) {
    List<Object> args = new ArrayList<>();
    args.add(xml.getLocation().getLineNumber());
    args.add(xml.getLocation().getColumnNumber());
    args.addAll(List.of(more));
    faults.add(new Fault(pointer, code, rejected, args));
    if (faults.size() >= MOST_FAULTS) {
      throw ProblemException.malformed(faults);
    }
  }
}
