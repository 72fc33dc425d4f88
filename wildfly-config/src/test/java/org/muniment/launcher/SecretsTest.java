package org.muniment.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void noTwoInstallationsAndNoTwoNamesShareAValue() throws IOException {
        Secrets one = Secrets.in(folder.resolve("one"));
        Secrets other = Secrets.in(folder.resolve("other"));

        assertThat(Arrays.stream(Secrets.Name.values())
                        .flatMap(name -> Arrays.stream(new String[] {one.get(name), other.get(name)})))
                .doesNotHaveDuplicates()
                .allMatch(value -> value.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void staysTheSameAtTheNextStart() throws IOException {
        Secrets first = Secrets.in(folder.resolve("secrets"));
        Secrets second = Secrets.in(folder.resolve("secrets"));

        assertThat(Secrets.Name.values()).allMatch(name -> first.get(name).equals(second.get(name)));
    }

    @Test
    void aNameThatIsNewInThisVersionIsAddedAndTheOthersStay() throws IOException {
        Files.writeString(folder.resolve("secrets"), "keycloak.admin=kept\n");

        Secrets secrets = Secrets.in(folder.resolve("secrets"));

        assertThat(secrets.get(Secrets.Name.KEYCLOAK_ADMIN)).isEqualTo("kept");
        assertThat(Files.readString(folder.resolve("secrets")))
                .contains(Secrets.Name.BROKER_CLUSTER.key() + "=" + secrets.get(Secrets.Name.BROKER_CLUSTER));
    }

    @Test
    void onlyItsOwnerMayReadTheFile() throws IOException {
        Secrets.in(folder.resolve("secrets"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
