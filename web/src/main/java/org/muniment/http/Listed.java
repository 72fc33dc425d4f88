package org.muniment.http;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/**
 * A part of a list.
 *
 * @param next what to send as {@code cursor} for the part after this one; null at the end
 */
public record Listed<T>(List<T> items, String next) {

    public static final int MOST = 200;

    /** @param found one more than {@code limit} when there is more to come */
    public static <T> Listed<T> of(List<T> found, int limit, Function<T, UUID> id) {
        boolean more = found.size() > limit;
        List<T> items = more ? found.subList(0, limit) : found;
        return new Listed<>(items, more ? id.apply(items.get(limit - 1)).toString() : null);
    }

    public <R> Listed<R> map(Function<T, R> view) {
        return new Listed<>(items.stream().map(view).toList(), next);
    }

    /** @throws Refusal when the limit is not a number between 1 and {@value #MOST} */
    public static int checkedLimit(String limit) {
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new Refusal(Reason.INVALID, "limit", "The limit has to be a number between 1 and " + MOST + ".");
        }
        return Integer.parseInt(limit);
    }

    /** @throws Refusal when the cursor is none of ours */
    public static UUID checkedCursor(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.INVALID, "cursor", "The cursor is not one that this server gave out.");
        }
    }
}
