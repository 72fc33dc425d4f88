package org.muniment.ingest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.http.Listed;
import org.muniment.http.Problem;
import org.muniment.http.RefusalMapper;
import org.muniment.ingest.Deletions.Outcome;

/** What became of several items that were to go. */
public record DeletedItems(List<Result> items) {

    private static final int MULTI_STATUS = 207;

    /**
     * @param status as if it had been asked for alone
     * @param problem why it stays; null when it is gone
     */
    public record Result(UUID id, int status, Problem problem) {

        static Result of(Outcome outcome) {
            if (outcome.refusal() == null) {
                return new Result(outcome.item(), Response.Status.NO_CONTENT.getStatusCode(), null);
            }
            Problem problem = RefusalMapper.problem(outcome.refusal());
            return new Result(outcome.item(), problem.status(), problem);
        }
    }

    /** @throws Refusal when there are none or too many for one request */
    static List<UUID> checked(List<UUID> items) {
        if (items == null || items.isEmpty() || items.stream().anyMatch(Objects::isNull)) {
            throw new Refusal(Reason.INVALID, "items", "Say which items are to go.");
        }
        if (items.size() > Listed.MOST) {
            throw new Refusal(
                    Reason.INVALID, "items", "At most %d items can go with one request.".formatted(Listed.MOST));
        }
        return items.stream().distinct().toList();
    }

    static DeletedItems of(List<Outcome> outcomes) {
        return new DeletedItems(outcomes.stream().map(Result::of).toList());
    }

    Response response() {
        boolean all = items.stream().allMatch(result -> result.problem() == null);
        return Response.status(all ? 200 : MULTI_STATUS).entity(this).build();
    }
}
