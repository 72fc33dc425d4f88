package org.muniment.processing;

import java.nio.file.Path;

/**
 * A file that a stage made.
 *
 * @param role what it is for, such as {@code upright} or {@code thumbnail}; a later stage asks for it by this word
 * @param mediaType its MIME type
 * @param file where it lies until the outcome is applied
 */
public record DerivedFile(String role, String mediaType, Path file) {}
