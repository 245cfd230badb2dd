package org.listeningpost.kubernetes;

import io.fabric8.kubernetes.api.model.ConfigMapProjection;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The three lists of what the routes folder holds: the disk's, the ConfigMaps' and the volume's. */
final class RoutesOnKubernetes {
    private static final Path ROUTES = Path.of("routes");
    private static final Set<String> NOT_FOR_THE_HUB = Set.of("README.md", "kustomization.yaml");

    private RoutesOnKubernetes() {}

    /** Places under {@code routes/} of what the hub reads. */
    static List<String> onDisk() throws IOException {
        try (Stream<Path> files = Files.walk(ROUTES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !NOT_FOR_THE_HUB.contains(file.getFileName().toString()))
                    .map(file -> ROUTES.relativize(file).toString())
                    .toList();
        }
    }

    /** Places of what goes into ConfigMaps. */
    static List<String> generated() {
        return maps().values().stream().flatMap(List::stream).toList();
    }

    /** Places on the volume, where the ConfigMap has such a key from that very place. */
    static List<String> mounted() {
        Map<String, List<String>> maps = maps();
        List<String> places = new ArrayList<>();
        for (ConfigMapProjection source : sources()) {
            source.getItems().stream()
                    .filter(item -> maps.get(source.getName()).contains(item.getPath())
                            && item.getPath().endsWith(item.getKey()))
                    .forEach(item -> places.add(item.getPath()));
        }
        return places;
    }

    /** How many bytes each ConfigMap holds. */
    static Map<String, Long> sizes() {
        Map<String, Long> sizes = new TreeMap<>();
        maps().forEach((name, places) -> sizes.put(
                name,
                places.stream()
                        .mapToLong(place -> ROUTES.resolve(place).toFile().length())
                        .sum()));
        return sizes;
    }

    private static List<ConfigMapProjection> sources() {
        return Manifests.read(Manifests.text("k8s/base/routes-volume.yaml"), Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getVolumes()
                .get(0)
                .getProjected()
                .getSources()
                .stream()
                .map(source -> source.getConfigMap())
                .toList();
    }

    private static Map<String, List<String>> maps() {
        Map<?, ?> kustomization = Manifests.read(Manifests.text("routes/kustomization.yaml"), Map.class);
        Map<String, List<String>> maps = new TreeMap<>();
        for (Object generator : (List<?>) kustomization.get("configMapGenerator")) {
            Map<?, ?> map = (Map<?, ?>) generator;
            maps.put(
                    map.get("name").toString(),
                    ((List<?>) map.get("files")).stream().map(Object::toString).toList());
        }
        return maps;
    }
}
