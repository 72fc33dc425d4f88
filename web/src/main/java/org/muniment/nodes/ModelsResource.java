package org.muniment.nodes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.muniment.identity.Role;

/** The models: what is declared, where it is loaded, how often it is used and how long that takes. */
@Path("models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "System")
public class ModelsResource {

    @Inject
    private Nodes nodes;

    @Inject
    private ModelFigures figures;

    /** @param items by name and version */
    public record Models(List<ModelView> items) {}

    /**
     * @param state the worst that a living node says of it
     * @param use in the last hour; null when it was not used
     */
    public record ModelView(
            String name,
            String version,
            String job,
            String engine,
            String licence,
            String source,
            String state,
            List<NodeState> nodes,
            List<NodeReport.File> files,
            UseView use) {}

    /** @param detail a sentence when it is not ready, otherwise null */
    public record NodeState(String node, String state, String detail) {}

    /** Milliseconds of a stage that used the model, from its claim to its end. */
    public record UseView(long calls, long medianMillis, long p95Millis) {}

    private record Key(String name, String version) {}

    private record At(String node, NodeReport.Model model) {}

    @GET
    @RolesAllowed(Role.SUPERUSER)
    @Operation(summary = "The declared models, where they are loaded and how they are used")
    public Models models() {
        Map<Key, List<At>> known = new LinkedHashMap<>();
        nodes.seen().stream()
                .filter(Nodes.Seen::alive)
                .forEach(node -> node.report().models().forEach(model -> known.computeIfAbsent(
                                new Key(model.name(), model.version()), key -> new ArrayList<>())
                        .add(new At(node.name(), model))));
        Map<Key, UseView> use = new LinkedHashMap<>();
        figures.lastHour()
                .forEach(one -> use.put(
                        new Key(one.name(), one.version()),
                        new UseView(one.calls(), Math.round(one.medianMillis()), Math.round(one.p95Millis()))));
        return new Models(known.entrySet().stream()
                .map(entry -> view(entry.getValue(), use.get(entry.getKey())))
                .toList());
    }

    private static ModelView view(List<At> places, UseView use) {
        NodeReport.Model model = places.get(0).model();
        List<String> worstFirst = List.of("altered", "missing", "off", "ready");
        String state = places.stream()
                .map(place -> place.model().state())
                .min((one, other) -> Integer.compare(worstFirst.indexOf(one), worstFirst.indexOf(other)))
                .orElse("off");
        return new ModelView(
                model.name(),
                model.version(),
                model.job(),
                model.engine(),
                model.licence(),
                model.source(),
                state,
                places.stream()
                        .map(place -> new NodeState(place.node(), place.model().state(), said(place.model())))
                        .toList(),
                Objects.requireNonNullElse(model.files(), List.of()),
                use);
    }

    private static String said(NodeReport.Model model) {
        return model.detail() == null || model.detail().isEmpty() ? null : model.detail();
    }
}
