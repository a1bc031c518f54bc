package org.figurebook.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;

/** Goes through the elements of a part without keeping them. */
final class Xml {
  private static final XMLInputFactory FACTORY = XMLHelper.newXMLInputFactory();

  /** Sees the events of a part, in order. */
  interface Visitor {
    /** An element begins; attributes by their names without prefix. */
    void start(String name, Map<String, String> attributes) throws IOException;

    /** Text between elements. */
    default void text(String text) {}

    /** An element ends. */
    default void end(String name) throws IOException {}
  }

  private Xml() {}

  /**
   * Shows a part to a visitor.
   *
   * @throws IOException when it is not well-formed, or grows beyond all measure when unpacked
   */
  static void read(PackagePart part, Visitor visitor) throws IOException {
    try (InputStream in = part.getInputStream()) {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT ->
              visitor.start(xml.getLocalName(), attributes(xml));
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              visitor.text(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> visitor.end(xml.getLocalName());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("the part " + part.getPartName() + " is damaged", e);
    }
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    int count = xml.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int a = 0; a < count; a++) {
      attributes.put(xml.getAttributeLocalName(a), xml.getAttributeValue(a));
    }
    return attributes;
  }

  /** Whether an attribute is switched on. */
  static boolean on(Map<String, String> attributes, String name) {
    String value = attributes.getOrDefault(name, "");
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** A whole number; the other value where there is none. */
  static int whole(Map<String, String> attributes, String name, int otherwise) {
    try {
      return Integer.parseInt(attributes.getOrDefault(name, ""));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
