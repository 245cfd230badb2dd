package org.listeningpost.moderate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.listeningpost.config.Fault;
import org.listeningpost.config.Faults;
import org.listeningpost.config.FaultyFiles;

/**
 * All that moderation goes by: the published rules and the organisation's own list of words.
 *
 * @param version as the file gives it; recorded with every decision
 */
public record HouseRules(String version, List<HouseRule> rules, Optional<Rule> listedWords, Vocabulary vocabulary) {
    public HouseRules {
        rules = List.copyOf(rules);
    }

    /**
     * @param file such as {@code routes/rules/house-rules.yaml}
     * @param holdWords a file with a word a line, or null
     * @throws FaultyFiles with every fault of both
     */
    public static HouseRules load(Path file, Path holdWords) throws FaultyFiles {
        Vocabulary vocabulary = new Vocabulary();
        Faults faults = new Faults();
        HouseRules rules = faults.collect(() -> HouseRulesFile.read(file, vocabulary), null);
        Rule listed = holdWords == null ? null : faults.collect(() -> WordList.read(holdWords, vocabulary), null);
        faults.check();
        return new HouseRules(rules.version, rules.rules, Optional.ofNullable(listed), vocabulary);
    }

    /** The moderator that goes by these rules. */
    public Moderator moderator() {
        List<Rule> all = new ArrayList<>();
        rules.forEach(rule -> all.add(rule.rule()));
        listedWords.ifPresent(all::add);
        return new Moderator(vocabulary, all);
    }

    /** A fault for each example that its own rule gets wrong. */
    public List<Fault> runExamples() {
        return rules.stream()
                .flatMap(rule -> rule.wrongExamples(vocabulary).stream())
                .toList();
    }
}
