package org.listeningpost.outbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.YamlFile;
import org.listeningpost.config.YamlNode;

/** Reads {@code routes/4-failures/delivery-failures.yaml}: a list of failures, each meaning later or never. */
public final class FailurePolicyFile {
    private static final List<String> KINDS = List.of("status", "smtp", "sql-state", "exception");

    private FailurePolicyFile() {}

    /** The policy of a file. */
    public static FailurePolicy load(Path file) throws FaultyFiles {
        return YamlFile.read(file, root -> {
            root.onlyFields("failures");
            List<FailurePolicy.Entry> entries = new ArrayList<>();
            root.list("failures").forEach(node -> entries.add(entry(node)));
            return new FailurePolicy(entries);
        });
    }

    private static FailurePolicy.Entry entry(YamlNode node) {
        node.onlyFields("status", "smtp", "sql-state", "exception", "means", "why");
        List<String> kinds = KINDS.stream().filter(node.fields()::contains).toList();
        if (kinds.size() != 1) {
            node.fault("needs exactly one of " + String.join(", ", KINDS));
            return new FailurePolicy.Entry("status", -1, -1, "", false);
        }
        String means = node.text("means");
        if (!means.equals("later") && !means.equals("never")) {
            node.fault("means must be later or never");
        }
        String kind = kinds.get(0);
        String value = node.text(kind);
        int[] range = kind.equals("status") || kind.equals("smtp") ? range(node, kind, value) : new int[] {0, 0};
        return new FailurePolicy.Entry(kind, range[0], range[1], value, means.equals("never"));
    }

    private static int[] range(YamlNode node, String kind, String value) {
        if (!value.matches("[1-5][0-9]{2}(-[1-5][0-9]{2})?")) {
            node.fault(kind + " must be a code such as 503, or a range such as 500-599");
            return new int[] {-1, -1};
        }
        int from = Integer.parseInt(value.substring(0, 3));
        return new int[] {from, value.length() > 3 ? Integer.parseInt(value.substring(4)) : from};
    }
}
