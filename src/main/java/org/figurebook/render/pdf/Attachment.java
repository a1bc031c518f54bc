package org.figurebook.render.pdf;

import java.nio.file.Path;

/**
 * A file that travels inside the report.
 *
 * @param file the file
 * @param mediaType such as {@code text/csv}
 * @param description what it holds
 */
public record Attachment(Path file, String mediaType, String description) {}
