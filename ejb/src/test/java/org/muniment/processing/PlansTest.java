package org.muniment.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muniment.catalogue.Kind;

class PlansTest {

    private final Plans plans = new Plans();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasAPlanThatBeginsWithSplitAndPrepareOnQueuesThatExist(Kind kind) {
        Plan plan = plans.of(kind);

        assertThat(plan.steps()).extracting(Plan.Step::stage).startsWith("split", "prepare");
        assertThat(plan.steps())
                .allSatisfy(step -> assertThat(Queue.of(step.queue())).isNotNull());
        assertThat(plan.steps()).extracting(Plan.Step::stage).doesNotHaveDuplicates();
    }

    @Test
    void namesAPlanThatIsMissing() {
        assertThatThrownBy(() -> plans.named("dreams")).hasMessageContaining("dreams");
    }
}
