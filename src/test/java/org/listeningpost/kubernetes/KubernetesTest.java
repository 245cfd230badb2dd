package org.listeningpost.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.listeningpost.RealPart;
import org.listeningpost.config.Catalogue;
import org.listeningpost.config.Setting;

class KubernetesTest {
    private static final String BASE = "k8s/base/deployment.yaml";
    private static final String ON_POSTGRESQL = "k8s/overlays/postgresql/deployment.yaml";
    private static final Map<String, Setting> BY_ENVIRONMENT =
            Catalogue.settings().stream().collect(Collectors.toMap(Setting::environmentName, setting -> setting));

    @ParameterizedTest
    @MethodSource("manifests")
    void has_no_field_that_kubernetes_does_not_know(Path manifest) {
        assertThat(Manifests.faults(Manifests.text(manifest.toString()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, ON_POSTGRESQL})
    void sets_only_settings_that_there_are_and_gives_no_secret(String file) {
        for (EnvVar variable : environment(deployment(file))) {
            assertThat(BY_ENVIRONMENT).containsKey(variable.getName());
            boolean fromSecret = variable.getValueFrom() != null;
            assertThat(fromSecret)
                    .as(variable.getName())
                    .isEqualTo(variable.getName().startsWith("DATABASE_")
                            || BY_ENVIRONMENT.get(variable.getName()).secret());
        }
    }

    @Test
    void keeps_a_lone_writer_on_sqlite() {
        Deployment hub = deployment(BASE);

        assertThat(hub.getSpec().getReplicas()).isEqualTo(1);
        assertThat(hub.getSpec().getStrategy().getType()).isEqualTo("Recreate");
        assertThat(Manifests.read(Manifests.text("k8s/base/data.yaml"), PersistentVolumeClaim.class)
                        .getSpec()
                        .getAccessModes())
                .containsExactly("ReadWriteOnce");
    }

    @Test
    void wants_the_shared_key_and_database_on_postgresql() {
        assertThat(environment(deployment(ON_POSTGRESQL)))
                .extracting(EnvVar::getName)
                .contains("SEAL_KEY", "DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD");
        assertThat(environment(deployment(ON_POSTGRESQL)))
                .noneMatch(variable -> Boolean.TRUE.equals(
                        variable.getValueFrom().getSecretKeyRef().getOptional()));
    }

    @Test
    void gives_the_hub_time_to_drain_and_no_service_links() {
        assertThat(deployment(BASE).getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds())
                .isGreaterThan(30);
        assertThat(deployment(BASE).getSpec().getTemplate().getSpec().getEnableServiceLinks())
                .isFalse();
    }

    @Test
    void never_mounts_by_sub_path() {
        assertThat(deployment(BASE)
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .get(0)
                        .getVolumeMounts())
                .allMatch(mount -> mount.getSubPath() == null && mount.getSubPathExpr() == null);
    }

    @Test
    void brings_every_file_of_the_routes_folder_to_its_place() throws IOException {
        assertThat(RoutesOnKubernetes.generated()).containsExactlyInAnyOrderElementsOf(RoutesOnKubernetes.onDisk());
        assertThat(RoutesOnKubernetes.mounted()).containsExactlyInAnyOrderElementsOf(RoutesOnKubernetes.generated());
    }

    @Test
    void keeps_every_config_map_well_under_a_mebibyte() {
        assertThat(RoutesOnKubernetes.sizes())
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThan(900_000L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k8s/base", "k8s/overlays/postgresql"})
    void renders(String folder) throws Exception {
        String rendered = rendered(folder);

        assertThat(Manifests.faults(rendered)).isEmpty();
        Deployment hub = only(rendered, Deployment.class).get(0);
        boolean embedded = folder.equals("k8s/base");
        assertThat(only(rendered, PersistentVolumeClaim.class)).hasSize(embedded ? 1 : 0);
        assertThat(hub.getSpec().getReplicas()).isEqualTo(embedded ? 1 : 2);
        assertThat(hub.getSpec().getTemplate().getSpec().getVolumes())
                .filteredOn(volume -> volume.getName().equals("data"))
                .singleElement()
                .matches(volume -> (volume.getPersistentVolumeClaim() != null) == embedded)
                .matches(volume -> (volume.getEmptyDir() != null) != embedded);
    }

    private static Stream<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("k8s"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml")
                            && !file.getFileName().toString().equals("kustomization.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Deployment deployment(String file) {
        return Manifests.read(Manifests.text(file), Deployment.class);
    }

    private static List<EnvVar> environment(Deployment hub) {
        return hub.getSpec().getTemplate().getSpec().getContainers().get(0).getEnv();
    }

    private static <T> List<T> only(String rendered, Class<T> kind) {
        return Manifests.documents(rendered).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String rendered(String folder) throws Exception {
        Process kustomize = new ProcessBuilder(RealPart.require("kubectl").toString(), "kustomize", folder)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String rendered =
                new String(kustomize.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(kustomize.waitFor()).as("kubectl kustomize " + folder).isZero();
        return rendered;
    }
}
