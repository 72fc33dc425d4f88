package org.muniment.nodes;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A setting of this server: a system property such as {@code muniment.limit.page-megapixels}, or else the environment
 * variable of the same name as WildFly would write it, {@code MUNIMENT_LIMIT_PAGE_MEGAPIXELS}.
 */
public record Setting(String name) {

    /** @throws IllegalStateException with a sentence that names the setting when the value is not allowed */
    public long wholeNumber(long byDefault, long least, long most) {
        return wholeNumber(System::getProperty, System::getenv, byDefault, least, most);
    }

    long wholeNumber(
            UnaryOperator<String> properties,
            UnaryOperator<String> environment,
            long byDefault,
            long least,
            long most) {
        Optional<String> text = Optional.ofNullable(properties.apply(name))
                .or(() -> Optional.ofNullable(environment.apply(variable())))
                .map(String::strip);
        if (text.isEmpty()) {
            return byDefault;
        }
        if (text.get().matches("\\d{1,18}")) {
            long value = Long.parseLong(text.get());
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new IllegalStateException("The setting %s has to be a whole number from %d to %d; it is \"%s\"."
                .formatted(name, least, most, text.get()));
    }

    /** The name of the environment variable. */
    public String variable() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
