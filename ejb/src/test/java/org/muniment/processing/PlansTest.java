package org.muniment.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.catalogue.Kind;

class PlansTest {

    private final Plans plans = new Plans();

    @TempDir
    private Path folder;

    @Test
    void everyKindHasAPlanThatBeginsWithSplitAndPrepareOnQueuesThatExist() {
        assertThat(plans.kinds()).contains(new Kind("minutes")).allSatisfy(kind -> {
            Plan plan = plans.of(kind);

            assertThat(plan.steps()).extracting(Plan.Step::stage).startsWith("split", "prepare");
            assertThat(plan.steps())
                    .allSatisfy(step -> assertThat(Queue.of(step.queue())).isNotNull());
            assertThat(plan.steps()).extracting(Plan.Step::stage).doesNotHaveDuplicates();
        });
    }

    @Test
    void namesAPlanThatIsMissing() {
        assertThatThrownBy(() -> plans.named("dreams")).hasMessageContaining("dreams");
        assertThat(plans.kind("dreams")).isEmpty();
        assertThat(plans.kind("MINUTES")).isEmpty();
        assertThat(plans.kind(null)).isEmpty();
    }

    @Test
    void aFurtherFileBringsFurtherKinds() throws IOException {
        Plans both = new Plans(List.of(file("a", "minutes"), file("b", "toy")));

        assertThat(both.kinds()).containsExactly(new Kind("minutes"), new Kind("toy"));
        assertThat(both.of(new Kind("toy")).steps()).containsExactly(new Plan.Step("play", "vision"));
    }

    @Test
    void aPlanThatDoesNotKnowYetGoesOnAsAnother() {
        Plan undecided = plans.of(new Kind("undecided"));
        Plan minutes = undecided.goingOnAs(plans.of(new Kind("minutes")));

        assertThat(minutes.steps())
                .extracting(Plan.Step::stage)
                .containsExactly("split", "prepare", "classify", "detect-lines", "order-columns", "recognise");
        assertThat(plans.named(minutes.name())).isEqualTo(minutes);
        assertThat(undecided.planned()).isEqualTo(minutes.planned()).isEqualTo(6);
        assertThat(plans.isOpen(new Kind("undecided"))).isTrue();
        assertThat(plans.isOpen(new Kind("minutes"))).isFalse();
    }

    @Test
    void aKindThatIsPreparedInAnotherWayDoesNotCount() throws IOException {
        Path toy = Files.writeString(folder.resolve("toy.json"), """
                { "toy": [ { "stage": "a", "queue": "vision" }, { "stage": "b", "queue": "vision" },
                           { "stage": "c", "queue": "vision" }, { "stage": "d", "queue": "vision" } ] }
                """);
        Plans both = new Plans(
                List.of(Plans.class.getResource("/plans.json"), toy.toUri().toURL()));

        assertThat(both.of(new Kind("undecided")).planned()).isEqualTo(6);
    }

    @Test
    void whatHasNothingMoreToDoKeepsItsName() {
        Plan undecided = plans.of(new Kind("undecided"));
        Plan photograph = undecided.goingOnAs(plans.of(new Kind("photograph")));
        Plan both = photograph.goingOnAs(plans.of(new Kind("minutes")));

        assertThat(photograph.name()).isEqualTo("undecided");
        assertThat(photograph.planned()).isEqualTo(3);
        assertThat(both).isEqualTo(undecided.goingOnAs(plans.of(new Kind("minutes"))));
        assertThat(both.goingOnAs(plans.of(new Kind("card")))).isEqualTo(both);
    }

    @Test
    void twoPlansForOneKindAreNoPlan() throws IOException {
        List<URL> files = List.of(file("a", "toy"), file("b", "toy"));

        assertThatThrownBy(() -> new Plans(files)).hasMessageContaining("toy").hasMessageContaining("twice");
    }

    private URL file(String name, String kind) throws IOException {
        Path file = Files.writeString(
                folder.resolve(name + ".json"),
                "{ \"%s\": [ { \"stage\": \"play\", \"queue\": \"vision\" } ] }".formatted(kind));
        return file.toUri().toURL();
    }
}
