package org.muniment.http;

import java.util.Arrays;
import java.util.Locale;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** States and modes as programs see them: lower case, with hyphens. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param word null or empty for none
     * @throws Refusal naming the field when there is no such value
     */
    public static <E extends Enum<E>> E parse(Class<E> type, String word, String field) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.INVALID, field, "The " + field + " " + word + " is not known."));
    }
}
