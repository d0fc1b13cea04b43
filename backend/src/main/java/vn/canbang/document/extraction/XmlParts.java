package vn.canbang.document.extraction;

import static vn.canbang.document.extraction.DocumentTexts.refused;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks an XML part of a document. Names are compared without their namespaces. A document type is
 * refused, and with it all entities of the document's own.
 */
final class XmlParts implements AutoCloseable {

  private static final int DEEPEST = 200;

  private final InputStream in;
  private final XMLStreamReader reader;
  private int depth;

  XmlParts(InputStream in) {
    this.in = in;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      this.reader = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw refused("broken");
    }
  }

  /** Goes on to the next beginning or end of an element, or text; false at the end. */
  boolean next() {
    try {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw refused("broken");
            }
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return true;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            return true;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw refused("document-type");
          default -> {
            // Comments and instructions say nothing.
          }
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw refused("broken");
    }
  }

  /** Name of the element that begins here; null anywhere else. */
  @Nullable String begins() {
    return reader.isStartElement() ? reader.getLocalName() : null;
  }

  /** Name of the element that ends here; null anywhere else. */
  @Nullable String ends() {
    return reader.isEndElement() ? reader.getLocalName() : null;
  }

  /** The text here; empty where an element begins or ends. */
  String text() {
    return reader.isCharacters() ? reader.getText() : "";
  }

  /** An attribute of the element that begins here, whatever its namespace. */
  @Nullable String attribute(String name) {
    if (!reader.isStartElement()) {
      return null;
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Goes behind the end of the element that begins here. */
  void skip() {
    int here = depth;
    while (depth >= here && next()) {
      // Nothing in it is read.
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException e) {
      throw refused("broken");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
