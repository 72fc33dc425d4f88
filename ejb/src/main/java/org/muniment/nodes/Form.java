package org.muniment.nodes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the text of a setting may be, and what it becomes. */
public sealed interface Form<T> {

    /** The value; empty when the text is not allowed. */
    Optional<T> read(String text);

    /** What is allowed, in words that follow "has to be". */
    String words();

    /** Whether it is told by the environment only and never repeated. */
    default boolean secret() {
        return false;
    }

    /** A number without a fraction. */
    record WholeNumber(long least, long most) implements Form<Long> {
        @Override
        public Optional<Long> read(String text) {
            return Optional.of(text)
                    .filter(digits -> digits.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .filter(value -> value >= least && value <= most);
        }

        @Override
        public String words() {
            return "a whole number from " + least + " to " + most;
        }
    }

    /** One of a few words. */
    record OneOf(List<String> choice) implements Form<String> {
        public OneOf {
            choice = List.copyOf(choice);
        }

        @Override
        public Optional<String> read(String text) {
            return Optional.of(text).filter(choice::contains);
        }

        @Override
        public String words() {
            return "one of " + String.join(", ", choice);
        }
    }

    /** On or off. */
    record YesOrNo() implements Form<Boolean> {
        @Override
        public Optional<Boolean> read(String text) {
            return Optional.of(text)
                    .filter(word -> word.equals("true") || word.equals("false"))
                    .map(Boolean::valueOf);
        }

        @Override
        public String words() {
            return "true or false";
        }
    }

    /**
     * Text of a certain look.
     *
     * @param words what the pattern means
     */
    record Text(Pattern pattern, String words) implements Form<String> {
        @Override
        public Optional<String> read(String text) {
            return Optional.of(text).filter(pattern.asMatchPredicate());
        }
    }

    /** A password or key. */
    record Secret() implements Form<String> {
        @Override
        public Optional<String> read(String text) {
            return Optional.of(text);
        }

        @Override
        public String words() {
            return "a secret";
        }

        @Override
        public boolean secret() {
            return true;
        }
    }
}
