package org.figurebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The list that the class-data archive is made from names every class and lambda of the program.
 */
class ClassListTest {
  private static final String NAME = Sample.class.getName().replace('.', '/');
  private static final String FUNCTION =
      "()Ljava/util/function/Function; (Ljava/lang/Object;)Ljava/lang/Object; ";

  @TempDir Path folder;

  /**
   * A class with a lambda, which keeps a text, with two references to methods, and a long number.
   */
  static final class Sample {
    static final long NUMBER = 123_456_789_012L;

    static Supplier<Long> lambda(String text) {
      return () -> text.length() + NUMBER;
    }

    static Function<String, Integer> method() {
      return String::length;
    }

    static Function<String, StringBuilder> maker() {
      return StringBuilder::new;
    }
  }

  @Test
  void aClassIsReadWithThePlacesOfItsLambdas() throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream("/" + NAME + ".class")) {
      assertThat(LambdaSites.lines(in))
          .containsExactlyInAnyOrder(
              NAME,
              "@lambda-proxy "
                  + NAME
                  + " get (Ljava/lang/String;)Ljava/util/function/Supplier; ()Ljava/lang/Object;"
                  + " REF_invokeStatic "
                  + NAME
                  + " lambda$lambda$0 (Ljava/lang/String;)Ljava/lang/Long; ()Ljava/lang/Long;",
              "@lambda-proxy "
                  + NAME
                  + " apply "
                  + FUNCTION
                  + "REF_invokeVirtual java/lang/String length ()I"
                  + " (Ljava/lang/String;)Ljava/lang/Integer;",
              "@lambda-proxy "
                  + NAME
                  + " apply "
                  + FUNCTION
                  + "REF_newInvokeSpecial java/lang/StringBuilder <init> (Ljava/lang/String;)V"
                  + " (Ljava/lang/String;)Ljava/lang/StringBuilder;");
    }
  }

  @Test
  void whatIsNoClassFileIsRefused() {
    assertThatThrownBy(() -> LambdaSites.lines(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessage("this is no class file");
  }

  @Test
  void aListKeepsItsLinesAndGetsThoseItLacks() throws IOException {
    Path jar = folder.resolve("program.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        InputStream in = Sample.class.getResourceAsStream("/" + NAME + ".class")) {
      entries.putNextEntry(new ZipEntry(NAME + ".class"));
      entries.write(in.readAllBytes());
      entries.putNextEntry(new ZipEntry("org/figurebook/words.json"));
      entries.putNextEntry(new ZipEntry("org/other/Library.class"));
    }
    Path list = Files.write(folder.resolve("classes.txt"), List.of("java/lang/Object", NAME));

    ClassList.complete(jar, list);
    ClassList.complete(jar, list);

    assertThat(Files.readAllLines(list))
        .hasSize(5)
        .startsWith("java/lang/Object", NAME)
        .filteredOn(line -> line.startsWith("@lambda-proxy " + NAME))
        .hasSize(3);
  }
}
