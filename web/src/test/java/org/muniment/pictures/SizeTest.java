package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.catalogue.Refusal;

/** Of a region with 300 x 200 pixels, where at most 240,000 pixels are given, and 1,000 on a side. */
class SizeTest {

    private static final Most MOST = new Most(240_000, 1000);
    private static final Region REGION = new Region(7, 9, 300, 200);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max | 300,200",
                "^max | 600,400",
                "150, | 150,100",
                "1, | 1,1",
                "300, | 300,200",
                "^450, | 450,300",
                "^150, | 150,100",
                ",100 | 150,100",
                ",1 | 2,1",
                "^,400 | 600,400",
                "pct:50 | 150,100",
                "pct:100 | 300,200",
                "pct:33.333 | 100,67",
                "^pct:200 | 600,400",
                "^pct:50 | 150,100",
                "30,200 | 30,200",
                "^1000,200 | 1000,200",
                "!100,100 | 100,67",
                "!150,100 | 150,100",
                "!1,1 | 1,1",
                "!5000,5000 | 300,200",
                "^!450,450 | 450,300",
                "^!5000,5000 | 600,400",
                "^!100,100 | 100,67",
            })
    void isComputed(String text, String expected) {
        assertThat(Size.of(text, REGION, MOST)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"301,", ",201", "301,200", "300,201", "pct:101", "pct:100.5", "600,400"})
    void isNotEnlargedUnlessThatIsAskedFor(String text) {
        refuses(text, "Put ^ before it to enlarge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^601,400", "^1001,10", "^10,1001", "^pct:201", "^pct:9999999999", "^999999999,999999999"})
    void isNotLargerThanTheLargest(String text) {
        refuses(text, "more than the largest that is given: 240,000 pixels, 1,000 on a side");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,", ",0", "0,0", "0,10", "!0,10", "!10,0", "pct:0", "pct:0.1", "^0,"})
    void hasAtLeastOnePixel(String text) {
        refuses(text, "leaves no pixels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "full",
                "^",
                ",",
                "^,",
                "!",
                "!10,",
                "!,10",
                "10",
                "-10,",
                "10.5,",
                "pct:",
                "pct:-5",
                "pct:1e1",
                "^^10,",
                "!^10,10",
                "max ",
                "MAX",
                "^full",
                "9999999999,",
                "10,10,10",
                "pct:10,10"
            })
    void inAnotherFormIsRefused(String text) {
        refuses(text, "");
    }

    @Test
    void theLargestIsMadeSmallerWhereTheRegionIsLargerThanAllowed() {
        assertThat(Size.of("max", new Region(0, 0, 12_000, 8_000), Most.OF_THE_HOUSE))
                .isEqualTo(new Size(6123, 4082));
        assertThat(Size.of("!20000,20000", new Region(0, 0, 12_000, 8_000), Most.OF_THE_HOUSE))
                .isEqualTo(new Size(6123, 4082));
        refuses("12000,", new Region(0, 0, 12_000, 8_000), Most.OF_THE_HOUSE, "more than the largest");
    }

    @Test
    void aLineStaysWithinTheLargestSideAndArea() {
        assertThat(Size.of("max", new Region(0, 0, 1, 5000), MOST)).isEqualTo(new Size(1, 1000));
        assertThat(Size.of("^max", new Region(0, 0, 1, 1), MOST)).isEqualTo(new Size(489, 489));
        assertThat(Size.of("^max", new Region(0, 0, 5000, 1), MOST)).isEqualTo(new Size(1000, 1));
    }

    private static void refuses(String text, String because) {
        refuses(text, REGION, MOST, because);
    }

    private static void refuses(String text, Region region, Most most, String because) {
        assertThatThrownBy(() -> Size.of(text, region, most)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Refusal.Reason.INVALID);
            assertThat(refusal.field()).contains("size");
            assertThat(refusal).hasMessageContaining(because);
        });
    }
}
