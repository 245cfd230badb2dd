package org.listeningpost.moderate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.listeningpost.config.FaultyFiles;
import org.listeningpost.config.YamlFile;
import org.listeningpost.config.YamlNode;
import org.listeningpost.moderate.HouseRule.Example;
import org.listeningpost.moderate.resemblance.Classifier;
import org.listeningpost.moderate.resemblance.Resemblance;

/** Reads {@code house-rules.yaml}. */
final class HouseRulesFile {
    private static final Pattern SET = Pattern.compile("[a-z][a-z-]{0,39}");

    /** What a rule may have instead of phrases, or, if repeated, beside them. */
    private static final List<String> OTHER_WAYS = List.of("shouting", "repeated", "languages", "resembles");

    private final Vocabulary vocabulary;
    private final Sets sets;
    private final PhraseReader reader;
    private final Set<String> ids = new HashSet<>();
    private RepeatedOffer repeatedOffer;
    private Phrases reports;

    private HouseRulesFile(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.sets = new Sets(vocabulary);
        this.reader = new PhraseReader(vocabulary, sets);
    }

    static HouseRules read(Path file, Vocabulary vocabulary) throws FaultyFiles {
        return YamlFile.read(file, new HouseRulesFile(vocabulary)::rules);
    }

    private HouseRules rules(YamlNode root) {
        root.onlyFields("version", "sets", "rules");
        root.optional("sets").ifPresent(this::sets);
        return new HouseRules(
                root.text("version"),
                root.list("rules").stream()
                        .map(this::rule)
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.empty(),
                Optional.ofNullable(repeatedOffer),
                vocabulary);
    }

    private void sets(YamlNode node) {
        for (String name : node.fields()) {
            YamlNode set = node.optional(name).orElse(node);
            if (!SET.matcher(name).matches()) {
                set.fault("a set's name is small letters and hyphens, at most 40");
            } else if (sets.has(name)) {
                set.fault("the hub ships a set '" + name + "': choose another name");
            }
            List<Phrase> phrases = new ArrayList<>();
            set.lines().forEach(entry -> reading(entry, () -> phrases.addAll(reader.read(entry.text()))));
            sets.put(name, phrases);
        }
    }

    /** Nothing if the rule is switched off. */
    private Optional<HouseRule> rule(YamlNode node) {
        node.onlyFields(
                "id",
                "enabled",
                "title",
                "text",
                "action",
                "reason",
                "reply",
                "phrases",
                "words",
                "unless",
                "held-if-ordinary",
                "reported",
                "disguised",
                "shouting",
                "repeated",
                "languages",
                "resembles",
                "examples");
        String id = id(node);
        String title = node.text("title");
        Verdict action = action(node);
        String code = node.text("reason");
        Judgement opinion = new Judgement(action, List.of(new Reason(id, code, title)));
        HouseRule rule = new HouseRule(
                id,
                title,
                node.text("text"),
                action,
                code,
                node.text("reply", ""),
                examples(node, "allowed"),
                examples(node, "not-allowed"),
                finder(node, id, opinion));
        return node.yes("enabled", true) ? Optional.of(rule) : Optional.empty();
    }

    private String id(YamlNode node) {
        String id = node.text("id");
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            node.fault("an id is small letters, digits and hyphens, at most 40");
        } else if (!ids.add(id) || id.equals("listed-word")) {
            node.fault("the id '" + id + "' is taken");
        }
        return id;
    }

    private static Verdict action(YamlNode node) {
        Verdict action = node.oneOf("action", Verdict.class);
        if (action == Verdict.APPROVE) {
            node.fault("a rule's action is hold, reject or escalate");
        }
        return action;
    }

    private Rule finder(YamlNode node, String id, Judgement opinion) {
        Set<String> fields = node.fields();
        for (String kind : OTHER_WAYS) {
            if (fields.contains(kind)) {
                for (String field : List.of("unless", "held-if-ordinary", "reported", "disguised")) {
                    node.optional(field)
                            .ifPresent(useless -> useless.fault("'" + field + "' means nothing beside " + kind));
                }
            }
        }
        boolean phrases = fields.contains("phrases") || fields.contains("words");
        long others = OTHER_WAYS.stream().filter(fields::contains).count();
        if (fields.contains("repeated") ? !phrases || others > 1 : (phrases ? 1 : 0) + others != 1) {
            node.fault("a rule has either phrases and words, or shouting, or languages, or resembles");
        }
        if (fields.contains("repeated")) {
            return repeated(node, id, opinion);
        }
        if (fields.contains("languages")) {
            return new LanguageRule(id, languages(node), vocabulary, opinion);
        }
        if (fields.contains("resembles")) {
            return resemblance(node, id, opinion);
        }
        return fields.contains("shouting")
                ? new ShoutingRule(id, node.number("shouting", 1, 100_000), opinion)
                : secondOpinion(node, phraseRule(node, id, opinion));
    }

    private static Rule secondOpinion(YamlNode node, Rule rule) {
        return node.fields().contains("held-if-ordinary")
                ? new SecondOpinion(rule, node.number("held-if-ordinary", 50, 100), Classifier.shipped())
                : rule;
    }

    private static long languages(YamlNode node) {
        long read = 0;
        for (YamlNode language : node.list("languages")) {
            long bit = Languages.shipped().bit(language.text());
            if (bit == 0) {
                language.fault("needs one of: " + Languages.shipped().codes());
            }
            read |= bit;
        }
        return read;
    }

    private static Rule resemblance(YamlNode node, String id, Judgement opinion) {
        YamlNode resembles = node.optional("resembles").orElse(node);
        resembles.onlyFields("kinds", "likely");
        Set<Resemblance> kinds = EnumSet.noneOf(Resemblance.class);
        for (YamlNode kind : resembles.list("kinds")) {
            Resemblance.of(kind.text())
                    .ifPresentOrElse(kinds::add, () -> kind.fault("must be one of " + Resemblance.words()));
        }
        return new ResemblanceRule(id, kinds, resembles.number("likely", 1, 100), opinion, Classifier.shipped());
    }

    private Rule phraseRule(YamlNode node, String id, Judgement opinion) {
        Reported reported = Reported.NEVER;
        if (node.fields().contains("reported")) {
            Verdict verdict = node.oneOf("reported", Verdict.class);
            if (verdict.compareTo(opinion.verdict()) >= 0) {
                node.fault("what is only reported is treated more mildly than the rule's action");
            }
            reported = new Reported(reports(node), new Judgement(verdict, opinion.reasons()));
        }
        return new PhraseRule(
                id,
                phrases(node, "phrases", "words"),
                phrases(node, "unless"),
                reported,
                node.yes("disguised", false),
                opinion);
    }

    /** Many rules ask for the same. */
    private Phrases reports(YamlNode node) {
        if (reports == null) {
            reports = new Phrases(reader);
            reading(node, () -> sets.phrases("reports").forEach(reports::add));
        }
        return reports;
    }

    /** Judged where what came before is known; by itself a post never breaks it. */
    private Rule repeated(YamlNode node, String id, Judgement opinion) {
        if (repeatedOffer != null) {
            node.fault("only one rule may have 'repeated'");
        }
        YamlNode often = node.optional("repeated").orElse(node);
        often.onlyFields("by-author", "by-authors");
        RepeatedOffer.Terms terms =
                new RepeatedOffer.Terms(often.number("by-author", 2, 1_000), often.number("by-authors", 2, 1_000));
        repeatedOffer = new RepeatedOffer(phrases(node, "phrases", "words"), terms, opinion);
        return new NeverRule(id);
    }

    private Phrases phrases(YamlNode node, String... fields) {
        Phrases phrases = new Phrases(reader);
        for (String field : fields) {
            node.optional(field)
                    .map(YamlNode::lines)
                    .orElse(List.of())
                    .forEach(entry -> reading(entry, () -> phrases.add(entry.text())));
        }
        return phrases;
    }

    private static void reading(YamlNode entry, Runnable read) {
        try {
            read.run();
        } catch (IllegalArgumentException e) {
            entry.fault(e.getMessage());
        }
    }

    private static List<Example> examples(YamlNode node, String which) {
        return node
                .optional("examples")
                .flatMap(examples -> {
                    examples.onlyFields("allowed", "not-allowed");
                    return examples.optional(which);
                })
                .map(YamlNode::lines)
                .orElse(List.of())
                .stream()
                .map(example -> new Example(example.text(), example.file(), example.line()))
                .toList();
    }
}
