package org.figurebook.render.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Lets AWT's fonts work on a machine that has neither fonts nor fontconfig.
 *
 * <p>AWT asks fontconfig for its default fonts and dies when there is none. Given a configuration
 * of its own, in the properties form that the JDK documents, it asks nothing. AWT reads the setting
 * once, so {@link #prepare} must run before any AWT font is used. PDF and SVG need no AWT fonts at
 * all; PNG pictures do.
 */
public final class HeadlessFonts {
  private static final String SETTING = "sun.awt.fontconfig";
  private static boolean prepared;

  private HeadlessFonts() {}

  /** Makes AWT headless and points it at the bundled fonts. Harmless when called again. */
  public static synchronized void prepare() {
    System.setProperty("java.awt.headless", "true");
    if (prepared || System.getProperty(SETTING) != null) {
      return;
    }
    try {
      Path folder = Files.createTempDirectory("figurebook-fonts");
      folder.toFile().deleteOnExit();
      Path font = folder.resolve("NotoSans-Bold.ttf");
      try (InputStream in =
          HeadlessFonts.class.getResourceAsStream("/fonts/sans/NotoSans-Bold.ttf")) {
        Files.copy(in, font, StandardCopyOption.REPLACE_EXISTING);
      }
      Path configuration = folder.resolve("fontconfig.properties");
      Files.write(configuration, configuration(font));
      font.toFile().deleteOnExit();
      configuration.toFile().deleteOnExit();
      System.setProperty(SETTING, configuration.toString());
      prepared = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> configuration(Path font) {
    return List.of(
        "version=1",
        "allfonts.default=Figurebook",
        "sequence.allfonts=default",
        "filename.Figurebook=" + font.toString().replace("\\", "\\\\"));
  }
}
