package org.muniment.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.http.Problem;
import org.muniment.http.RefusalMapper;

/** Takes the files of one form, each by itself, so that a bad one costs none of the others. */
@ApplicationScoped
public class SeveralFiles {

    private static final int MULTI_STATUS = 207;
    private static final long UNDECLARED = -1;

    @Inject
    private Intake intake;

    @Inject
    private Items known;

    @Inject
    private Limits limits;

    @Inject
    private ItemViews views;

    public record Refused(String fileName, Problem problem) {}

    public record Taken(List<ItemView> items, List<Refused> refused) {

        Response response() {
            return SeveralFiles.response(
                    !items.isEmpty(), refused.stream().map(Refused::problem).toList(), this);
        }
    }

    /** 201 when all are in, 207 when some are, and the first refusal's status when none is. */
    static Response response(boolean some, List<Problem> refused, Object answer) {
        int status =
                refused.isEmpty() ? 201 : some ? MULTI_STATUS : refused.get(0).status();
        return Response.status(status).entity(answer).build();
    }

    Taken take(UUID batch, List<EntityPart> parts, String by) throws IOException {
        known.requireRoom(batch);
        List<EntityPart> files =
                parts.stream().filter(part -> part.getFileName().isPresent()).toList();
        if (files.isEmpty()) {
            throw new Refusal(Reason.INVALID, "file", "The form holds no file. Send each as a part named \"file\".");
        }
        if (files.size() > limits.filesPerRequest()) {
            throw new Refusal(
                    Reason.TOO_LARGE,
                    "file",
                    "The form holds %d files; the limit for one request is %d."
                            .formatted(files.size(), limits.filesPerRequest()));
        }
        List<ItemView> items = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (EntityPart file : files) {
            String name = file.getFileName().orElseThrow();
            try (InputStream bytes = file.getContent()) {
                items.add(views.of(intake.take(batch, name, UNDECLARED, bytes, new Sender(by, null))));
            } catch (Refusal refusal) {
                refused.add(new Refused(name, RefusalMapper.problem(refusal)));
            }
        }
        return new Taken(items, refused);
    }
}
