package org.muniment.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @Test
    void withoutAnAddressOnlyThisMachineIsServed() throws IOException {
        Address address = Address.local(8080);

        assertThat(address.url()).isEqualTo("http://127.0.0.1:8080");
        assertThat(address.bind().isLoopbackAddress()).isTrue();
        assertThat(address.tls()).isFalse();
    }

    @Test
    void listensOnTheInterfaceThatCarriesTheName() throws IOException {
        Address address = Address.of(URI.create("https://127.0.0.2:8443"));

        assertThat(address.url()).isEqualTo("https://127.0.0.2:8443");
        assertThat(address.bind().getHostAddress()).isEqualTo("127.0.0.2");
        assertThat(address.tls()).isTrue();
    }

    @Test
    void leavesTheUsualPortOutAsBrowsersDo() throws IOException {
        assertThat(Address.of(URI.create("https://127.0.0.2")).url()).isEqualTo("https://127.0.0.2");
        assertThat(Address.of(URI.create("https://127.0.0.2/")).withPort(8180).url())
                .isEqualTo("https://127.0.0.2:8180");
    }

    @Test
    void listensEverywhereWhenAnotherMachineCarriesTheAddress() throws IOException {
        // An address for documentation (RFC 5737) that no machine of its own has, as behind a balancer.
        assertThat(Address.of(URI.create("https://203.0.113.7")).bind().getHostAddress())
                .isEqualTo("0.0.0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://archive.example.org",
                "archive.example.org",
                "https://archive.example.org/muniment",
                "https://archive.example.org?x=1",
                "https://somebody@archive.example.org",
                "https:///"
            })
    void saysWhatAnAddressIs(String text) {
        assertThatThrownBy(() -> Address.of(URI.create(text)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("such as https://archive.example.org:8443");
    }

    @Test
    void saysWhenNobodyKnowsTheName() {
        assertThatThrownBy(() -> Address.of(URI.create("https://nowhere.invalid")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No machine is known by the name nowhere.invalid");
    }
}
