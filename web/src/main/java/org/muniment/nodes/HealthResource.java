package org.muniment.nodes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.events.Followers;
import org.muniment.identity.Role;
import org.muniment.nodes.Health.Dependency;
import org.muniment.processing.Queue;

/** The health in detail: what answers how fast, which engines and models are at work on which node. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "System")
public class HealthResource {

    @Inject
    private Health health;

    @Inject
    private Nodes nodes;

    @Inject
    private Followers followers;

    /** @param followers browsers that this node tells of events */
    public record Details(
            String status,
            List<DependencyView> dependencies,
            List<NodeReport.Engine> engines,
            List<NodeReport.Model> models,
            List<NodeView> nodes,
            int followers) {}

    public record DependencyView(String name, String status, long millis, String detail) {}

    /** @param consumers by queue */
    public record NodeView(
            String name, String state, Instant startedAt, Instant heartbeatAt, Map<String, Integer> consumers) {}

    @GET
    @RolesAllowed(Role.ARCHIVIST)
    @Operation(summary = "What answers how fast, which engines and models are at work")
    public Details details() {
        List<Dependency> dependencies = health.ask();
        List<Nodes.Seen> seen = dependencies.get(0).up() ? nodes.seen() : List.of();
        List<NodeReport> reports =
                seen.stream().filter(Nodes.Seen::alive).map(Nodes.Seen::report).toList();
        return new Details(
                HealthServlet.word(dependencies.stream().allMatch(Dependency::up)),
                dependencies.stream()
                        .map(asked -> new DependencyView(
                                asked.name(), HealthServlet.word(asked.up()), asked.millis(), asked.detail()))
                        .toList(),
                reports.stream()
                        .flatMap(report -> report.engines().stream())
                        .distinct()
                        .toList(),
                reports.stream()
                        .flatMap(report -> report.models().stream())
                        .distinct()
                        .toList(),
                seen.stream().map(HealthResource::node).toList(),
                followers.count());
    }

    private static NodeView node(Nodes.Seen seen) {
        return new NodeView(
                seen.name(),
                seen.alive() ? "up" : "silent",
                seen.startedAt(),
                seen.heartbeatAt(),
                seen.consumers().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> Queue.valueOf(entry.getKey()).word(), Map.Entry::getValue)));
    }
}
