package org.muniment.nodes;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A setting of this server: a system property such as {@code muniment.limit.page-megapixels}, or else the environment
 * variable of the same name as WildFly would write it, {@code MUNIMENT_LIMIT_PAGE_MEGAPIXELS}. All of them are in
 * {@link Settings}.
 *
 * @param name of the system property
 * @param section where it stands in the list
 * @param form what it may be
 * @param byDefault what holds when nobody says anything, as text
 * @param sentence what it does, for the list
 */
public record Setting<T>(String name, Section section, Form<T> form, String byDefault, String sentence) {

    /** @throws IllegalStateException with a sentence for every setting of this server that is not allowed */
    public T value() {
        return value(System::getProperty, System::getenv);
    }

    T value(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        return form.read(said(properties, environment).orElse(byDefault))
                .orElseThrow(
                        () -> new IllegalStateException(String.join("\n", Settings.wrong(properties, environment))));
    }

    /** A sentence when what was said is not allowed. */
    Optional<String> fault(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        return said(properties, environment)
                .filter(text -> form.read(text).isEmpty())
                .map(text -> "The setting %s (%s) has to be %s; it is \"%s\"."
                        .formatted(name, variable(), form.words(), form.secret() ? "..." : text));
    }

    /** What somebody has set, if anybody has. */
    Optional<String> said(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        // What is secret is never on a command line.
        return Optional.ofNullable(form.secret() ? null : properties.apply(name))
                .or(() -> Optional.ofNullable(environment.apply(variable())))
                .map(String::strip);
    }

    /** The name of the environment variable. */
    public String variable() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** The headings of the list, in its order. */
    public enum Section {
        LIMITS("How much is taken"),
        PICTURES("Decoding pictures"),
        STORAGE("Storage"),
        WORK("Work"),
        DATABASE("Database"),
        SERVER("Server"),
        MAIL("Mail");

        private final String heading;

        Section(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }
}
