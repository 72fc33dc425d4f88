package org.muniment.models;

/**
 * What is known of a declared model, for the health page.
 *
 * @param detail a sentence when the model is not ready, else empty
 */
public record ModelReport(
        String name, String version, String job, String engine, ModelState state, String licence, String detail) {}
