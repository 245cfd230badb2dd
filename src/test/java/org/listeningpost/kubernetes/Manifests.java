package org.listeningpost.kubernetes;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads manifests as strictly as the API server would: unknown kinds, unknown fields and bad quantities are faults. */
final class Manifests {
    private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization();

    private Manifests() {}

    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String yaml, Class<T> kind) {
        return KUBERNETES.unmarshal(yaml, kind);
    }

    /** The documents of one text; a kustomize directive such as {@code $patch} is not part of them. */
    static List<Object> documents(String yaml) {
        return Arrays.stream(yaml.split("(?m)^---$"))
                .map(document -> document.replaceAll("(?m)^\\$patch:.*$", ""))
                .filter(document -> !document.isBlank())
                .map(document -> (Object) KUBERNETES.unmarshal(document))
                .toList();
    }

    static List<String> faults(String yaml) {
        List<String> faults = new ArrayList<>();
        for (Object document : documents(yaml)) {
            if (document instanceof GenericKubernetesResource unknown) {
                faults.add("unknown kind " + unknown.getApiVersion() + " " + unknown.getKind());
            } else {
                walk("", document, faults);
            }
        }
        return faults;
    }

    /** The models keep fields they do not know in {@code additionalProperties}. */
    private static void walk(String path, Object value, List<String> faults) {
        if (value instanceof Collection<?> items) {
            items.forEach(item -> walk(path + "[]", item, faults));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> walk(path + "." + key, item, faults));
        } else if (value instanceof Quantity quantity) {
            quantity(path, quantity, faults);
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model.")) {
            fields(path, value, faults);
        }
    }

    private static void quantity(String path, Quantity quantity, List<String> faults) {
        try {
            quantity.getNumericalAmount();
        } catch (IllegalArgumentException | ArithmeticException e) {
            faults.add("no quantity at " + path);
        }
    }

    private static void fields(String path, Object model, List<String> faults) {
        try {
            for (PropertyDescriptor field :
                    Introspector.getBeanInfo(model.getClass()).getPropertyDescriptors()) {
                Object value = field.getReadMethod() == null
                        ? null
                        : field.getReadMethod().invoke(model);
                if (!field.getName().equals("additionalProperties")) {
                    walk(path + "." + field.getName(), value, faults);
                } else if (value instanceof Map<?, ?> unknown) {
                    unknown.keySet().forEach(key -> faults.add("unknown field " + path + "." + key));
                }
            }
        } catch (ReflectiveOperationException | java.beans.IntrospectionException e) {
            throw new IllegalStateException("A model that cannot be read: " + model.getClass(), e);
        }
    }
}
