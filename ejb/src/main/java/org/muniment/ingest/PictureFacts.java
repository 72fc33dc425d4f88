package org.muniment.ingest;

/**
 * What the content of a file says of itself, before a pixel is decoded.
 *
 * @param mediaType MIME type, told from the bytes and never from the name
 * @param width pixels, more than 0
 * @param height pixels, more than 0
 */
public record PictureFacts(String mediaType, int width, int height) {

    public long pixels() {
        return (long) width * height;
    }
}
