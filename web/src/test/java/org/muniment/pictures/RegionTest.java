package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muniment.catalogue.Refusal;

/** Of a picture with 1000 x 600 pixels. */
class RegionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "full | 0,0,1000,600",
                "square | 200,0,600,600",
                "0,0,1,1 | 0,0,1,1",
                "10,20,300,400 | 10,20,300,400",
                "900,500,300,400 | 900,500,100,100",
                "999,599,999999999,999999999 | 999,599,1,1",
                "pct:0,0,100,100 | 0,0,1000,600",
                "pct:10,50,25,25 | 100,300,250,150",
                "pct:50.05,0,.1,0.5 | 501,0,1,3",
                "pct:90,90,50,50 | 900,540,100,60",
            })
    void isCutToThePicture(String text, String expected) {
        assertThat(Region.of(text, 1000, 600)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000,0,10,10",
                "0,600,10,10",
                "pct:100,0,10,10",
                "pct:0,100.0,10,10",
                "0,0,0,10",
                "0,0,10,0",
                "pct:0,0,0,10",
                "pct:0,0,0.001,10"
            })
    void withoutAnyPixelIsRefused(String text) {
        refuses(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Full",
                "all",
                "1,2,3",
                "1,2,3,4,5",
                "-1,0,10,10",
                "0,0,10,1e3",
                "0.5,0,10,10",
                "0,0,10,10 ",
                "0,0,99999999999,10",
                "pct:",
                "pct:0,0,10",
                "pct:-1,0,10,10",
                "pct:0,0,1e1,10",
                "pct:0,0,NaN,10",
                "pct:0,0,99999999999,10",
                "٠,0,10,10"
            })
    void inAnotherFormIsRefused(String text) {
        refuses(text);
    }

    private static void refuses(String text) {
        assertThatThrownBy(() -> Region.of(text, 1000, 600)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Refusal.Reason.INVALID);
            assertThat(refusal.field()).contains("region");
        });
    }
}
