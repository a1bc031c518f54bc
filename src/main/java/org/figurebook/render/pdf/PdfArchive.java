package org.figurebook.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/**
 * What makes a tagged PDF fit for archives (PDF/A-3a, ISO 19005-3) and screen readers (PDF/UA-1,
 * ISO 14289-1): metadata that say so, the meaning of its colours, and attached files.
 */
final class PdfArchive {
  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
      <xmp:CreatorTool>Figurebook</xmp:CreatorTool>
      <xmp:CreateDate>%4$sT00:00:00Z</xmp:CreateDate>
      <xmp:ModifyDate>%4$sT00:00:00Z</xmp:ModifyDate>
      <pdf:Producer>%5$s</pdf:Producer>
      <pdfaid:part>3</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about=""
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private final PdfWriter writer;

  PdfArchive(PdfWriter writer) {
    this.writer = writer;
  }

  /** Metadata; the document's own particulars must be set already and say the same. */
  void metadata(PdfFile.About about) {
    PdfObject producer = writer.getInfo().get(PdfName.PRODUCER);
    String xmp =
        XMP.formatted(
            escaped(about.title()),
            escaped(about.subject()),
            about.language(),
            about.day(),
            escaped(producer == null ? "" : ((PdfString) producer).toUnicodeString()));
    writer.setXmpMetadata(xmp.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Says that colours are sRGB. */
  void colours() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PdfStream stream = new PdfStream(profile);
    stream.put(PdfName.N, new PdfNumber(3));
    stream.flateCompress();
    PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    intent.put(new PdfName("DestOutputProfile"), writer.addToBody(stream).getIndirectReference());
    PdfArray intents = new PdfArray(writer.addToBody(intent).getIndirectReference());
    writer.getExtraCatalog().put(new PdfName("OutputIntents"), intents);
  }

  /** Attaches files and ties them to the document as its data. */
  void attach(List<Attachment> attachments, PdfObject date) throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    PdfArray associated = new PdfArray();
    for (Attachment attachment : attachments) {
      String name = String.valueOf(attachment.file().getFileName());
      PdfFileSpecification specification = new PdfFileSpecification();
      specification.put(PdfName.TYPE, new PdfName("Filespec"));
      specification.put(PdfName.F, new PdfString(name));
      specification.put(PdfName.UF, new PdfString(name, PdfObject.TEXT_UNICODE));
      specification.put(
          PdfName.DESC, new PdfString(attachment.description(), PdfObject.TEXT_UNICODE));
      specification.put(new PdfName("AFRelationship"), new PdfName("Data"));
      PdfIndirectReference content = content(attachment, date);
      PdfDictionary embedded = new PdfDictionary();
      embedded.put(PdfName.F, content);
      embedded.put(PdfName.UF, content);
      specification.put(PdfName.EF, embedded);
      PdfIndirectReference reference = writer.addToBody(specification).getIndirectReference();
      associated.add(reference);
      writer.addFileAttachment(name, new Written(reference));
    }
    writer.getExtraCatalog().put(PdfName.AF, associated);
  }

  private PdfIndirectReference content(Attachment attachment, PdfObject date) throws IOException {
    byte[] bytes = Files.readAllBytes(attachment.file());
    PdfStream stream = new PdfStream(bytes);
    stream.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
    stream.put(PdfName.SUBTYPE, new PdfName(attachment.mediaType()));
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(new PdfName("ModDate"), date);
    parameters.put(PdfName.SIZE, new PdfNumber(bytes.length));
    stream.put(PdfName.PARAMS, parameters);
    if (attachment.mediaType().startsWith("text/")) {
      // a workbook is compressed already
      stream.flateCompress();
    }
    return writer.addToBody(stream).getIndirectReference();
  }

  /** A file specification that is in the file already. */
  private static final class Written extends PdfFileSpecification {
    private final PdfIndirectReference reference;

    Written(PdfIndirectReference reference) {
      this.reference = reference;
    }

    @Override
    public PdfIndirectReference getReference() {
      return reference;
    }
  }
}
