package org.figurebook.cli;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a class that make lambdas, as lines of the list that Java's class-data archive is
 * made from. They are read from the class file (Java Virtual Machine Specification 17, chapter 4):
 * its constants and the methods that link them say it all, and its code is not looked at.
 */
final class LambdaSites {
  private static final int MAGIC = 0xCAFEBABE;

  /** The tags of a text, and of a place that is linked when it is first reached. */
  private static final int TEXT = 1;

  private static final int SITE = 18;
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory.metafactory";

  /** The kinds of method handles, by their numbers. */
  private static final List<String> KINDS =
      List.of(
          "",
          "REF_getField",
          "REF_getStatic",
          "REF_putField",
          "REF_putStatic",
          "REF_invokeVirtual",
          "REF_invokeStatic",
          "REF_invokeSpecial",
          "REF_newInvokeSpecial",
          "REF_invokeInterface");

  /** A constant: a text, or the numbers of the constants that it is made of. */
  private record Constant(int tag, String text, int first, int second) {}

  /** What links a place: a method handle, and what it is given. */
  private record Linker(int method, int[] given) {}

  private final DataInputStream in;
  private final List<Constant> constants = new ArrayList<>();
  private final List<Linker> linkers = new ArrayList<>();
  private String name;

  private LambdaSites(InputStream file) {
    this.in = new DataInputStream(file);
  }

  /**
   * The name of a class, and the places that make its lambdas.
   *
   * @param file the class file
   * @throws IOException when it cannot be read or is none
   */
  static List<String> lines(InputStream file) throws IOException {
    LambdaSites sites = new LambdaSites(file);
    sites.read();
    List<String> lines = new ArrayList<>(List.of(sites.name));
    for (Constant constant : sites.constants) {
      if (constant.tag() == SITE) {
        sites.add(constant, lines);
      }
    }
    return lines;
  }

  private void add(Constant site, List<String> lines) {
    Linker linker = linkers.get(site.first());
    String by = member(constants.get(linker.method()).second(), ".");
    if (by.startsWith(FACTORY)) {
      Constant handle = constants.get(linker.given()[1]);
      lines.add(
          String.join(
              " ",
              "@lambda-proxy",
              name,
              pair(site.second()),
              text(linker.given()[0]),
              KINDS.get(handle.first()),
              member(handle.second(), " "),
              text(linker.given()[2])));
    }
  }

  /** A method of a class: its class, its name and what it takes and gives. */
  private String member(int number, String between) {
    Constant member = constants.get(number);
    return text(member.first()) + between + pair(member.second());
  }

  /** A name, and what it takes and gives. */
  private String pair(int number) {
    Constant pair = constants.get(number);
    return text(pair.first()) + " " + text(pair.second());
  }

  /** The text of a constant, or of the one that it names. */
  private String text(int number) {
    Constant constant = constants.get(number);
    return constant.tag() == TEXT ? constant.text() : text(constant.first());
  }

  private void read() throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("this is no class file");
    }
    in.skipNBytes(4);
    readConstants(in.readUnsignedShort());
    in.skipNBytes(2);
    name = text(in.readUnsignedShort());
    in.skipNBytes(2);
    in.skipNBytes(2L * in.readUnsignedShort());
    skipMembers();
    skipMembers();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String attribute = text(in.readUnsignedShort());
      int length = in.readInt();
      if (attribute.equals("BootstrapMethods")) {
        readLinkers();
      } else {
        in.skipNBytes(length);
      }
    }
  }

  private void readConstants(int count) throws IOException {
    Constant none = new Constant(0, "", 0, 0);
    constants.add(none);
    while (constants.size() < count) {
      int tag = in.readUnsignedByte();
      constants.add(constant(tag));
      if (tag == 5 || tag == 6) {
        // numbers of eight bytes take two places
        constants.add(none);
      }
    }
  }

  private Constant constant(int tag) throws IOException {
    switch (tag) {
      case TEXT:
        return new Constant(tag, in.readUTF(), 0, 0);
      case 5, 6:
        in.skipNBytes(8);
        return new Constant(tag, "", 0, 0);
      case 3, 4:
        in.skipNBytes(4);
        return new Constant(tag, "", 0, 0);
      case 7, 8, 16, 19, 20:
        return new Constant(tag, "", in.readUnsignedShort(), 0);
      case 15:
        return new Constant(tag, "", in.readUnsignedByte(), in.readUnsignedShort());
      default:
        return new Constant(tag, "", in.readUnsignedShort(), in.readUnsignedShort());
    }
  }

  private void skipMembers() throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(6);
      for (int more = in.readUnsignedShort(); more > 0; more--) {
        in.skipNBytes(2);
        in.skipNBytes(in.readInt());
      }
    }
  }

  private void readLinkers() throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      int method = in.readUnsignedShort();
      int[] given = new int[in.readUnsignedShort()];
      for (int k = 0; k < given.length; k++) {
        given[k] = in.readUnsignedShort();
      }
      linkers.add(new Linker(method, given));
    }
  }
}
