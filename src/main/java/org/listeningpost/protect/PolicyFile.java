package org.listeningpost.protect;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.YamlFile;
import org.listeningpost.config.YamlNode;
import org.listeningpost.protect.Policy.Action;
import org.listeningpost.protect.Policy.Entry;

/** Reads {@code identifiers.yaml}. */
final class PolicyFile {
    private PolicyFile() {}

    static Policy read(Path file) throws FaultyFiles {
        return YamlFile.read(file, root -> {
            root.onlyFields("identifiers", "staff-names");
            Map<Identifier, Entry> entries = new EnumMap<>(Identifier.class);
            root.list("identifiers").forEach(node -> add(node, entries));
            StaffNames staff = root.fields().contains("staff-names")
                    ? root.oneOf("staff-names", StaffNames.class)
                    : StaffNames.KEEP_IN_PRAISE;
            return new Policy(entries, staff);
        });
    }

    private static void add(YamlNode node, Map<Identifier, Entry> entries) {
        node.onlyFields("type", "action", "allow", "allow-containing");
        Identifier type = node.oneOf("type", Identifier.class);
        Entry entry = new Entry(
                node.oneOf("action", Action.class),
                folded(node, "allow").stream().collect(Collectors.toSet()),
                folded(node, "allow-containing"));
        if (entries.put(type, entry) != null) {
            node.fault("this type has an entry already");
        }
    }

    /** A value without a letter or digit would allow everything. */
    private static List<String> folded(YamlNode node, String field) {
        List<String> values = node.texts(field).stream().map(Policy::fold).toList();
        if (values.contains("")) {
            node.fault("'" + field + "' needs letters or digits in each entry");
        }
        return values;
    }
}
