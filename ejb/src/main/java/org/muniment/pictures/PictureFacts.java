package org.muniment.pictures;

/**
 * What the content of a file says of itself, before a pixel is decoded.
 *
 * @param mediaType MIME type, told from the bytes and never from the name
 * @param width pixels of the first page, more than 0; null where only decoding would tell
 * @param height as {@code width}
 */
public record PictureFacts(String mediaType, Integer width, Integer height) {}
