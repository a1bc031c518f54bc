package org.figurebook.render.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7), made by the library's low-level calls: an
 * element holds either elements or pieces of page content.
 */
final class PdfStructure {
  private final PdfWriter writer;
  private final Map<Node, PdfStructureElement> elements = new IdentityHashMap<>();
  private final Map<String, PdfName> types = new HashMap<>();

  /** Call before anything is drawn, with the writer marked as tagged. */
  PdfStructure(PdfWriter writer, Node root) {
    this.writer = writer;
    PdfStructureElement top =
        new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName(root.type()));
    elements.put(root, top);
    root.children().forEach(child -> add(child, top));
  }

  private void add(Node node, PdfStructureElement parent) {
    PdfStructureElement element =
        new PdfStructureElement(parent, types.computeIfAbsent(node.type(), PdfName::new));
    elements.put(node, element);
    if (!node.alternative().isEmpty()) {
      element.put(PdfName.ALT, new PdfString(node.alternative(), PdfString.TEXT_UNICODE));
    }
    if (!node.scope().isEmpty() || node.columns() > 1) {
      element.put(PdfName.A, attributes(node));
    }
    node.children().forEach(child -> add(child, element));
  }

  private static PdfDictionary attributes(Node node) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName("Table"));
    if (!node.scope().isEmpty()) {
      attributes.put(new PdfName("Scope"), new PdfName(node.scope()));
    }
    if (node.columns() > 1) {
      attributes.put(new PdfName("ColSpan"), new PdfNumber(node.columns()));
    }
    return attributes;
  }

  /** Content of an element follows, up to the next end of marked content. */
  void begin(Node node, PdfContentByte content) {
    PdfStructureElement element = elements.get(node);
    if (element == null) {
      content.beginMarkedContentSequence(new PdfName("Artifact"));
    } else {
      content.beginMarkedContentSequence(element);
    }
  }

  /** Ties an annotation to the link element whose text it covers. */
  void link(Node node, PdfAnnotation annotation) {
    PdfStructureElement element = elements.get(node);
    PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
    object.put(new PdfName("Obj"), annotation.getIndirectReference());
    object.put(PdfName.PG, writer.getCurrentPage());
    PdfObject content = element.get(PdfName.K);
    PdfArray both = content instanceof PdfArray pieces ? pieces : new PdfArray();
    if (content != null && content != both) {
      both.add(content);
    }
    both.add(object);
    element.put(PdfName.K, both);
    int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
  }
}
