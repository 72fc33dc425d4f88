package org.muniment.models;

import java.util.List;

/**
 * What is known of a declared model, for the health page.
 *
 * @param detail a sentence when the model is not ready, else empty
 * @param source where its files come from
 */
public record ModelReport(
        String name,
        String version,
        String job,
        String engine,
        ModelState state,
        String licence,
        String detail,
        String source,
        List<ModelDeclaration.ModelFile> files) {}
