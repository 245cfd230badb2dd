package org.listeningpost.protect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.YamlFile;
import org.listeningpost.config.YamlNode;
import org.listeningpost.protect.Policy.Action;
import org.listeningpost.protect.Policy.Entry;
import org.listeningpost.protect.Policy.Thresholds;

/** Reads {@code identifiers.yaml}. */
final class PolicyFile {
    private static final int SHORTEST_DENIED = 2;

    private final Map<Identifier, Entry> entries = new EnumMap<>(Identifier.class);
    private final Set<String> denied = new HashSet<>();

    private PolicyFile() {}

    static Policy read(Path file) throws FaultyFiles {
        return YamlFile.read(file, root -> {
            root.onlyFields("identifiers", "staff-names");
            PolicyFile read = new PolicyFile();
            root.list("identifiers").forEach(read::add);
            StaffNames staff = root.fields().contains("staff-names")
                    ? root.oneOf("staff-names", StaffNames.class)
                    : StaffNames.KEEP_IN_PRAISE;
            return new Policy(read.entries, staff);
        });
    }

    private void add(YamlNode node) {
        node.onlyFields("type", "action", "sure", "floor", "allow", "allow-containing", "deny");
        Identifier type = node.oneOf("type", Identifier.class);
        Action action = node.oneOf("action", Action.class);
        List<String> allowed = folded(node, "allow");
        List<String> parts = folded(node, "allow-containing");
        Set<String> never = denied(node, allowed, parts);
        Entry entry = new Entry(action, thresholds(node), Set.copyOf(allowed), parts, never);
        if (entries.put(type, entry) != null) {
            node.fault("this type has an entry already");
        }
    }

    private static Thresholds thresholds(YamlNode node) {
        double sure = node.decimal("sure", 0, 1, Thresholds.USUAL.sure());
        double floor = node.decimal("floor", 0, 1, Math.min(sure, Thresholds.USUAL.floor()));
        if (floor > sure) {
            node.fault("'floor' is above 'sure': nothing would ever be asked of a person");
        }
        return new Thresholds(sure, floor);
    }

    /** A value without a letter or digit would allow everything. */
    private static List<String> folded(YamlNode node, String field) {
        List<String> values = new ArrayList<>();
        for (YamlNode item : node.optional(field).map(YamlNode::list).orElse(List.of())) {
            String value = Policy.fold(item.text());
            if (value.isEmpty()) {
                item.fault("'" + field + "' needs letters or digits in each entry");
            } else if (values.contains(value)) {
                item.fault("'" + field + "' has this twice: only letters and digits count");
            } else {
                values.add(value);
            }
        }
        return values;
    }

    private Set<String> denied(YamlNode node, List<String> allowed, List<String> parts) {
        Set<String> never = new HashSet<>();
        for (YamlNode item : node.optional("deny").map(YamlNode::list).orElse(List.of())) {
            String value = Policy.fold(item.text());
            if (value.length() < SHORTEST_DENIED) {
                item.fault("'deny' needs two letters or digits at least in each entry");
            } else if (!denied.add(value)) {
                item.fault("'deny' has this twice: only letters and digits count");
            } else if (allowed.contains(value) || parts.stream().anyMatch(value::contains)) {
                item.fault("this is allowed and denied at once");
            } else {
                never.add(value);
            }
        }
        return never;
    }
}
