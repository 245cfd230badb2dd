package org.listeningpost.config;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What no file of ours needs and every file is refused for: aliases, fields given twice, keys that are no words, depth. */
final class YamlShape {
    private static final int DEEPEST = 20;

    private final String file;
    private final List<Fault> faults;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    YamlShape(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    void check(Node root) {
        check(root, 0);
    }

    private void check(Node node, int depth) {
        if (!seen.add(node)) {
            fault(node, "is given by an alias (*): write it out instead");
        } else if (depth > DEEPEST) {
            fault(node, "is nested too deeply");
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> check(item, depth + 1));
        } else if (node instanceof MappingNode map) {
            fields(map, depth);
        }
    }

    private void fields(MappingNode map, int depth) {
        Set<String> names = new HashSet<>();
        for (NodeTuple field : map.getValue()) {
            if (!(field.getKeyNode() instanceof ScalarNode key)) {
                fault(field.getKeyNode(), "a field's name is a plain word");
            } else if (!names.add(key.getValue())) {
                fault(key, "'" + key.getValue() + "' is given twice");
            }
            check(field.getValueNode(), depth + 1);
        }
    }

    private void fault(Node node, String reason) {
        faults.add(new Fault(file, YamlNode.line(node), reason));
    }
}
