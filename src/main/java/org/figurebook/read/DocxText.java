package org.figurebook.read;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Node;

/**
 * The text of Word paragraphs as printed: with list numbers and footnote marks, without what
 * tracked changes deleted.
 *
 * <p>Raised digits become the raised characters, so that a footnote mark never joins a number.
 */
final class DocxText {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final DocxNumbers numbers;
  private final Map<Integer, Integer> marks = new HashMap<>();
  private int pageBreaks;
  private boolean breakLeads;

  DocxText(XWPFDocument word) {
    this.numbers = new DocxNumbers(word);
  }

  /** A paragraph's text; its line breaks are line feeds. */
  String of(XWPFParagraph paragraph) {
    StringBuilder text = new StringBuilder();
    pageBreaks = 0;
    breakLeads = false;
    walk(paragraph.getCTP().getDomNode(), text, false);
    String label = numbers.labelOf(paragraph);
    return label.isEmpty() || text.toString().isBlank() ? text.toString() : label + " " + text;
  }

  /** Page breaks met in the last paragraph. */
  int takePageBreaks() {
    int taken = pageBreaks;
    pageBreaks = 0;
    return taken;
  }

  /** Whether the page break stood before the paragraph's text. */
  boolean breakLeads() {
    return breakLeads;
  }

  /** The printed mark of a footnote; 0 when nothing refers to it. */
  int markOf(int id) {
    return marks.getOrDefault(id, 0);
  }

  private void walk(Node node, StringBuilder text, boolean raised) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      String name = child.getLocalName();
      if (name == null) {
        continue;
      }
      switch (name) {
        case "t" -> text.append(raised ? raised(content(child)) : content(child));
        case "tab" -> {
          if (!"tabs".equals(node.getLocalName())) {
            text.append('\t');
          }
        }
        case "br", "cr" -> lineBreak(child, text);
        case "noBreakHyphen" -> text.append('-');
        case "lastRenderedPageBreak" -> pageBreak(text);
        case "footnoteReference", "endnoteReference" -> text.append(mark(child));
        case "r" -> walk(child, text, isRaised(child));
        // deleted text, field codes, and the old way of drawing what is drawn again
        case "del", "moveFrom", "instrText", "delText", "pPr", "rPr", "Fallback" -> {}
        default -> walk(child, text, raised);
      }
    }
  }

  private void lineBreak(Node node, StringBuilder text) {
    Node type = node.getAttributes().getNamedItemNS(node.getNamespaceURI(), "type");
    if (type != null && type.getNodeValue().equals("page")) {
      pageBreak(text);
    } else {
      text.append('\n');
    }
  }

  private void pageBreak(StringBuilder text) {
    breakLeads |= pageBreaks == 0 && text.toString().isBlank();
    pageBreaks++;
  }

  private String mark(Node node) {
    Node id = node.getAttributes().getNamedItemNS(node.getNamespaceURI(), "id");
    if (id == null) {
      return "";
    }
    int mark = marks.computeIfAbsent(Integer.parseInt(id.getNodeValue()), k -> marks.size() + 1);
    return raised(String.valueOf(mark));
  }

  private static boolean isRaised(Node run) {
    for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
      if ("rPr".equals(child.getLocalName())) {
        for (Node p = child.getFirstChild(); p != null; p = p.getNextSibling()) {
          if ("vertAlign".equals(p.getLocalName())) {
            Node value = p.getAttributes().getNamedItemNS(p.getNamespaceURI(), "val");
            return value != null && value.getNodeValue().equals("superscript");
          }
        }
      }
    }
    return false;
  }

  private static String content(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
      }
    }
    return text.toString();
  }

  /** Digits as raised characters; all else as it is. */
  static String raised(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      raised.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
