package org.listeningpost.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A place in a YAML file that knows its line. A question that the file answers wrongly, or not at all, is noted as a
 * fault and answered with an empty value: the faults of a file come out together.
 */
public final class YamlNode {
    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL);

    private final String file;
    private final Node node;
    private final List<Fault> faults;
    private final int line;
    private final Map<String, YamlNode> fields = new LinkedHashMap<>();

    YamlNode(String file, Node node, List<Fault> faults) {
        this(file, node, faults, line(node));
    }

    private YamlNode(String file, Node node, List<Fault> faults, int line) {
        this.file = file;
        this.node = node;
        this.faults = faults;
        this.line = line;
        if (node instanceof MappingNode map) {
            for (NodeTuple field : map.getValue()) {
                String name = ((ScalarNode) field.getKeyNode()).getValue();
                fields.put(name, new YamlNode(file, field.getValueNode(), faults));
            }
        }
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /** The file as the reader knows it. */
    public String file() {
        return file;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** Notes that something is wrong here. */
    public void fault(String reason) {
        faults.add(new Fault(file, line, reason));
    }

    /** The names of the fields, in the file's order; none if this is no mapping. */
    public Set<String> fields() {
        return fields.keySet();
    }

    /** Notes a fault for every field that is not among these, which is mostly a slip of the keyboard. */
    public void onlyFields(String... names) {
        if (!(node instanceof MappingNode)) {
            fault("needs fields such as '" + names[0] + ":'");
        }
        fields.forEach((name, value) -> {
            if (!Arrays.asList(names).contains(name)) {
                value.fault("unknown field '" + name + "'; known here: " + String.join(", ", names));
            }
        });
    }

    /** The field with this name, if it is there. */
    public Optional<YamlNode> optional(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The text of a field that must be there and must not be blank. */
    public String text(String name) {
        return value(name, "", YamlNode::text);
    }

    /** The text of a field, or the other text if the field is not there. */
    public String text(String name, String otherwise) {
        return optional(name).map(YamlNode::text).orElse(otherwise);
    }

    /** The entries of a field that must be there and hold at least one. */
    public List<YamlNode> list(String name) {
        return value(name, List.of(), YamlNode::list);
    }

    /** The entries of a field as texts; none if the field is not there. */
    public List<String> texts(String name) {
        return optional(name).map(YamlNode::list).orElse(List.of()).stream()
                .map(YamlNode::text)
                .toList();
    }

    /** The yes or no in a field, or the other if the field is not there. */
    public boolean yes(String name, boolean otherwise) {
        return optional(name).map(YamlNode::yes).orElse(otherwise);
    }

    /** The whole number in a field that must be there. */
    public int number(String name, int least, int most) {
        return value(name, least, field -> field.number(least, most));
    }

    /** The number in a field, or the other number if the field is not there. */
    public double decimal(String name, double least, double most, double otherwise) {
        return optional(name).map(field -> field.decimal(least, most)).orElse(otherwise);
    }

    /** The date in a field that must be there, as in {@code 2026-11-02}; the first of January 1970 after a fault. */
    public LocalDate date(String name) {
        return value(name, LocalDate.EPOCH, YamlNode::date);
    }

    /** The constant whose lower-case word, with {@code -} for {@code _}, stands in a field; the first one after a fault. */
    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        return value(name, type.getEnumConstants()[0], field -> field.oneOf(type));
    }

    /** The text here. */
    public String text() {
        if (!(node instanceof ScalarNode scalar) || !PLAIN.contains(node.getTag())) {
            fault("needs a text here");
            return "";
        }
        if (scalar.getValue().isBlank()) {
            fault("is empty");
        }
        return scalar.getValue().strip();
    }

    /** The entries here, at least one. */
    public List<YamlNode> list() {
        if (!(node instanceof SequenceNode list) || list.getValue().isEmpty()) {
            fault("needs a list here, each entry on a line that starts with '- '");
            return List.of();
        }
        return list.getValue().stream()
                .map(item -> new YamlNode(file, item, faults))
                .toList();
    }

    /** The entries here, as a list or as a block of lines ({@code |}) in which blank lines and {@code #} lines are not read. */
    public List<YamlNode> lines() {
        if (!(node instanceof ScalarNode block) || block.getScalarStyle() != ScalarStyle.LITERAL) {
            return list();
        }
        List<YamlNode> entries = new ArrayList<>();
        String[] lines = block.getValue().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String entry = lines[i].strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                entries.add(new YamlNode(file, scalar(entry), faults, line + 1 + i));
            }
        }
        if (entries.isEmpty()) {
            fault("needs a list here, each entry on a line");
        }
        return entries;
    }

    private static Node scalar(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
    }

    private <T> T value(String name, T otherwise, Function<YamlNode, T> read) {
        YamlNode field = fields.get(name);
        if (field == null) {
            fault("'" + name + "' is missing");
            return otherwise;
        }
        return read.apply(field);
    }

    private int number(int least, int most) {
        try {
            int number = Integer.parseInt(text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same fault as a number out of range
        }
        fault("needs a whole number from " + least + " to " + most);
        return least;
    }

    private double decimal(double least, double most) {
        try {
            double number = Double.parseDouble(text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same fault as a number out of range
        }
        fault("needs a number from " + least + " to " + most);
        return least;
    }

    private boolean yes() {
        String word = text();
        if (!word.equals("true") && !word.equals("false")) {
            fault("needs true or false");
        }
        return word.equals("true");
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            fault("needs a date such as 2026-11-02");
            return LocalDate.EPOCH;
        }
    }

    private <E extends Enum<E>> E oneOf(Class<E> type) {
        String word = text();
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(YamlNode::word).toList();
        int found = words.indexOf(word);
        if (found < 0) {
            fault("needs one of: " + String.join(", ", words));
        }
        return type.getEnumConstants()[Math.max(found, 0)];
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
