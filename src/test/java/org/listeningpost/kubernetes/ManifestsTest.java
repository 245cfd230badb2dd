package org.listeningpost.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestsTest {
    private static final String SOUND = Manifests.text("k8s/base/deployment.yaml");

    @Test
    void finds_nothing_in_a_sound_manifest() {
        assertThat(Manifests.faults(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "livenessProbe:,      livenesProbe:,      unknown field",
        "containerPort:,      containrPort:,      unknown field",
        "enableServiceLinks:, enableServicLinks:, unknown field",
        "kind: Deployment,    kind: Deploymnt,    unknown kind",
        "512Mi,               512Megs,            no quantity"
    })
    void finds_what_is_misspelt(String sound, String misspelt, String fault) {
        assertThat(Manifests.faults(SOUND.replace(sound, misspelt))).anyMatch(found -> found.startsWith(fault));
    }
}
