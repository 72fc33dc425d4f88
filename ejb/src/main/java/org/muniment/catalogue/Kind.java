package org.muniment.catalogue;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What an artefact is; it decides the plan by which it is processed. Which kinds there are is said by the plans
 * ({@code org.muniment.processing.Plans}): a further one needs a plan and its stages, and nothing here.
 *
 * @param word by which programs, people and the tables call it, such as {@code minutes}
 */
public record Kind(String word) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws IllegalArgumentException when no kind can have this word */
    public Kind {
        if (!FORM.matcher(Objects.requireNonNull(word, "A kind needs a word.")).matches()) {
            throw new IllegalArgumentException(
                    "The word of a kind has 1 to 40 small letters, digits and hyphens: " + word);
        }
    }

    @Override
    public String toString() {
        return word;
    }
}
