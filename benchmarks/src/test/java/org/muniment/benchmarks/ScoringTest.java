package org.muniment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoringTest {

    @Test
    void nothingWrongIsZero() {
        assertThat(Scoring.errorRate("日期民國", "日期民國")).isZero();
    }

    @Test
    void everyEditCountsOverTheLengthOfTheTruth() {
        assertThat(Scoring.errorRate("日其民國", "日期民國")).isEqualTo(0.25);
        assertThat(Scoring.errorRate("日期國", "日期民國")).isEqualTo(0.25);
        assertThat(Scoring.errorRate("日期民民國", "日期民國")).isEqualTo(0.25);
        assertThat(Scoring.errorRate("", "日期民國")).isEqualTo(1);
        assertThat(Scoring.errorRate("甲乙丙丁戊己庚辛", "日期民國")).isEqualTo(2);
    }

    @Test
    void whiteSpaceAndPunctuationAreLeftOutOnBothSides() {
        assertThat(Scoring.errorRate("日期·民國\n五年", "日期：民國　五年。「、；．.,:;‥…」，")).isZero();
    }

    @Test
    void composedAndDecomposedAreTheSame() {
        assertThat(Scoring.errorRate("e\u0301", "\u00e9")).isZero();
    }

    @Test
    void variantsAreNotFolded() {
        assertThat(Scoring.errorRate("为", "為")).isEqualTo(1);
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        assertThat(Scoring.errorRate("𠀀乙", "𠀁乙")).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void columnsCountInTheirOrder() {
        assertThat(Scoring.errorRate("乙\n甲\n", "甲\n乙\n")).isEqualTo(1);
    }

    @Test
    void anEmptyTruthIsReadRightOnlyByNothing() {
        assertThat(Scoring.errorRate("", "。")).isZero();
        assertThat(Scoring.errorRate("甲", "。")).isEqualTo(1);
    }
}
