package org.muniment.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muniment.nodes.Nodes;
import org.muniment.processing.QueueFigures.Figures;
import org.muniment.processing.QueueView.NodeView;
import org.muniment.processing.QueueView.PauseView;

/** Gathers what is shown of the queues: the broker says what lies on them, the tables what waits behind. */
@ApplicationScoped
public class QueueViews {

    @Inject
    private QueueFigures figures;

    @Inject
    private DeadLetters messages;

    @Inject
    private Pauses pauses;

    @Inject
    private Nodes nodes;

    List<QueueView> all() {
        Map<String, PauseView> paused = pauses.all().stream()
                .map(PauseView::of)
                .collect(Collectors.toMap(PauseView::queue, Function.identity()));
        List<Nodes.Seen> alive = nodes.seen().stream().filter(Nodes.Seen::alive).toList();
        return Arrays.stream(Queue.values())
                .map(queue -> view(queue, alive, paused.get(queue.word())))
                .toList();
    }

    private QueueView view(Queue queue, List<Nodes.Seen> alive, PauseView pause) {
        Figures figure = figures.of(queue);
        List<NodeView> consumers = alive.stream()
                .map(node -> new NodeView(
                        node.name(),
                        node.consumers().getOrDefault(queue.name(), 0),
                        figure.busy().getOrDefault(node.name(), 0)))
                .toList();
        int window = WakeUps.WINDOW_PER_CONSUMER
                * consumers.stream().mapToInt(NodeView::consumers).sum();
        List<DeadLetter> lying = messages.onQueue(queue, Math.max(window, 1) * 4);
        List<Integer> ended = figure.ended();
        return new QueueView(
                queue.word(),
                lying.size(),
                window,
                ended.subList(ended.size() - 2, ended.size()).stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                ended,
                lying.isEmpty() ? null : age(lying.get(0).arrived()),
                figure.oldestWaiting() == null ? null : age(figure.oldestWaiting()),
                figure.waiting(),
                consumers,
                pause);
    }

    private static long age(Instant since) {
        return Math.max(0, Duration.between(since, Instant.now()).toMillis());
    }
}
