package org.muniment.pictures;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.muniment.catalogue.Refusal;

/** Reading the parameters of a IIIF image request. */
final class Parameter {

    /** Floating point numbers as the specification writes them; a limit on digits keeps them small. */
    static final String DECIMAL = "(?:\\d{1,10}(?:\\.\\d{0,16})?|\\.\\d{1,16})";

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private Parameter() {}

    /** @throws Refusal naming the parameter when the text is no whole number below a milliard */
    static int whole(String text, String parameter) {
        if (!WHOLE.matcher(text).matches()) {
            throw refusal(parameter, "The %s holds a number that is too long.".formatted(parameter));
        }
        return Integer.parseInt(text);
    }

    /** @param text matches {@link #DECIMAL} */
    static double decimal(String text) {
        return new BigDecimal(text.startsWith(".") ? "0" + text : text).doubleValue();
    }

    static Refusal refusal(String parameter, String message) {
        return new Refusal(Refusal.Reason.INVALID, parameter, message);
    }
}
