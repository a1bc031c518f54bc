package org.figurebook.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Walks through the pages of a PDF once, taking characters and ruling lines together. */
final class PdfEngine extends PDFTextStripper {
  /** A filled box thinner than this is a line, in points. */
  private static final double HAIR = 3;

  private static final String[] PATHS = {
    "m", "l", "c", "v", "y", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"
  };

  private static final List<COSName> NONE = List.of();

  /** No page can be read that has more characters, or more lines drawn. */
  private static final int MOST_ON_A_PAGE = 200_000;

  /** Forms drawn on a page, and forms within forms. */
  private static final int MOST_FORMS = 5_000;

  private static final int DEEPEST_FORM = 12;

  private final Consumer<PdfPage> pages;
  private final Consumer<Integer> damaged;
  private final PdfTags tags;
  private final Path path = new Path();
  private final Set<Long> seen = new HashSet<>();
  private final Limits limits;
  private PdfPage page;
  private String over = "";
  private long characters;
  private long images;
  private int forms;
  private int depth;
  private int positions;
  private double offsetX;
  private double offsetY;

  PdfEngine(Consumer<PdfPage> pages, Consumer<Integer> damaged, PdfTags tags, Limits limits) {
    this.limits = limits;
    this.tags = tags;
    this.pages = pages;
    this.damaged = damaged;
    addOperator(new PdfFonts(this));
    for (String name : PATHS) {
      addOperator(new PathOperator(name));
    }
  }

  /** Reads all pages, each given on as soon as it is read. */
  void read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
  }

  /** Name of the limit that ended the reading; empty when all was read. */
  String over() {
    return over;
  }

  /** Whether nothing more is to be read: a limit is reached, or the time is over. */
  private boolean isOver() {
    return !over.isEmpty() || Thread.currentThread().isInterrupted();
  }

  private void count(PDPage pdf) {
    if (getCurrentPageNo() > limits.pages()) {
      over = "pages";
      return;
    }
    for (COSName name : pdf.getResources() == null ? NONE : pdf.getResources().getXObjectNames()) {
      page.hasPictures |= name != null;
      if (++images > limits.images()) {
        over = "images";
        return;
      }
    }
  }

  /** A form that draws itself is drawn a few times, one that does so in many ways not forever. */
  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (++forms > MOST_FORMS) {
      page.isCrowded = true;
    } else if (depth < DEEPEST_FORM) {
      depth++;
      try {
        super.showForm(form);
      } finally {
        depth--;
      }
    }
  }

  /** Nothing on the rest of a page is looked at when nothing more is to be read. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (!isOver()) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  public void processPage(PDPage pdf) throws IOException {
    if (isOver()) {
      return;
    }
    PDRectangle box = pdf.getCropBox();
    page = new PdfPage(getCurrentPageNo(), box.getWidth(), box.getHeight());
    offsetX = box.getLowerLeftX();
    offsetY = box.getLowerLeftY();
    count(pdf);
    if (isOver()) {
      return;
    }
    seen.clear();
    forms = 0;
    tags.page();
    path.clear();
    try {
      super.processPage(pdf);
    } catch (IOException | IllegalArgumentException | ArithmeticException e) {
      if (!isOver()) {
        damaged.accept(page.number);
      }
    }
    if (isOver() && over.isEmpty()) {
      // half a page could have half a table
      return;
    }
    pages.accept(page);
    page = null;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    page.codes++;
    int before = positions;
    super.showGlyph(matrix, font, code, displacement);
    if (positions == before) {
      page.nameless++;
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    positions++;
    if (++characters > limits.characters()) {
      over = "characters";
      return;
    }
    if (page.glyphs.size() >= MOST_ON_A_PAGE) {
      page.isCrowded = true;
      return;
    }
    String text = position.getUnicode();
    if (text == null || text.isEmpty()) {
      page.nameless++;
      return;
    }
    if (isNonsense(text.charAt(0))) {
      page.nameless++;
    }
    PdfGlyph glyph = new PdfGlyph(position);
    if (glyph.isSpace() || seen.add(mark(glyph))) {
      page.glyphs.add(glyph);
      tags.print(page.number, glyph);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    tags.begin(properties);
    super.beginMarkedContentSequence(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    tags.end();
    super.endMarkedContentSequence();
  }

  /** Bold type is sometimes made by printing each character twice. */
  private static long mark(PdfGlyph glyph) {
    long x = Math.round(glyph.left / (glyph.size * 0.2));
    long y = Math.round(glyph.base / (glyph.size * 0.2));
    return (x * 65_537 + y) * 65_537 + glyph.text.hashCode();
  }

  private static boolean isNonsense(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r'
        || c == '\ufffd'
        || c >= '\u0080' && c < '\u00a0'
        || Character.getType(c) == Character.UNASSIGNED;
  }

  @Override
  protected void writePage() {
    // the characters are taken as they come; nothing is written
  }

  private final class PathOperator extends OperatorProcessor {
    private final String name;

    PathOperator(String name) {
      super(PdfEngine.this);
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      double[] n = new double[operands.size()];
      for (int i = 0; i < n.length; i++) {
        n[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
      }
      path.operator(name, n);
    }
  }

  /** The path being drawn. */
  private final class Path {
    private final java.util.ArrayList<double[]> parts = new java.util.ArrayList<>();
    private double[] at;
    private double[] start;

    void clear() {
      parts.clear();
      at = null;
      start = null;
    }

    void operator(String name, double[] n) {
      switch (name) {
        case "m" -> move(n);
        case "l" -> line(n);
        case "c", "v", "y" -> at = n.length >= 4 ? point(n[n.length - 2], n[n.length - 1]) : at;
        case "re" -> box(n);
        case "h" -> close();
        case "n" -> clear();
        case "S", "B", "B*" -> paint(true, !name.equals("S"));
        case "s", "b", "b*" -> {
          close();
          paint(true, !name.equals("s"));
        }
        default -> paint(false, true);
      }
    }

    private void move(double[] n) {
      if (n.length >= 2) {
        at = point(n[0], n[1]);
        start = at;
      }
    }

    private void line(double[] n) {
      if (n.length >= 2 && at != null) {
        double[] to = point(n[0], n[1]);
        parts.add(new double[] {at[0], at[1], to[0], to[1]});
        at = to;
      }
    }

    private void close() {
      if (at != null && start != null) {
        parts.add(new double[] {at[0], at[1], start[0], start[1]});
        at = start;
      }
    }

    private void box(double[] n) {
      if (n.length >= 4) {
        double[] a = point(n[0], n[1]);
        double[] b = point(n[0] + n[2], n[1]);
        double[] c = point(n[0] + n[2], n[1] + n[3]);
        double[] d = point(n[0], n[1] + n[3]);
        for (double[][] side : new double[][][] {{a, b}, {b, c}, {c, d}, {d, a}}) {
          parts.add(new double[] {side[0][0], side[0][1], side[1][0], side[1][1]});
        }
      }
    }

    /** A stroked path is lines; of a filled one, only what is as thin as a line. */
    private void paint(boolean stroked, boolean filled) {
      if (stroked || filled && isThin()) {
        page.isCrowded |= page.strokes.size() >= MOST_ON_A_PAGE;
        page.strokes.addAll(page.isCrowded ? List.of() : parts);
      }
      clear();
    }

    private boolean isThin() {
      double left = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double low = Double.MAX_VALUE;
      double high = -Double.MAX_VALUE;
      for (int i = 0; i < parts.size(); i++) {
        double[] p = parts.get(i);
        left = Math.min(left, Math.min(p[0], p[2]));
        right = Math.max(right, Math.max(p[0], p[2]));
        low = Math.min(low, Math.min(p[1], p[3]));
        high = Math.max(high, Math.max(p[1], p[3]));
        if (i % 4 == 3) {
          if (right - left > HAIR && high - low > HAIR) {
            return false;
          }
          left = Double.MAX_VALUE;
          right = -Double.MAX_VALUE;
          low = Double.MAX_VALUE;
          high = -Double.MAX_VALUE;
        }
      }
      return true;
    }

    private double[] point(double x, double y) {
      Point2D.Float p = transformedPoint((float) x, (float) y);
      return new double[] {p.x - offsetX, p.y - offsetY};
    }
  }
}
