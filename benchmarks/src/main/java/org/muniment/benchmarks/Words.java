package org.muniment.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What was typed after a command: options in any order. */
public final class Words {

    private final List<String> left;
    private final String help;

    /** @param help what is said with a complaint */
    public Words(List<String> said, String help) {
        this.left = new ArrayList<>(said);
        this.help = help;
    }

    /** Whether an option without a value was said. */
    public boolean flag(String name) {
        return left.remove(name);
    }

    /** The whole number after an option. */
    public long number(String name, long byDefault, long least, long most) {
        int at = left.indexOf(name);
        if (at < 0) {
            return byDefault;
        }
        String text = at + 1 < left.size() ? left.get(at + 1) : "";
        if (!text.matches("\\d{1,18}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw new BadRequest("The option %s needs a whole number from %d to %d after it, not \"%s\"."
                    .formatted(name, least, most, text));
        }
        left.subList(at, at + 2).clear();
        return Long.parseLong(text);
    }

    /** @throws BadRequest when something is left that nobody asked for */
    public void requireNothingElse() {
        if (!left.isEmpty()) {
            throw new BadRequest("\"" + left.get(0) + "\" is not understood here.\n\n" + help);
        }
    }
}
