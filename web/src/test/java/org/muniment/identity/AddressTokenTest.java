package org.muniment.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTokenTest {

    @ParameterizedTest
    @ValueSource(strings = {"access_token=x", "a=b&access_token=x", "access%5Ftoken=x", "access_token"})
    void isSeenHoweverItIsWritten(String query) {
        assertThat(AddressToken.isIn(query)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"q=access_token", "limit=50", "%zz=access_token"})
    void otherQueriesHoldNone(String query) {
        assertThat(AddressToken.isIn(query)).isFalse();
    }
}
